package entente.show.serve;

import entente.show.site.Address;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What has to be shown where others can reach the server: once in the address, from then on in a
 * cookie, which holds another secret.
 *
 * @param written in the address
 * @param session in the cookie
 * @param port which keeps apart the cookies of several servers on one machine
 */
record Token(String written, String session, int port) {
  private static final int BYTES = 24;

  static Token random(int port) {
    return new Token(secret(), secret(), port);
  }

  private static String secret() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** {@return the refusal, or the way on for who shows the token; empty for who has the cookie} */
  Optional<Answer> stop(Target target, Gate.Headers headers) {
    Optional<String> shown = target.query().value("token");
    if (shown.isPresent() && same(shown.get(), written)) {
      String clean = Address.asking(target.path(), target.query().without("token").values());
      return Optional.of(
          Answer.elsewhere(clean)
              .with("Set-Cookie", name() + "=" + session + "; Path=/; HttpOnly; SameSite=Strict"));
    }
    boolean known =
        headers.of("Cookie").stream()
            .flatMap(line -> java.util.Arrays.stream(line.split(";", -1)))
            .map(String::strip)
            .filter(each -> each.startsWith(name() + "="))
            .anyMatch(each -> same(each.substring(name().length() + 1), session));
    return known
        ? Optional.empty()
        : Optional.of(
            Answer.refusal(
                401,
                "Open the whole address that 'entente serve' printed, with its token, first."));
  }

  private String name() {
    return "entente-" + port;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  /** Secrets stay out of what is printed by accident. */
  @Override
  public String toString() {
    return "Token of port " + port;
  }
}
