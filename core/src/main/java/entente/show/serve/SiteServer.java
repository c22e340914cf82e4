package entente.show.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Serves a ledger over HTTP until it is closed. */
public final class SiteServer implements AutoCloseable {
  private static final int BACKLOG = 50;
  private static final int SECONDS_TO_FINISH = 1;

  static {
    // Who sends or takes slowly does not keep a connection for ever.
    setting("sun.net.httpserver.maxReqTime", "30");
    setting("sun.net.httpserver.maxRspTime", "120");
    setting("jdk.httpserver.maxConnections", "200");
    setting("sun.net.httpserver.nodelay", "true");
  }

  private static void setting(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Desk desk;
  private final Site site;
  private final Gate gate;
  private final URI address;
  private final Consumer<Throwable> slips;

  private SiteServer(
      HttpServer server,
      ExecutorService threads,
      Desk desk,
      Site site,
      Gate gate,
      URI address,
      Consumer<Throwable> slips) {
    this.server = server;
    this.threads = threads;
    this.desk = desk;
    this.site = site;
    this.gate = gate;
    this.address = address;
    this.slips = slips;
  }

  /**
   * What to serve, and where.
   *
   * @param ledger the file
   * @param host name or number of the network interface; a local one needs no token
   * @param port 0 for any that is free
   * @param readOnly whether nothing can be added or changed
   */
  public record Settings(Path ledger, String host, int port, boolean readOnly) {}

  /**
   * Starts a server.
   *
   * @param slips is told of errors inside the program
   * @throws IOException if nothing can listen there
   */
  public static SiteServer start(
      Settings settings, Equipment equipment, Clock clock, Consumer<Throwable> slips)
      throws IOException {
    InetAddress host = InetAddress.getByName(settings.host());
    HttpServer server = HttpServer.create(new InetSocketAddress(host, settings.port()), BACKLOG);
    int port = server.getAddress().getPort();
    Optional<Token> token =
        host.isLoopbackAddress() ? Optional.empty() : Optional.of(Token.random(port));
    String shown = host.isAnyLocalAddress() ? own().orElse("localhost") : settings.host();
    Set<String> known = new HashSet<>(List.of(bracketed(settings.host()), bracketed(shown)));
    String query = token.map(each -> "?token=" + each.written()).orElse("");
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    Desk desk = Desk.of(settings.readOnly(), slips);
    SiteServer started =
        new SiteServer(
            server,
            threads,
            desk,
            new Site(settings.ledger(), equipment, desk, clock),
            new Gate(known, port, token, settings.readOnly()),
            URI.create("http://" + bracketed(shown) + ":" + port + "/" + query),
            slips);
    server.setExecutor(threads);
    server.createContext("/", started::handle);
    server.start();
    return started;
  }

  private static Optional<String> own() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException namelessMachine) {
      return Optional.empty();
    }
  }

  private static String bracketed(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
  }

  /** {@return where to open it, with the token if one is needed} */
  public URI address() {
    return address;
  }

  /** Begins to work out, in the background, what is looked at first. */
  public void warm() {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    threads.execute(site.warming(origin, slips));
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      Gate.always().forEach(exchange.getResponseHeaders()::set);
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              answer.type().equals(Answer.SVG) ? Gate.POLICY_OF_DRAWINGS : Gate.POLICY);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      Sending.of(answer, exchange);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    String origin = "http://" + exchange.getRequestHeaders().getFirst("Host");
    try {
      URI asked = exchange.getRequestURI();
      String path = Optional.ofNullable(asked.getRawPath()).orElse("/");
      String query = Optional.ofNullable(asked.getRawQuery()).orElse("");
      Gate.Headers headers = name -> exchange.getRequestHeaders().getOrDefault(name, List.of());
      Target target = new Target(path.startsWith("//") ? "/" : path, Query.of(query));
      Optional<Answer> stopped = gate.stop(exchange.getRequestMethod(), target, headers);
      if (stopped.isPresent()) {
        return stopped.get();
      }
      return exchange.getRequestMethod().equals("POST")
          ? new Posted(exchange, headers).answer(site, target, origin)
          : site.answer(target, origin);
    } catch (Unanswered e) {
      return Answer.refusal(e.status(), e.sentence());
    } catch (RuntimeException | LinkageError e) {
      slips.accept(e);
      return site.sentence(
          500,
          "An error inside the program ("
              + e.getClass().getSimpleName()
              + "); its place was written where the server was started.",
          origin);
    }
  }

  @Override
  public void close() {
    desk.close();
    server.stop(SECONDS_TO_FINISH);
    threads.shutdownNow();
  }
}
