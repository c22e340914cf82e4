package entente.show.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides who may ask. A page of a stranger, open in the same browser, can send requests here; it
 * must neither read answers under a name of its own (DNS rebinding) nor embed them.
 */
final class Gate {
  /**
   * The policy of every page: nothing from elsewhere, no script but the program's own files, and
   * none of these may make markup of words.
   */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
          + " img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " require-trusted-types-for 'script'; trusted-types entente";

  /** The policy of drawings, whose strokes have styles of their own. */
  static final String POLICY_OF_DRAWINGS =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
          + " frame-ancestors 'none'; sandbox";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cache-Control", "no-store",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");

  private final Set<String> names;
  private final int port;
  private final Optional<Token> token;
  private final boolean readOnly;

  /**
   * A gate for a server.
   *
   * @param names under which it may be asked besides the local ones
   * @param port at which it listens
   * @param token that has to be shown, where others can reach it
   * @param readOnly whether nothing may be done here
   */
  Gate(Set<String> names, int port, Optional<Token> token, boolean readOnly) {
    this.names = Set.copyOf(names);
    this.port = port;
    this.token = token;
    this.readOnly = readOnly;
  }

  /** {@return the headers of every answer} */
  static Map<String, String> always() {
    return ALWAYS;
  }

  /**
   * {@return why the request is refused, or where it has to go first; empty if it may be answered}
   *
   * @param headers the values of a header by its name
   */
  Optional<Answer> stop(String method, Target target, Headers headers) {
    List<String> hosts = headers.of("Host");
    if (hosts.size() != 1 || !isOurs(hosts.getFirst())) {
      return Optional.of(Answer.refusal(421, "This server answers only under its own address."));
    }
    if (isForeign(headers, hosts.getFirst())) {
      return Optional.of(Answer.refusal(403, "Pages of others may not ask here."));
    }
    Optional<Answer> refused =
        switch (method) {
          case "GET", "HEAD" -> Optional.empty();
          case "POST" -> stopDeed(target, headers, hosts.getFirst());
          default -> Optional.of(onlyReading());
        };
    return refused.or(() -> token.flatMap(each -> each.stop(target, headers)));
  }

  /**
   * What changes something has to come from a page of this server. A browser always tells from
   * where a POST comes; who does not tell is refused.
   */
  private Optional<Answer> stopDeed(Target target, Headers headers, String host) {
    if (readOnly) {
      return Optional.of(
          Answer.refusal(
              403, "This server only reads (--read-only): nothing can be added or changed."));
    }
    if (Deeds.find(target.path()).isEmpty()) {
      return Optional.of(onlyReading());
    }
    List<String> origins = headers.of("Origin");
    boolean own = origins.size() == 1 && origins.getFirst().equalsIgnoreCase("http://" + host);
    boolean foreign = headers.of("Sec-Fetch-Site").stream().anyMatch(each -> !each.equals("same-origin"));
    return own && !foreign
        ? Optional.empty()
        : Optional.of(
            Answer.refusal(
                403,
                "Only pages of this server may do that; a program has to send the header"
                    + " 'Origin: http://" + host.toLowerCase(Locale.ROOT) + "'."));
  }

  private static Answer onlyReading() {
    return Answer.refusal(405, "Only reading (GET, HEAD) is possible here.")
        .with("Allow", "GET, HEAD");
  }

  private boolean isOurs(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    boolean withPort = colon > lower.lastIndexOf(']');
    String name = withPort ? lower.substring(0, colon) : lower;
    String at = withPort ? lower.substring(colon + 1) : "80";
    boolean known =
        LOCAL.contains(name)
            || names.contains(name)
            // Rebinding needs a name; who shows the token under a bare number is no such page.
            || (token.isPresent() && NUMBERS.matcher(name).matches());
    return known && at.equals(String.valueOf(port));
  }

  private static boolean isForeign(Headers headers, String host) {
    boolean origin =
        headers.of("Origin").stream().anyMatch(each -> !each.equalsIgnoreCase("http://" + host));
    boolean embedded =
        headers.of("Sec-Fetch-Site").stream()
                .anyMatch(each -> each.equals("cross-site") || each.equals("same-site"))
            && !headers.of("Sec-Fetch-Mode").equals(List.of("navigate"));
    return origin || embedded;
  }

  /** The headers of a request. */
  @FunctionalInterface
  interface Headers {
    /** {@return all values of that header, none if it was not sent} */
    List<String> of(String name);
  }
}
