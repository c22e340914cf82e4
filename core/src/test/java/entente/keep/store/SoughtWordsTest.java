package entente.keep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text must hold to be found, in Java for marking and in SQL for finding alike. */
class SoughtWordsTest {
  private static final List<String> TEXTS =
      List.of(
          "Kazakhstan signed an intelligence agreement with the United States.",
          "The agreement on intelligence was denied.",
          "Erdoğan met Zelenskyy in Nur-Sultan.",
          "The disagreement grew, at 50% of the cost (U.S. estimate).",
          "Президент Ирана посетил Алжир.");

  private static Path file = Path.of("");

  @BeforeAll
  static void tell(@TempDir Path folder) throws SQLException {
    file = folder.resolve("texts.duckdb");
    try (ToldLedger ledger = ToldLedger.in(file)) {
      for (String text : TEXTS) {
        ledger.article("Steppe Wire", LocalDate.of(2024, 5, 13), "", text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "intelligence agreement | 0 1",
        "\"intelligence agreement\" | 0",
        "“intelligence agreement” | 0",
        "\"intelligence agree | 0",
        "AGREEMENT | 0 1",
        "agree | 0 1",
        "greement | ``",
        "erdogan | 2",
        "Erdoğan | 2",
        "zelensk | 2",
        "\"nur sultan\" | 2",
        "nur-sultan | 2",
        "50% | 3",
        "% | 3",
        "u.s. | 3",
        "иран | 4",
        ".* | ``",
        "(u.s. | 3",
        "\\p{L} | ``",
      })
  void findsTheSameInSqlAndInJava(String asked, String expected) {
    SoughtWords words = SoughtWords.of(asked);
    List<String> found =
        expected == null || expected.isBlank()
            ? List.of()
            : List.of(expected.split(" ")).stream()
                .map(each -> TEXTS.get(Integer.parseInt(each)))
                .toList();
    assertThat(TEXTS.stream().filter(words::isIn).toList()).isEqualTo(found);
    try (LedgerQueries queries = LedgerQueries.open(file)) {
      Search.Found statements = queries.search(words, Filter.NONE).statements(10);
      assertThat(statements.rows().rows().stream().map(row -> row.getLast()).toList())
          .isEqualTo(found);
      assertThat(statements.all()).isEqualTo(found.size());
    }
  }

  @Test
  void marksWholeWords() {
    String text = TEXTS.getFirst();
    assertThat(
            SoughtWords.of("intel agree").hits(text).stream()
                .map(hit -> text.substring(hit.begin(), hit.end())))
        .containsExactly("intelligence", "agreement");
    assertThat(SoughtWords.of("\"intelligence agr\"").hits(text)).hasSize(1);
    assertThat(SoughtWords.of("  \"\" ").isEmpty()).isTrue();
  }
}
