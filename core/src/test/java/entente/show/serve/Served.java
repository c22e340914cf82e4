package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Kind;
import entente.keep.store.LedgerQueries;
import entente.show.Names;
import entente.show.site.CodeType;
import entente.show.site.Foretelling;
import entente.show.site.Leaning;
import entente.show.site.Leanings;
import entente.show.site.LedgerMap;
import entente.show.site.Maps;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A ledger that is served for a test, without measures. */
record Served(SiteServer server, List<Throwable> slips) implements AutoCloseable {
  private static final Leanings NOTHING_MEASURED =
      new Leanings() {
        @Override
        public Optional<Leaning.Now> on(
            LedgerQueries queries, String state, Optional<LocalDate> day) {
          return Optional.empty();
        }

        @Override
        public Optional<Leaning.Course> until(
            LedgerQueries queries, String state, Optional<LocalDate> day) {
          return Optional.empty();
        }
      };

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Maps NO_MAPS =
      new Maps() {
        @Override
        public Optional<LedgerMap> of(LedgerQueries queries) {
          return Optional.empty();
        }

        @Override
        public Outlines outlines() {
          return new Outlines("{}", Optional.empty());
        }
      };

  static Served of(Path ledger) throws IOException {
    return of(ledger, "127.0.0.1");
  }

  static Served of(Path ledger, String host) throws IOException {
    return of(ledger, host, false);
  }

  static Served of(Path ledger, String host, boolean readOnly) throws IOException {
    List<Throwable> slips = Collections.synchronizedList(new ArrayList<>());
    return new Served(
        SiteServer.start(
            new SiteServer.Settings(ledger, host, 0, readOnly),
            new Equipment(
                Names.ofStates(),
                NOTHING_MEASURED,
                (queries, state, pole, at) -> List.of(),
                (state, other) -> new Foretelling.Answer.Nothing("Nothing is foreseen here."),
                new CodesIntake(),
                List.of(
                    new CodeType(Kind.EVENT, "CONSULT", "meet or talk"),
                    new CodeType(Kind.EVENT, "REJECT", "refuse"),
                    new CodeType(Kind.APPRAISAL, "hostility", "call hostile")),
                NO_MAPS),
            Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC),
            slips::add),
        slips);
  }

  int port() {
    return server.address().getPort();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** {@return the page at that path, which must be there} */
  Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  /** {@return what comes back for a form that a page of the server sends} */
  HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
    return send(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> send(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(origin() + path))
            .header("Origin", origin())
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** {@return all that comes back for exactly these lines, with no header added} */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
