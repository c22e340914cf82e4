package entente.keep.match;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Role;
import entente.read.sense.SenseVector;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One telling of something that happens: a statement, or a page that came coded in facts. Holds all
 * that matching looks at, and nothing else.
 *
 * @param id the statement's id, or the page's
 * @param article the article that tells it
 * @param order where in the article it stands, from 0
 * @param realm whether it is told as part of the course of things
 * @param type codebook type; empty for a page
 * @param mode codebook mode, if clear
 * @param roles who plays which part
 * @param named all actors that its sentence names, whatever their part
 * @param time when it takes place
 * @param published when the article appeared
 * @param place ISO 3166 alpha-3 code of the country where it takes place, if told
 * @param names named things that are no actors, normalised: an exercise, a town, a document
 * @param words nouns and verbs of what is told, in lower case, without endings
 * @param amounts the numbers that it gives
 * @param facts for a page: its attributes and their values as written
 * @param sense the sense of the sentence, or of the page's summary
 * @param story the sense of the article's headline and opening
 */
public record Mention(
    String id,
    String article,
    int order,
    Realm realm,
    String type,
    Optional<String> mode,
    Map<Role, List<Actor>> roles,
    Set<Actor> named,
    Time time,
    Optional<LocalDate> published,
    Optional<String> place,
    Set<String> names,
    Set<String> words,
    List<Amount> amounts,
    Map<String, List<String>> facts,
    SenseVector sense,
    SenseVector story)
    implements Comparable<Mention> {

  /** Whether something is told as having happened or due to happen, or only as thought of. */
  public enum Realm {
    /** Told, planned, claimed or denied. */
    COURSE,
    /** Foretold. */
    FORECAST,
    /** Imagined or conditional. */
    IMAGINED,
    /** Called for. */
    CALLED_FOR
  }

  public Mention {
    EnumMap<Role, List<Actor>> parts = new EnumMap<>(Role.class);
    roles.forEach((role, actors) -> parts.put(role, List.copyOf(actors)));
    roles = java.util.Collections.unmodifiableMap(parts);
    named = java.util.Collections.unmodifiableSet(new TreeSet<>(named));
    names = java.util.Collections.unmodifiableSet(new TreeSet<>(names));
    words = java.util.Collections.unmodifiableSet(new TreeSet<>(words));
    amounts = List.copyOf(amounts);
    TreeMap<String, List<String>> values = new TreeMap<>();
    facts.forEach((attribute, each) -> values.put(attribute, List.copyOf(each)));
    facts = java.util.Collections.unmodifiableMap(values);
  }

  /** {@return whether it is a page that came coded} */
  public boolean isPage() {
    return type.isEmpty();
  }

  /** {@return the actors in that role, none if it is empty} */
  public List<Actor> actors(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** {@return the codes of all who play a part, without sectors} */
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    roles.values().forEach(actors -> actors.forEach(actor -> codes.add(actor.code())));
    return codes;
  }

  /** Orders by id, which is the same in every run. */
  @Override
  public int compareTo(Mention other) {
    return id.compareTo(other.id);
  }
}
