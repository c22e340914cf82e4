package entente.read.actor;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The dated table of names: states, their capitals and people, organisations, armed groups,
 * officials with their days in office, and the nouns by which news call those who act.
 */
public final class ActorTable {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, List<List<String>>> nobodies = new HashMap<>();
  private final Map<String, Set<String>> givenNames = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, String> stateNames;
  private final Set<String> organisations = new HashSet<>();

  ActorTable(List<Name> names, List<List<String>> nobodies, Map<String, String> stateNames) {
    this.stateNames = Map.copyOf(stateNames);
    for (Name name : names) {
      byFirstWord.computeIfAbsent(name.words().getFirst(), key -> new ArrayList<>()).add(name);
      String last = name.words().getLast();
      if (name.kind() == NameKind.ORGANISATION || name.kind() == NameKind.BLOC) {
        name.actor().ifPresent(actor -> organisations.add(actor.toString()));
      }
      if (name.kind() == NameKind.AGENT) {
        titles.add(last);
      } else if (name.kind() == NameKind.PERSON && !name.isSingleWord()) {
        givenNames.computeIfAbsent(last, key -> new HashSet<>()).add(name.words().getFirst());
      }
    }
    for (List<String> words : nobodies) {
      this.nobodies.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
    }
    // Longest first, so that the first match is the one to take; the sort is stable, so that rows
    // that users add, which come first, win over rows of the same words.
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(name -> -name.words().size())));
    this.nobodies
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(words -> -words.size())));
  }

  /** {@return the table that comes with the program} */
  public static ActorTable shipped() {
    return new ActorTableReader().shipped().table();
  }

  /**
   * The program's table with a user's rows before it. Columns: name, actor, kind, and, if wanted,
   * from, to and note.
   *
   * @throws IllegalArgumentException with file and line, if a row is wrong
   */
  public static ActorTable with(Path file) {
    return new ActorTableReader().own(file).shipped().table();
  }

  /** {@return the English name of a state or organisation, if the table has one} */
  public Optional<String> nameOf(String code) {
    return Optional.ofNullable(stateNames.get(code));
  }

  /** {@return whether the code is that of an organisation or a bloc} */
  public boolean isOrganisation(String code) {
    return organisations.contains(code);
  }

  /** {@return the names that begin with that normalised word, longest first} */
  List<Name> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** {@return the phrases that hold an actor's name but name nobody, longest first} */
  List<List<String>> nobodiesStartingWith(String word) {
    return nobodies.getOrDefault(word, List.of());
  }

  /** {@return the first words of the persons whose names end with that surname} */
  Set<String> givenNames(String surname) {
    return givenNames.getOrDefault(surname, Set.of());
  }

  /** {@return whether an agent noun ends with that lower-case word, so that it may be a title} */
  boolean isTitle(String word) {
    return titles.contains(word);
  }

  /** {@return all names in no particular order} */
  List<Name> names() {
    return byFirstWord.values().stream().flatMap(List::stream).toList();
  }

  /** Drops diacritics and the full stops of abbreviations, and straightens apostrophes. */
  static String normalised(String word) {
    if (isPlain(word)) {
      return word;
    }
    boolean tag = word.length() > 2 && (word.charAt(0) == '#' || word.charAt(0) == '@');
    String named = tag ? word.substring(1) : word;
    String straight = named.replace('’', '\'').replace('`', '\'').replace("\u00a0", "");
    String bare = MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD)).replaceAll("");
    String closed = bare.replace(" ", "");
    return closed.indexOf('.') >= 0 && closed.length() > 1 ? closed.replace(".", "") : closed;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '-') {
        return false;
      }
    }
    return true;
  }
}
