package entente.read.actor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.event.Actor;
import entente.event.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dated table of names: states, their capitals and people, organisations, armed groups,
 * officials with their days in office, and the nouns by which news call those who act.
 */
public final class ActorTable {
  private static final List<String> SHIPPED =
      List.of("states", "places", "organisations", "people", "agents");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, List<Name>> byFirstWord;
  private final Map<String, String> stateNames;

  private ActorTable(List<Name> names, Map<String, String> stateNames) {
    this.byFirstWord = new HashMap<>();
    this.stateNames = Map.copyOf(stateNames);
    for (Name name : names) {
      byFirstWord.computeIfAbsent(name.words().getFirst(), key -> new ArrayList<>()).add(name);
    }
    // Longest first, so that the first match is the one to take; the sort is stable, so that rows
    // that users add, which come first, win over rows of the same words.
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(name -> -name.words().size())));
  }

  /** {@return the table that comes with the program} */
  public static ActorTable shipped() {
    return new Loader().shipped().table();
  }

  /**
   * The program's table with a user's rows before it. Columns: name, actor, kind, and, if wanted,
   * from and to.
   *
   * @throws IllegalArgumentException with file and line, if a row is wrong
   */
  public static ActorTable with(Path file) {
    return new Loader().own(file).shipped().table();
  }

  /** {@return the English name of a state or organisation, if the table has one} */
  public Optional<String> nameOf(String code) {
    return Optional.ofNullable(stateNames.get(code));
  }

  /** {@return the names that begin with that normalised word, longest first} */
  List<Name> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** Drops diacritics and the full stops of abbreviations, and straightens apostrophes. */
  static String normalised(String word) {
    String straight = word.replace('’', '\'').replace('`', '\'').replace("\u00a0", "");
    String bare = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD)).replaceAll("");
    String closed = bare.replace(" ", "");
    return closed.indexOf('.') >= 0 && closed.length() > 1 ? closed.replace(".", "") : closed;
  }

  /** Gathers rows. */
  private static final class Loader {
    private final List<Name> names = new ArrayList<>();
    private final Map<String, String> stateNames = new HashMap<>();

    Loader shipped() {
      for (String file : SHIPPED) {
        String resource = "/entente/actors/" + file + ".csv";
        try (InputStream in = ActorTable.class.getResourceAsStream(resource)) {
          if (in == null) {
            throw new IllegalStateException("the program lacks its table " + resource);
          }
          read("actors/" + file + ".csv", new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return this;
    }

    Loader own(Path file) {
      try (Reader reader = Files.newBufferedReader(file)) {
        read(file.toString(), reader);
      } catch (IOException e) {
        throw new IllegalArgumentException(
            file + ": cannot be read as a table of actors. Give a UTF-8 CSV file.", e);
      }
      return this;
    }

    ActorTable table() {
      return new ActorTable(names, stateNames);
    }

    private void read(String file, Reader reader) throws IOException {
      try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
        for (NamedCsvRecord row : csv) {
          try {
            add(row);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                file + ":" + row.getStartingLineNumber() + ": " + e.getMessage(), e);
          } catch (java.util.NoSuchElementException e) {
            throw new IllegalArgumentException(
                file + ":1: the columns name, actor and kind are needed, from and to are known.",
                e);
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
      List<String> words = new ArrayList<>();
      for (String word : written.replace("'s ", " 's ").split(" +", -1)) {
        words.add(agent ? normalised(word).toLowerCase(Locale.ROOT) : normalised(word));
      }
      Name name =
          new Name(
              words,
              agent ? Optional.empty() : Optional.of(Actor.parse(actor)),
              agent ? actor.replace(".", "") : "",
              kind,
              day(row, "from"),
              day(row, "to"));
      names.add(name);
      if (kind == NameKind.STATE || kind == NameKind.ORGANISATION) {
        stateNames.putIfAbsent(actor, written);
      }
    }

    private static Optional<LocalDate> day(NamedCsvRecord row, String column) {
      return row.findField(column)
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .map(text -> PartialDate.parse(text).earliest());
    }
  }
}
