package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Articles and pages of people who mean harm, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Browsing.class)
class HostilePageTest {
  private static final String HARM =
      "<script>alert(1)</script><img src=http://192.0.2.1/x.png onerror=alert(2)>"
          + "<svg onload=alert(3)><a xlink:href=javascript:alert(4)>x</a></svg>"
          + "<a href=data:text/html,<script>alert(5)</script>>y</a>\u202E\u2066 "
          + "<iframe src=http://192.0.2.1/></iframe><style>*{display:none}</style>"
          + "<link rel=stylesheet href=http://192.0.2.1/x.css> ";

  private static final List<String> SENTENCES =
      List.of(
          "Kazakhstan and Russia held talks in Astana on Monday. ",
          "Russia has a military base in Armenia. ",
          "Norway imposed sanctions on Belarus on Friday. ");

  @TempDir private static Path folder;

  private Serving serving;

  @BeforeAll
  void serveHarm() throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("harm.txt"), HARM + String.join(HARM, SENTENCES));
    Path ledger = folder.resolve("harm.duckdb");
    Serving.run("add", "-q", "-l", ledger.toString(), input.toString());
    serving = Serving.of(ledger);
  }

  @AfterAll
  void close() {
    serving.close();
  }

  private Visit visit() {
    return Visit.begin(Chromium.browser().orElseThrow(), serving, new Browser.NewContextOptions());
  }

  @Test
  void wordsStayWordsOnEveryPage() {
    try (Visit visit = visit()) {
      visit.open("/articles");
      visit.at("tbody a[href^='/article/']").first().click();
      assertThat(visit.at("article.text")).containsText("<script>alert(1)</script>");
      assertThat(visit.at("article.text")).not().containsText("\u202E");
      visit.at(".cards a[href^='/event/']").first().click();
      assertThat(visit.at("h1")).isVisible();
      for (String path :
          List.of(
              "/",
              "/events",
              "/statements",
              "/ties",
              "/sources",
              "/map",
              "/network",
              "/timeline",
              "/state/KAZ",
              "/pair/KAZ-RUS",
              "/search?q=%3Cscript%3E",
              "/search?q=alert")) {
        visit.open(path);
        assertThat(visit.at("h1")).isVisible();
      }
      visit.page().waitForTimeout(500);
      visit.isSilent();
    }
  }

  @Test
  void aPageOfAStrangerCanNeitherReadNorWrite() throws IOException {
    HttpServer stranger =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stranger.createContext(
        "/",
        exchange -> {
          byte[] page =
              """
              <!doctype html><title>stranger</title><form method=post action="%s/read">
              <input name=text value="Kazakhstan met Russia."><input name=into value=ledger>
              <button>post</button></form>
              """
                  .formatted(serving.address())
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    stranger.start();
    try (Visit visit = visit()) {
      Page page = visit.page();
      page.navigate("http://127.0.0.1:" + stranger.getAddress().getPort() + "/");
      Object read =
          page.evaluate(
              "address => fetch(address + '/api/events').then(() => 'read', () => 'refused')",
              serving.address());
      assertThat(read).isEqualTo("refused");
      Response answer =
          page.waitForResponse(serving.address() + "/read", () -> page.click("button"));
      assertThat(answer.status()).isEqualTo(403);
      visit.open("/articles");
      assertThat(visit.at("tbody tr")).hasCount(1);
    } finally {
      stranger.stop(0);
    }
  }
}
