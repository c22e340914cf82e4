package entente.read.actor;

import entente.event.Actor;
import entente.read.parse.Function;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the names of the table in a sentence, longest first, left to right, none over another. */
public final class ActorFinder {
  private static final Set<String> AFFIXES =
      Set.of("anti", "pro", "led", "backed", "supported", "sponsored", "brokered", "funded");

  private final ActorTable table;

  /** A finder over that table. */
  public ActorFinder(ActorTable table) {
    this.table = table;
  }

  /**
   * Finds the mentions.
   *
   * @param day the article's day; officials are taken as of that day, or, where it is not known, by
   *     their longest time in office
   */
  public List<Mention> find(Tree tree, Optional<LocalDate> day) {
    List<Mention> mentions = new ArrayList<>();
    boolean capitals = isAllCapitals(tree);
    for (int at = 0; at < tree.size(); ) {
      Optional<Mention> mention = namedAt(tree, at, day, capitals);
      if (mention.isEmpty()) {
        mention = hyphenated(tree, at, day);
      }
      if (mention.isPresent()) {
        mentions.add(mention.get());
        at = mention.get().last() + 1;
      } else {
        at++;
      }
    }
    return mentions;
  }

  /** {@return the names among the words, no common nouns; needs no tree} */
  public List<Mention> names(List<Token> tokens, Optional<LocalDate> day) {
    List<String> forms =
        tokens.stream().map(token -> token.form().toLowerCase(Locale.ROOT)).toList();
    Tree flat =
        new Tree(
            tokens,
            forms,
            Collections.nCopies(tokens.size(), "NNP"),
            Collections.nCopies(tokens.size(), -1),
            Collections.nCopies(tokens.size(), Function.ROOT));
    return find(flat, day).stream().filter(mention -> mention.kind() != NameKind.AGENT).toList();
  }

  private Optional<Mention> namedAt(Tree tree, int at, Optional<LocalDate> day, boolean capitals) {
    String form = ActorTable.normalised(tree.tokens().get(at).form());
    String lower = form.toLowerCase(Locale.ROOT);
    List<Name> candidates = new ArrayList<>();
    collect(tree, at, form, candidates, false);
    if (capitals || (form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT)))) {
      collect(tree, at, titled(form), candidates, true);
    }
    collect(tree, at, lower, candidates, false);
    String lemma = tree.lemmas().get(at);
    if (!lemma.equals(lower)) {
      collect(tree, at, lemma, candidates, false);
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    int longest = candidates.stream().mapToInt(name -> name.words().size()).max().orElse(0);
    List<Name> best = candidates.stream().filter(name -> name.words().size() == longest).toList();
    Name name = chosen(best, day);
    return Optional.of(
        new Mention(
            at,
            at + longest - 1,
            name.kind(),
            name.actor().map(List::of).orElse(List.of()),
            name.sector(),
            ""));
  }

  private void collect(Tree tree, int at, String first, List<Name> candidates, boolean anyCase) {
    for (Name name : table.startingWith(first)) {
      if (matches(tree, at, name, anyCase)) {
        candidates.add(name);
      }
    }
  }

  private static boolean matches(Tree tree, int at, Name name, boolean anyCase) {
    List<String> words = name.words();
    if (at + words.size() > tree.size()) {
      return false;
    }
    boolean agent = name.kind() == NameKind.AGENT;
    // A common noun that acts may be a verb elsewhere: "they force", "to police".
    if (agent && words.size() == 1 && !tree.tags().get(at).startsWith("NN")) {
      return false;
    }
    for (int i = agent ? 0 : 1; i < words.size(); i++) {
      String form = ActorTable.normalised(tree.tokens().get(at + i).form());
      boolean same =
          agent
              ? form.toLowerCase(Locale.ROOT).equals(words.get(i))
                  || tree.lemmas().get(at + i).equals(words.get(i))
              : anyCase ? form.equalsIgnoreCase(words.get(i)) : form.equals(words.get(i));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Name chosen(List<Name> names, Optional<LocalDate> day) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    if (day.isPresent()) {
      LocalDate known = day.get();
      return names.stream().min(Comparator.comparingLong(name -> name.distance(known))).get();
    }
    return names.stream().max(Comparator.comparingLong(ActorFinder::daysHeld)).get();
  }

  private static long daysHeld(Name name) {
    long from = name.from().orElse(LocalDate.of(1990, 1, 1)).toEpochDay();
    long to = name.to().orElse(LocalDate.of(2026, 1, 1)).toEpochDay();
    return to - from;
  }

  /** "US-Tajikistan", "Iran–Iraq", "anti-Yanukovych", "U.S.-led". */
  private Optional<Mention> hyphenated(Tree tree, int at, Optional<LocalDate> day) {
    String form = tree.tokens().get(at).form();
    String[] parts = form.split("[-–—/]", -1);
    if (parts.length < 2 || form.length() < 4) {
      return Optional.empty();
    }
    Set<Actor> actors = new LinkedHashSet<>();
    String affix = "";
    NameKind kind = NameKind.DEMONYM;
    for (String part : parts) {
      String word = ActorTable.normalised(part);
      List<Name> names =
          table.startingWith(word).stream()
              .filter(name -> name.words().size() == 1 && name.kind() != NameKind.AGENT)
              .toList();
      if (!names.isEmpty()) {
        Name name = chosen(names, day);
        name.actor().ifPresent(actors::add);
        kind = name.kind();
      } else if (AFFIXES.contains(word.toLowerCase(Locale.ROOT))) {
        affix = word.toLowerCase(Locale.ROOT);
      } else if (word.equalsIgnoreCase("government")) {
        // "anti-government", "pro-government": the state is the context's.
        return Optional.empty();
      } else if (affix.isEmpty()) {
        affix = "other";
      }
    }
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mention(at, at, kind, List.copyOf(actors), "", affix));
  }

  private static String titled(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static boolean isAllCapitals(Tree tree) {
    int letters = 0;
    int capitals = 0;
    for (var token : tree.tokens()) {
      for (int i = 0; i < token.form().length(); i++) {
        char c = token.form().charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          capitals += Character.isUpperCase(c) ? 1 : 0;
        }
      }
    }
    return letters > 10 && capitals > 0.8 * letters;
  }
}
