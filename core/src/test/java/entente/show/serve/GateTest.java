package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask: nobody but pages of the server itself, under its own names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GateTest {
  private static final Pattern COOKIE =
      Pattern.compile("(?i)set-cookie: (entente-\\d+=[^;]+);(.*)");

  private final Path ledger;
  private final Served served;

  GateTest(@TempDir Path folder) throws IOException {
    ledger = folder.resolve("empty.duckdb");
    Ledger.open(ledger).close();
    served = Served.of(ledger);
  }

  @BeforeAll
  void answers() throws IOException, InterruptedException {
    assertThat(served.get("/").statusCode()).isEqualTo(200);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private String asked(String... headers) throws IOException {
    String[] lines = new String[headers.length + 1];
    lines[0] = "GET /events HTTP/1.1";
    System.arraycopy(headers, 0, lines, 1, headers.length);
    return served.raw(lines);
  }

  private String host() {
    return "Host: 127.0.0.1:" + served.port();
  }

  @Test
  void ownNamesAreAnswered() throws IOException {
    for (String name : List.of("127.0.0.1", "localhost", "LOCALHOST", "[::1]")) {
      assertThat(asked("Host: " + name + ":" + served.port())).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void foreignNamesAreRefused() throws IOException {
    int port = served.port();
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + port,
            "127.0.0.1",
            "127.0.0.1:1",
            "127.0.0.1:" + port + "0",
            "127.0.0.1.evil.example:" + port,
            "localhost.evil.example:" + port,
            "evil.example@127.0.0.1:" + port,
            "0.0.0.0:" + port,
            "192.168.0.1:" + port,
            "2130706433:" + port,
            "[::ffff:127.0.0.1]:" + port,
            "")) {
      assertThat(asked("Host: " + host)).as(host).startsWith("HTTP/1.1 421");
    }
    assertThat(asked(host(), "Host: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(asked("Accept: text/html")).doesNotContain("HTTP/1.1 200");
  }

  @Test
  void pagesOfOthersAreRefused() throws IOException {
    for (String origin : List.of("http://evil.example", "null", "https://127.0.0.1", "file://")) {
      assertThat(asked(host(), "Origin: " + origin)).as(origin).startsWith("HTTP/1.1 403");
    }
    assertThat(asked(host(), "Origin: http://127.0.0.1:" + (served.port() + 1)))
        .startsWith("HTTP/1.1 403");
    assertThat(asked(host(), "Origin: http://127.0.0.1:" + served.port()))
        .startsWith("HTTP/1.1 200");
    assertThat(asked(host(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"))
        .startsWith("HTTP/1.1 403");
    assertThat(asked(host(), "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors"))
        .startsWith("HTTP/1.1 403");
    assertThat(asked(host(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
        .startsWith("HTTP/1.1 200");
    assertThat(asked(host(), "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: no-cors"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void onlyScriptsOfTheProgramRunAndNoneMakesMarkupOfWords()
      throws IOException, InterruptedException {
    assertThat(served.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self';", "connect-src 'self';", "require-trusted-types-for 'script'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO"})
  void nothingCanBeChanged(String method) throws IOException {
    assertThat(served.raw(method + " /events HTTP/1.1", host(), "Content-Length: 0"))
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("Allow: GET, HEAD")
        .contains("Only reading");
  }

  @Test
  void headGivesTheHeadersAlone() throws IOException {
    String answer = served.raw("HEAD /events HTTP/1.1", host());
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n").doesNotContain("<html");
    assertThat(answer).containsPattern("(?i)content-length: [1-9]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/nowhere",
        "/site.css",
        "/api/events",
        "/events.csv",
        "/icon.svg"
      })
  void everyAnswerHasThePolicy(String path) throws IOException, InterruptedException {
    var headers = served.get(path).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; ")
        .contains("base-uri 'none'", "frame-ancestors 'none'", "form-action")
        .doesNotContain("unsafe-eval", "script-src 'unsafe", "http:", "*");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
  }

  @Test
  void refusalsHaveThePolicyToo() throws IOException {
    assertThat(asked("Host: evil.example")).containsIgnoringCase("Content-Security-Policy");
    assertThat(asked(host(), "Origin: null")).containsIgnoringCase("Content-Security-Policy");
  }

  @Test
  void othersNeedTheTokenThatWasPrinted() throws IOException {
    try (Served open = Served.of(ledger, "0.0.0.0")) {
      String host = "Host: 127.0.0.1:" + open.port();
      URI address = open.server().address();
      assertThat(address.getQuery()).startsWith("token=").hasSizeGreaterThan(30);
      assertThat(open.raw("GET /events HTTP/1.1", host)).startsWith("HTTP/1.1 401");
      assertThat(open.raw("GET /events?token=guess HTTP/1.1", host)).startsWith("HTTP/1.1 401");
      String first = open.raw("GET /events?type=AID&" + address.getQuery() + " HTTP/1.1", host);
      assertThat(first)
          .startsWith("HTTP/1.1 303")
          .containsIgnoringCase("Location: /events?type=AID\r\n");
      Matcher cookie = COOKIE.matcher(first);
      assertThat(cookie.find()).isTrue();
      assertThat(cookie.group(2)).contains("HttpOnly", "SameSite=Strict");
      assertThat(cookie.group(1)).doesNotContain(address.getQuery().substring(6));
      assertThat(open.raw("GET /events HTTP/1.1", host, "Cookie: a=b; " + cookie.group(1)))
          .startsWith("HTTP/1.1 200");
      assertThat(
              open.raw(
                  "GET /events HTTP/1.1",
                  "Host: evil.example:" + open.port(),
                  "Cookie: " + cookie.group(1)))
          .startsWith("HTTP/1.1 421");
      assertThat(open.raw("GET //evil.example/?" + address.getQuery() + " HTTP/1.1", host))
          .doesNotContain("//evil.example");
    }
  }
}
