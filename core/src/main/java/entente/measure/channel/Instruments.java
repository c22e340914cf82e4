package entente.measure.channel;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.keep.LedgerException;
import entente.keep.reference.ShippedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can pass from one actor to another, and by which words and CAMEO codes it is told. A table
 * of the columns {@code instrument}, {@code by} ({@code word}, {@code code}, {@code fallback}) and
 * {@code value}. Immutable.
 */
public final class Instruments {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");
  private static final Set<String> COLUMNS = Set.of("instrument", "by", "value");

  private final List<Sign> signs;

  private Instruments(List<Sign> signs) {
    this.signs = List.copyOf(signs);
  }

  private enum By {
    WORD,
    CODE,
    FALLBACK
  }

  private record Sign(String instrument, By by, String value, Optional<Pattern> words) {
    boolean isIn(String evidence) {
      return words
          .map(each -> each.matcher(evidence).find())
          .orElseGet(() -> evidence.contains(value));
    }
  }

  /** {@return the table that is shipped} */
  public static Instruments shipped() {
    return new Instruments(
        signs(ShippedTable.rows("/entente/measure/instruments.csv"), "instruments.csv"));
  }

  /**
   * {@return the shipped table with the rows of a user's file}
   *
   * @throws LedgerException if it has a mistake; the message says where
   */
  public static Instruments with(Path file) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
      List<Sign> signs = new ArrayList<>(shipped().signs);
      signs.addAll(signs(rows, file.toString()));
      return new Instruments(signs);
    } catch (IOException e) {
      throw new LedgerException(file + " cannot be read; give a CSV file in UTF-8.");
    }
  }

  private static List<Sign> signs(Iterable<NamedCsvRecord> rows, String file) {
    List<Sign> signs = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      if (!COLUMNS.equals(Set.copyOf(row.getHeader()))) {
        throw wrong(file, 1, "the columns are instrument, by and value");
      }
      signs.add(sign(row, file));
    }
    return signs;
  }

  private static Sign sign(NamedCsvRecord row, String file) {
    String instrument = row.getField("instrument").strip();
    String value = row.getField("value").strip();
    if (!NAME.matcher(instrument).matches() || value.isEmpty()) {
      throw wrong(
          file,
          row.getStartingLineNumber(),
          "an instrument is named in small letters, and has a value");
    }
    By by =
        switch (row.getField("by").strip()) {
          case "word" -> By.WORD;
          case "code" -> By.CODE;
          case "fallback" -> By.FALLBACK;
          default ->
              throw wrong(
                  file,
                  row.getStartingLineNumber(),
                  "'by' is word, code or fallback, not '" + row.getField("by") + "'");
        };
    boolean letters = by == By.WORD && value.chars().anyMatch(Character::isLetter);
    return new Sign(
        instrument,
        by,
        value,
        letters
            ? Optional.of(
                Pattern.compile(
                    "(?<![\\p{L}-])"
                        + Pattern.quote(value.toLowerCase(Locale.ROOT))
                        + "(?!\\p{L})"))
            : Optional.empty());
  }

  private static LedgerException wrong(String file, long line, String reason) {
    return new LedgerException("%s, line %d: %s.".formatted(file, line, reason));
  }

  /** {@return the names of all instruments, in order} */
  public Set<String> names() {
    return signs.stream().map(Sign::instrument).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * {@return what passes by these words and that code: what both tell; else what the words tell;
   * else what the code tells, and last what it may be taken for}
   */
  public Set<String> of(String evidence, Optional<String> cameo) {
    String words = evidence.toLowerCase(Locale.ROOT);
    Set<String> told =
        named(signs.stream().filter(each -> each.by() == By.WORD && each.isIn(words)).toList());
    Set<String> coded = coded(By.CODE, cameo);
    Set<String> both = new TreeSet<>(told);
    both.retainAll(coded);
    for (Set<String> found : List.of(both, told, coded)) {
      if (!found.isEmpty()) {
        return found;
      }
    }
    return coded(By.FALLBACK, cameo);
  }

  private Set<String> coded(By by, Optional<String> cameo) {
    return named(
        signs.stream()
            .filter(each ->
                each.by() == by && cameo.filter(c -> c.startsWith(each.value())).isPresent())
            .toList());
  }

  private static Set<String> named(List<Sign> signs) {
    return signs.stream().map(Sign::instrument).collect(Collectors.toCollection(TreeSet::new));
  }
}
