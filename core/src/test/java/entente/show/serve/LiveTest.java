package entente.show.serve;

import static org.assertj.core.api.Assertions.assertThat;

import entente.keep.store.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Open pages are told when the ledger holds something new. */
@Timeout(30)
class LiveTest {
  @TempDir private Path folder;

  private Path ledger() {
    Path ledger = folder.resolve("live.duckdb");
    Ledger.open(ledger).close();
    return ledger;
  }

  private static void add(Path ledger, int number) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + ledger)) {
      connection
          .createStatement()
          .execute(
              "INSERT INTO record (dataset, id, day, type, source, source_sector, target,"
                  + " target_sector) VALUES ('gdelt', 'g"
                  + number
                  + "', '2024-05-13', 'CONSULT', 'KAZ', '', 'RUS', '')");
    }
  }

  private static BufferedReader listening(Served served, String path)
      throws IOException, InterruptedException {
    HttpResponse<java.io.InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + path))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static String until(BufferedReader reader, String beginning) throws IOException {
    String line = reader.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = reader.readLine();
    }
    return String.valueOf(line);
  }

  @Test
  void whatIsAddedMeanwhileIsTold() throws IOException, InterruptedException, SQLException {
    Path ledger = ledger();
    try (Served served = Served.of(ledger);
        BufferedReader reader = listening(served, "/live")) {
      until(reader, "event: known");
      add(ledger, 1);
      until(reader, "event: changed");
      assertThat(until(reader, "data:")).isEqualTo("data: {\"articles\":0,\"events\":1}");
    }
  }

  @Test
  void whoKnowsOnlyAnEarlierStateIsToldAtOnce()
      throws IOException, InterruptedException, SQLException {
    Path ledger = ledger();
    try (Served served = Served.of(ledger)) {
      String known;
      try (BufferedReader reader = listening(served, "/live")) {
        known = until(reader, "id: ").substring("id: ".length());
      }
      add(ledger, 2);
      try (BufferedReader reader = listening(served, "/live?since=" + known)) {
        until(reader, "event: changed");
        assertThat(until(reader, "data:")).contains("\"events\":1");
      }
    }
  }
}
