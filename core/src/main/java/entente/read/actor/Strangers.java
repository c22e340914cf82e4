package entente.read.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** People who bear the surname of somebody in the table: "Thomas Putin" is not the president. */
final class Strangers {
  /** Forms of address and of rank that agent nouns do not give. */
  private static final Set<String> TITLES =
      WordList.set(
          """
          mr mrs ms miss madam madame messrs dr prof sir dame lord lady sen rep gov pres gen
          col maj lt capt adm sgt king queen prince princess emir sheikh sultan shah pope
          emperor ayatollah imam father brother comrade herr frau monsieur don justice
          republican democrat conservative labour liberal socialist communist cde
          independent former ex vice acting interim incoming outgoing late then new elect
          president-elect co-chair camp team state affairs defence defense interior house
          office general monday tuesday wednesday thursday friday saturday sunday january
          february march april may june july august september october november december
          """);

  private static final Set<String> AFTER =
      Set.of("jnr", "snr", "junior", "senior", "administration", "cabinet", "era", "doctrine");

  private static final int FARTHEST = 4;

  private final ActorTable table;

  Strangers(ActorTable table) {
    this.table = table;
  }

  /**
   * {@return whether the words before a surname are another person's given names}
   *
   * @param before the mentions found to the left
   */
  boolean bear(Wording words, int at, List<Mention> before) {
    int last = at - 1;
    if (words.capitals() || words.headline() || isIntroduced(words, at, before)) {
      return false;
    }
    return isGivenName(words, last, before) || isGivenNameOfOther(words, at);
  }

  /**
   * {@return whether a given name of somebody whom the table knows stands before: "Vladimir V."}
   */
  private boolean isIntroduced(Wording words, int at, List<Mention> before) {
    Set<String> given = table.givenNames(words.form(at));
    for (int word = at - 1; word >= Math.max(0, at - FARTHEST); word--) {
      String form = words.form(word);
      if (!isGivenName(words, word, before)) {
        return false;
      }
      if (given.stream().anyMatch(known -> isSpellingOf(known, form))) {
        return true;
      }
    }
    return false;
  }

  /** "Ashton Bumhira": a word of the table followed by a surname that it does not know. */
  private boolean isGivenNameOfOther(Wording words, int at) {
    int next = at + 1;
    String lower = words.lower(next);
    return words.isCapitalised(next)
        && isWord(words.form(next))
        && !AFTER.contains(lower)
        && !TITLES.contains(lower)
        && !table.isTitle(lower)
        && table.startingWith(lower).isEmpty()
        && table.startingWith(words.form(next)).stream()
            .allMatch(name -> name.kind() == NameKind.PERSON);
  }

  /** {@return whether it is written like a name and is no acronym} */
  private static boolean isWord(String form) {
    return form.length() > 2
        && !form.equals(form.toUpperCase(Locale.ROOT))
        && form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  private boolean isGivenName(Wording words, int at, List<Mention> before) {
    String form = words.form(at);
    if (!words.isCapitalised(at) || before.stream().anyMatch(mention -> mention.covers(at))) {
      return false;
    }
    boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    String lower = words.lower(at);
    return !acronym
        && form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
        && !TITLES.contains(lower)
        && !table.isTitle(lower)
        && !table.isTitle(lower.substring(lower.lastIndexOf('-') + 1))
        && !(words.isOpening(at) && Openers.are(lower, words.tags().get(at)));
  }

  /** "Sergei" and "Sergey", "V." and "Vladimir": the same name for all that can be told. */
  private static boolean isSpellingOf(String known, String form) {
    if (known.equals(form)) {
      return true;
    }
    if (form.isEmpty() || known.isEmpty() || known.charAt(0) != form.charAt(0)) {
      return false;
    }
    return form.length() == 1
        || known.startsWith(form)
        || (known.length() > 3 && distance(known, form) <= 2);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int cost = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
