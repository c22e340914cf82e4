package entente.keep.event;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.differ.Difference;
import entente.keep.match.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A happening, held once however many articles tell of it.
 *
 * @param id {@code e} and the first digits of the statement that tells of it first
 * @param type the type that most reports give; {@code UNTYPED} for coded pages
 * @param mode its mode, if clear
 * @param cameo its CAMEO code, if clear
 * @param status how far it is taken as fact, all reports together
 * @param label the words that stand for it
 * @param time when it takes place
 * @param place ISO 3166 alpha-3 code of where most say that it takes place
 * @param roles who plays which part, each with the number of articles that say so
 * @param origins for each article that tells of it, the smallest id of those it hangs together with
 * @param tellers the named sources whom reports quote
 * @param differences where reports differ
 * @param firstSeen when the first article appeared
 * @param lastSeen when the last one did
 * @param tellings all that tell of it, first to last
 */
public record Event(
    String id,
    String type,
    Optional<String> mode,
    Optional<String> cameo,
    Status status,
    String label,
    Time time,
    Optional<String> place,
    Map<Part, Integer> roles,
    Map<String, String> origins,
    List<String> tellers,
    List<Difference> differences,
    Optional<LocalDate> firstSeen,
    Optional<LocalDate> lastSeen,
    List<Telling> tellings) {

  /** {@return the tellings of each article, by its id, in the order in which they appeared} */
  public Map<String, List<Telling>> tellingsByArticle() {
    Map<String, List<Telling>> byArticle = new LinkedHashMap<>();
    tellings.forEach(
        each -> byArticle.computeIfAbsent(each.article().id(), id -> new ArrayList<>()).add(each));
    return byArticle;
  }

  /** One actor in one role. */
  public record Part(Role role, Actor actor) implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      int byRole = role.compareTo(other.role);
      return byRole != 0 ? byRole : actor.compareTo(other.actor);
    }
  }

  /** How far an event is taken as fact. */
  public enum Status {
    /** Told by some outlet in its own voice. */
    REPORTED,
    /** Told on the word of somebody named. */
    ATTRIBUTED,
    /** Told on nobody's named word, or as no more than likely. */
    ALLEGED,
    /** Announced; nobody tells that it took place. */
    PLANNED,
    /** Said by some to be so, and by others not to be so. */
    DISPUTED,
    /** Said not to be so by all who speak of it. */
    DENIED,
    /** Foretold. */
    FORECAST,
    /** Imagined. */
    HYPOTHETICAL,
    /** Called for. */
    CALLED_FOR;

    /** {@return the word of the outputs, such as {@code called for}} */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /**
     * {@return the status of that word}
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Status parse(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }

    /** {@return whether somebody tells that it took place} */
    public boolean isToldAsDone() {
      return switch (this) {
        case REPORTED, ATTRIBUTED, ALLEGED, DISPUTED -> true;
        case PLANNED, DENIED, FORECAST, HYPOTHETICAL, CALLED_FOR -> false;
      };
    }

    /**
     * {@return likewise, by its word; a word that is none of ours, from another tool, is taken so}
     */
    public static boolean isToldAsDone(String word) {
      return Arrays.stream(values())
          .filter(each -> each.word().equals(word))
          .allMatch(Status::isToldAsDone);
    }
  }

  public Event {
    roles = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(roles));
    origins = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(origins));
    tellers = List.copyOf(tellers);
    differences = List.copyOf(differences);
    tellings = List.copyOf(tellings);
  }

  /** {@return the number of articles that tell of it} */
  public int reports() {
    return origins.size();
  }

  /** {@return the number of them that are independent of one another} */
  public int outlets() {
    return Origins.count(origins);
  }

  /** {@return the differences that are contradictions and not growth} */
  public List<Difference> contradictions() {
    return differences.stream()
        .filter(each -> each.verdict() == Difference.Verdict.DIFFERS)
        .toList();
  }
}
