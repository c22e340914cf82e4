package entente.read.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.event.Actor;
import entente.event.PartialDate;
import entente.read.actor.Name.Remark;
import entente.read.parse.Token;
import entente.read.text.Block;
import entente.read.text.Sentence;
import entente.read.text.TextSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of actor tables, first those that are to win over the others. */
final class ActorTableReader {
  private static final List<String> SHIPPED =
      List.of("states", "places", "organisations", "people", "agents");

  private final List<Name> names = new ArrayList<>();
  private final List<List<String>> nobodies = new ArrayList<>();
  private final Map<String, String> stateNames = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  ActorTableReader shipped() {
    for (String file : SHIPPED) {
      readShipped(file, this::add);
    }
    readShipped("others", row -> nobodies.add(words(row.getField("name").strip())));
    return this;
  }

  ActorTableReader own(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      read(file.toString(), reader, this::add);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file + ": cannot be read as a table of actors. Give a UTF-8 CSV file.", e);
    }
    return this;
  }

  ActorTable table() {
    return new ActorTable(names, nobodies, stateNames);
  }

  private static void readShipped(String file, Consumer<NamedCsvRecord> row) {
    String resource = "/entente/actors/" + file + ".csv";
    try (InputStream in = ActorTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + resource);
      }
      read("actors/" + file + ".csv", new InputStreamReader(in, StandardCharsets.UTF_8), row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String file, Reader reader, Consumer<NamedCsvRecord> use)
      throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      for (NamedCsvRecord row : csv) {
        try {
          use.accept(row);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              file + ":" + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        } catch (NoSuchElementException e) {
          throw new IllegalArgumentException(
              file + ":1: the columns name, actor and kind are needed, from and to are known.", e);
        }
      }
    }
  }

  private void add(NamedCsvRecord row) {
    String written = row.getField("name").strip();
    String actor = row.getField("actor").strip();
    NameKind kind = NameKind.parse(row.getField("kind"));
    if (written.isEmpty()) {
      throw new IllegalArgumentException("the name is empty.");
    }
    boolean agent = kind == NameKind.AGENT;
    List<String> words = words(written);
    names.add(
        new Name(
            agent && !isAbbreviation(written) ? lower(words) : words,
            agent ? Optional.empty() : Optional.of(actors.computeIfAbsent(actor, Actor::parse)),
            agent ? actor.replace(".", "") : "",
            kind,
            day(row, "from"),
            day(row, "to"),
            Remark.parse(row.findField("note").orElse(""))));
    if (kind == NameKind.STATE || kind == NameKind.ORGANISATION) {
      stateNames.putIfAbsent(actor, written);
    }
  }

  /** Splits a name into the words into which a text that holds it is split. */
  private static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    if (isPlain(written)) {
      // By hand: a pattern would be a tenth of the time in which the table is read.
      for (int begin = 0, end; begin < written.length(); begin = end + 1) {
        int blank = written.indexOf(' ', begin);
        end = blank < 0 ? written.length() : blank;
        if (end > begin) {
          words.add(ActorTable.normalised(written.substring(begin, end)));
        }
      }
      return words;
    }
    // Between two plain words, so that nothing in the name looks like the end of a sentence or the
    // mark of a list.
    for (Block block : TextSplitter.blocks("by " + written + " today")) {
      for (Sentence sentence : block.sentences()) {
        for (Token token : sentence.tokens()) {
          words.add(ActorTable.normalised(token.form()));
        }
      }
    }
    return words.subList(1, words.size() - 1);
  }

  /** "MP" and "PMs" are printed in capitals; "p.m." is no prime minister. */
  private static boolean isAbbreviation(String written) {
    return written.length() > 1 && Character.isUpperCase(written.charAt(1));
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Letters, digits, blanks, hyphens inside words and initials are split at blanks for sure. */
  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean initial = c == '.' && i > 0 && Character.isUpperCase(written.charAt(i - 1));
      boolean alone = i < 2 || !Character.isLetter(written.charAt(i - 2));
      if (!Character.isLetterOrDigit(c) && c != ' ' && c != '-' && !(initial && alone)) {
        return false;
      }
    }
    return true;
  }

  private Optional<LocalDate> day(NamedCsvRecord row, String column) {
    return row.findField(column)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> days.computeIfAbsent(text, day -> PartialDate.parse(day).earliest()));
  }
}
