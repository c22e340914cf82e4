package entente.read.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks up the rows whose words stand at a place of a sentence. */
final class NameSearch {
  /** Agent nouns that are parts of other names when they are capitalised: "National Institute". */
  private static final Set<String> COMMON =
      Set.of("national", "public", "child", "man", "youth", "jet", "fan");

  private final ActorTable table;
  private final Strangers strangers;

  NameSearch(ActorTable table) {
    this.table = table;
    this.strangers = new Strangers(table);
  }

  /**
   * {@return the longest rows that begin at the word, all of one length}
   *
   * @param before the mentions found to the left
   */
  List<Match> longest(Wording words, int at, List<Mention> before) {
    String form = words.form(at);
    List<Match> found = new ArrayList<>();
    collect(words, at, form, false, found);
    if (words.capitals() || (form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT)))) {
      collect(words, at, titled(form), true, found);
    }
    String lower = words.lower(at);
    collect(words, at, lower, false, found);
    String lemma = words.lemmas().get(at);
    if (!lemma.equals(lower)) {
      collect(words, at, lemma, false, found);
    }
    found.removeIf(match ->
        match.name().kind() == NameKind.PERSON
            && match.name().isSingleWord()
            && strangers.bear(words, at, before));
    int longest = found.stream().mapToInt(Match::length).max().orElse(0);
    return found.stream().filter(match -> match.length() == longest).toList();
  }

  /**
   * {@return whether rows that name an actor may begin at the word, with all that {@link #longest}
   * looks up taken for possible and nothing that it leaves out left out}
   *
   * @param lemmas the word's, under one tag or another
   */
  boolean mayName(Wording words, int at, Set<String> lemmas) {
    Set<String> firsts = new HashSet<>(lemmas);
    firsts.add(words.form(at));
    firsts.add(titled(words.form(at)));
    firsts.add(words.lower(at));
    return firsts.stream()
        .flatMap(first -> table.startingWith(first).stream())
        .anyMatch(name -> name.actor().isPresent() && proper(words, at, name, true).isPresent());
  }

  /** {@return how many words from here on name a thing and no actor; 0 if none} */
  int nobodies(Wording words, int at) {
    for (List<String> phrase : table.nobodiesStartingWith(words.form(at))) {
      if (isAt(words, at, phrase)) {
        return phrase.size();
      }
    }
    return 0;
  }

  private static boolean isAt(Wording words, int at, List<String> phrase) {
    return at + phrase.size() <= words.size()
        && words.forms().subList(at, at + phrase.size()).equals(phrase);
  }

  private void collect(
      Wording words, int at, String first, boolean anyCase, List<Match> candidates) {
    for (Name name : table.startingWith(first)) {
      boolean agent = name.kind() == NameKind.AGENT;
      Optional<Match> match = agent ? agent(words, at, name) : proper(words, at, name, anyCase);
      match.ifPresent(candidates::add);
    }
  }

  private static Optional<Match> agent(Wording words, int at, Name name) {
    List<String> row = name.words();
    // A common noun that acts may be a verb elsewhere: "they force", "to police".
    if (at + row.size() > words.size()
        || (name.isSingleWord() && !words.tags().get(at).startsWith("NN"))) {
      return Optional.empty();
    }
    if (words.isCapitalised(at) && COMMON.contains(row.getFirst()) && name.isSingleWord()) {
      return Optional.empty();
    }
    for (int i = 0; i < row.size(); i++) {
      if (!words.lower(at + i).equals(row.get(i))
          && !words.form(at + i).equals(row.get(i))
          && !words.lemmas().get(at + i).equals(row.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(name, ""));
  }

  private static Optional<Match> proper(Wording words, int at, Name name, boolean anyCase) {
    List<String> row = name.words();
    if (at + row.size() > words.size()) {
      return Optional.empty();
    }
    int last = row.size() - 1;
    for (int i = 1; i < last; i++) {
      if (!isSame(words.form(at + i), row.get(i), anyCase)) {
        return Optional.empty();
      }
    }
    String end = words.form(at + last);
    if (last == 0 || isSame(end, row.get(last), anyCase)) {
      return Optional.of(new Match(name, ""));
    }
    return JoinedNames.tail(end, row.get(last)).map(affix -> new Match(name, affix));
  }

  private static boolean isSame(String form, String word, boolean anyCase) {
    return anyCase ? form.equalsIgnoreCase(word) : form.equals(word);
  }

  private static String titled(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
