package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An article of ten megabytes of hostile words is shown, and they stay words. */
class HugeArticleTest {
  private static final String LINE =
      "<script>alert(1)</script> <img src=data:text/html,x onerror=alert(1)> \u202E KAZ met RUS.\n\n";
  private static final int TIMES = 120_000;

  @Test
  @Timeout(60)
  void isShownInert(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
    Path ledger = folder.resolve("huge.duckdb");
    Ledger.open(ledger).close();
    String text = LINE.repeat(TIMES);
    assertThat(text.length()).isGreaterThan(10_000_000);
    insert(ledger, text);
    try (Served served = Served.of(ledger)) {
      long begin = System.nanoTime();
      HttpResponse<String> response = served.get("/article/0123456789ab");
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
      assertThat(response.statusCode()).as(served.slips().toString()).isEqualTo(200);
      assertThat(response.body()).doesNotContain("<img", "\u202E");
      Document page = Jsoup.parse(response.body());
      assertThat(page.select("body script, img, [onerror]")).isEmpty();
      assertThat(page.select(".card")).hasSize(200);
      assertThat(page.select("article.text p")).hasSize(TIMES);
    }
  }

  private static void insert(Path ledger, String text) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger);
        PreparedStatement article =
            connection.prepareStatement(
                "INSERT INTO article VALUES ('0123456789ab', 'huge', 'text', NULL, NULL, NULL,"
                    + " '2024-05-13', NULL, NULL, ?, NULL)");
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO statement SELECT printf('%016x', i), '0123456789ab', i * 50000,"
                    + " i * 50000 + 300, i * 50000, i * 50000 + 300, 'words', 'words', 'event',"
                    + " 'CONSULT', NULL, NULL, 'actual', 'CT+', 'reported', NULL, NULL, NULL, 0.5,"
                    + " 'rule' FROM range(200) t(i)")) {
      article.setString(1, text);
      article.executeUpdate();
      statement.executeUpdate();
    }
  }
}
