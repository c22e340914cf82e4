package entente.read.actor;

import entente.event.Actor;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names joined to others or to plain words: "US-Tajikistan", "anti-Yanukovych", "U.S.-led". */
final class JoinedNames {
  private static final Set<String> AFFIXES =
      Set.of("anti", "pro", "led", "backed", "supported", "sponsored", "brokered", "funded");

  /** "then-US": the name is used as if it stood alone. */
  private static final Set<String> TIMES = Set.of("then", "now");

  /** First halves that stand only before a hyphen. */
  private static final Map<String, String> FIRST_HALVES =
      Map.ofEntries(
          Map.entry("Sino", "CHN"),
          Map.entry("Russo", "RUS"),
          Map.entry("Franco", "FRA"),
          Map.entry("Anglo", "GBR"),
          Map.entry("Indo", "IND"),
          Map.entry("Greco", "GRC"),
          Map.entry("Turco", "TUR"),
          Map.entry("Italo", "ITA"),
          Map.entry("Austro", "AUT"),
          Map.entry("Armeno", "ARM"),
          Map.entry("Serbo", "SRB"));

  private final ActorTable table;

  JoinedNames(ActorTable table) {
    this.table = table;
  }

  /** {@return what a lower-case word adds to a name by a hyphen, if that is how the form ends} */
  static Optional<String> tail(String form, String name) {
    int hyphen = name.length();
    if (form.length() < hyphen + 3 || form.charAt(hyphen) != '-' || !form.startsWith(name)) {
      return Optional.empty();
    }
    String tail = form.substring(hyphen + 1);
    return tail.chars().allMatch(c -> c >= 'a' && c <= 'z')
        ? Optional.of(AFFIXES.contains(tail) ? tail : "other")
        : Optional.empty();
  }

  /** {@return the mention in a word with hyphens, if a part of it is a name} */
  Optional<Mention> at(Wording words, int at, Optional<LocalDate> day) {
    String form = words.form(at);
    String[] parts = form.split("[-–—/]", -1);
    if (parts.length < 2 || form.length() < 4) {
      return Optional.empty();
    }
    Optional<Mention> whole = hyphenatedName(form, at, day);
    return whole.isPresent() ? whole : ofParts(parts, at, day);
  }

  /** "al-Qaeda-linked": a name that has a hyphen of its own. */
  private Optional<Mention> hyphenatedName(String form, int at, Optional<LocalDate> day) {
    String name = form.substring(0, Math.max(0, form.lastIndexOf('-')));
    List<Name> names = single(name);
    return names.isEmpty() || !name.contains("-")
        ? Optional.empty()
        : tail(form, name)
            .flatMap(affix -> {
              Name chosen = Terms.chosen(names, day);
              return chosen
                  .actor()
                  .map(actor -> new Mention(at, at, chosen.kind(), List.of(actor), "", affix));
            });
  }

  private Optional<Mention> ofParts(String[] parts, int at, Optional<LocalDate> day) {
    Set<Actor> actors = new LinkedHashSet<>();
    String affix = "";
    NameKind kind = NameKind.DEMONYM;
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      List<Name> names = single(part);
      if (!names.isEmpty()) {
        Name name = Terms.chosen(names, day);
        name.actor().ifPresent(actors::add);
        kind = name.kind();
      } else if (FIRST_HALVES.containsKey(part) && i + 1 < parts.length) {
        actors.add(Actor.of(FIRST_HALVES.getOrDefault(part, part)));
      } else if (AFFIXES.contains(part.toLowerCase(java.util.Locale.ROOT))) {
        affix = part.toLowerCase(java.util.Locale.ROOT);
      } else if (part.equalsIgnoreCase("government")) {
        // "anti-government", "pro-government": the state is the context's.
        return Optional.empty();
      } else if (affix.isEmpty() && !TIMES.contains(part)) {
        affix = "other";
      }
    }
    boolean halvesOnly = actors.size() == 1 && FIRST_HALVES.containsKey(parts[0]);
    return actors.isEmpty() || halvesOnly
        ? Optional.empty()
        : Optional.of(new Mention(at, at, kind, List.copyOf(actors), "", affix));
  }

  private List<Name> single(String word) {
    return table.startingWith(ActorTable.normalised(word)).stream()
        .filter(name -> name.isSingleWord() && name.kind() != NameKind.AGENT)
        .toList();
  }
}
