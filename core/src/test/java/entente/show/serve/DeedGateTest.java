package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may change something: pages of the server itself, and those only where it is allowed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeedGateTest {
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  private final Path ledger;
  private final Served served;

  DeedGateTest(@TempDir Path folder) throws IOException {
    ledger = folder.resolve("empty.duckdb");
    Ledger.open(ledger).close();
    served = Served.of(ledger);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private String posted(String path, String... headers) throws IOException {
    String[] lines = new String[headers.length + 2];
    lines[0] = "POST " + path + " HTTP/1.1";
    lines[1] = "Host: 127.0.0.1:" + served.port();
    System.arraycopy(headers, 0, lines, 2, headers.length);
    return served.raw(lines);
  }

  private String own() {
    return "Origin: " + served.origin();
  }

  @Test
  void aPageOfTheServerMay() throws IOException {
    assertThat(posted("/task/none/stop", own(), FORM, "Content-Length: 0"))
        .startsWith("HTTP/1.1 404")
        .contains("There is no such task.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/read",
        "/upload",
        "/examples",
        "/task/a/stop",
        "/reading/a/keep",
        "/statement/a/correct",
        "/correction/a/remove"
      })
  void whoDoesNotSayFromWhereIsRefused(String path) throws IOException {
    assertThat(posted(path, FORM, "Content-Length: 0"))
        .startsWith("HTTP/1.1 403")
        .contains("Only pages of this server may do that");
    for (String origin :
        List.of(
            "null",
            "http://evil.example",
            "http://127.0.0.1:" + (served.port() + 1),
            "https://127.0.0.1:" + served.port(),
            "http://localhost:" + served.port())) {
      assertThat(posted(path, "Origin: " + origin, FORM, "Content-Length: 0"))
          .as(origin)
          .startsWith("HTTP/1.1 403");
    }
    assertThat(posted(path, own(), own(), FORM, "Content-Length: 0")).startsWith("HTTP/1.1 403");
    for (String site : List.of("cross-site", "same-site", "none")) {
      assertThat(
              posted(
                  path,
                  own(),
                  "Sec-Fetch-Site: " + site,
                  "Sec-Fetch-Mode: navigate",
                  FORM,
                  "Content-Length: 0"))
          .as(site)
          .startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void otherPlacesCannotBeChanged() throws IOException {
    for (String path : List.of("/", "/events", "/article/a", "/nowhere", "/site.css")) {
      assertThat(posted(path, own(), FORM, "Content-Length: 0"))
          .as(path)
          .startsWith("HTTP/1.1 405")
          .containsIgnoringCase("Allow: GET, HEAD");
    }
  }

  @Test
  void contentOfAnotherTypeIsRefused() throws IOException {
    for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x")) {
      assertThat(posted("/read", own(), "Content-Type: " + type, "Content-Length: 0"))
          .as(type)
          .startsWith("HTTP/1.1 415")
          .contains("application/x-www-form-urlencoded");
    }
    assertThat(posted("/upload?name=a.txt", own(), FORM, "Content-Length: 0"))
        .startsWith("HTTP/1.1 415")
        .contains("application/octet-stream");
    assertThat(posted("/read", own(), "Content-Length: 0")).startsWith("HTTP/1.1 415");
  }

  @Test
  void whatIsTooLargeIsNotEvenRead() throws IOException {
    for (String length : List.of("16777217", "99999999999999")) {
      assertThat(firstWords("Content-Length: " + length)).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void whatDoesNotSayHowLongItIsIsReadNoFurtherThanItMayBe() throws IOException {
    byte[] million = "text=1\r\n".repeat(131_072).getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head("Transfer-Encoding: chunked"));
      for (int i = 0; i < 17; i++) {
        out.write((Integer.toHexString(million.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(million);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
      assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
          .isEqualTo("HTTP/1.1 413");
    }
  }

  private byte[] head(String length) {
    return String.join(
            "\r\n",
            "POST /read HTTP/1.1",
            "Host: 127.0.0.1:" + served.port(),
            own(),
            FORM,
            length,
            "",
            "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The server may wait for the rest of a request that it has answered already. */
  private String firstWords(String length) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head(length));
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  @Test
  void nothingToReadIsToldInASentence() throws IOException, InterruptedException {
    for (String form : List.of("", "text=+", "a", "=", "into=ledger", "files=,")) {
      HttpResponse<String> response = served.post("/read", form);
      assertThat(response.statusCode()).as(form).isEqualTo(400);
      assertThat(response.body()).contains("There is nothing to read");
    }
    assertThat(served.post("/read", "text=a&into=elsewhere").statusCode()).isEqualTo(400);
    assertThat(served.post("/read", "text=a&published=tomorrow").body()).contains("is not a day");
    assertThat(served.post("/read", "text=%zz").statusCode()).isEqualTo(400);
    assertThat(served.post("/read", "files=0123").statusCode()).isEqualTo(404);
    assertThat(served.post("/read", "a=1&".repeat(200)).statusCode()).isEqualTo(400);
    assertThat(served.slips()).isEmpty();
  }

  @Test
  void readOnlyMeansThatNothingCanBeDone() throws IOException, InterruptedException {
    try (Served shut = Served.of(ledger, "127.0.0.1", true)) {
      for (String path : Deeds.templates()) {
        HttpResponse<String> response = shut.post(path.replace("{id}", "a"), "text=x");
        assertThat(response.statusCode()).as(path).isEqualTo(403);
        assertThat(response.body()).contains("only reads (--read-only)");
      }
      assertThat(shut.get("/").body())
          .contains("entente add examples --ledger empty.duckdb")
          .doesNotContain("method=\"post\"");
      assertThat(shut.get("/read").body())
          .contains("entente add FILE --ledger empty.duckdb")
          .doesNotContain("method=\"post\"", "<textarea");
    }
  }

  @Test
  void othersNeedTheCookieToo() throws IOException, InterruptedException {
    try (Served open = Served.of(ledger, "0.0.0.0")) {
      assertThat(open.post("/examples", "").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void programsAreToldInJson() throws IOException {
    String answer =
        posted("/task/none/stop", own(), FORM, "Accept: application/json", "Content-Length: 0");
    assertThat(answer).startsWith("HTTP/1.1 404").contains("{\"error\":\"There is no such task.\"}");
  }

  @Test
  void aFileIsTakenAsItIs() throws IOException, InterruptedException {
    HttpResponse<String> sent =
        served.send(
            "/upload?name=a.txt",
            "application/octet-stream",
            "KAZ met RUS in the capital".getBytes(StandardCharsets.UTF_8));
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(sent.body()).containsPattern("^\\{\"file\":\"[0-9a-f]{16}\"}");
  }
}
