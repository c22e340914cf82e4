package entente.keep.correct;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Standing;
import entente.event.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements as they should have been coded. */
public final class Corrected {
  /** What decides, in place of a rule. */
  public static final String RULE = "corrected";

  private static final int MOST_ACTORS = 20;

  private Corrected() {}

  /**
   * {@return those of the corrections that count: of each part of each statement the last}
   *
   * @param corrections in the order in which they were made
   */
  public static List<Correction> counting(Collection<Correction> corrections) {
    Map<String, Correction> last = new java.util.LinkedHashMap<>();
    corrections.forEach(each -> {
      String key = each.coded().id() + " " + each.part().word();
      last.remove(key);
      last.put(key, each);
    });
    return List.copyOf(last.values());
  }

  /**
   * {@return the statement as it should be; empty if it is none}
   *
   * @param corrections of that statement, those that count
   */
  public static Optional<Statement> of(Statement statement, List<Correction> corrections) {
    if (corrections.stream().anyMatch(each -> each.part() == Part.STATEMENT)) {
      return Optional.empty();
    }
    Statement mended = statement;
    for (Correction each : corrections.stream().sorted(java.util.Comparator.comparing(Correction::part)).toList()) {
      mended = with(mended, each);
    }
    return Optional.of(mended);
  }

  /** {@return the statement with one correction} */
  static Statement with(Statement coded, Correction correction) {
    String words = correction.right().words();
    return switch (correction.part()) {
      case TYPE -> retyped(coded, correction.right());
      case STANDING -> standing(coded, Standing.parse(words));
      case SPEAKER -> told(coded, speakers(words), coded.modality(), coded.factuality());
      case SOURCE, TARGET, PARTICIPANT, HOST, VIA, OVERSEER ->
          played(coded, correction.part().role().orElseThrow(), actors(words));
      case STATEMENT -> coded;
    };
  }

  /** {@return how that part was coded} */
  static String written(Statement coded, Part part) {
    return switch (part) {
      case TYPE -> coded.type();
      case STANDING -> coded.standing().word();
      case SPEAKER -> joined(coded.sources());
      case SOURCE, TARGET, PARTICIPANT, HOST, VIA, OVERSEER ->
          joined(coded.actors(part.role().orElseThrow()));
      case STATEMENT -> coded.type();
    };
  }

  /** {@return what is right as it is written in the ledger} */
  static Correction.Right written(Part part, Correction.Right right) {
    return switch (part) {
      case TYPE -> right;
      case STANDING -> Correction.Right.of(standing(right.words()).word());
      case SPEAKER -> Correction.Right.of(joined(speakers(right.words())));
      case SOURCE, TARGET, PARTICIPANT, HOST, VIA, OVERSEER ->
          Correction.Right.of(joined(actors(right.words())));
      case STATEMENT -> Correction.Right.of("");
    };
  }

  private static Standing standing(String word) {
    try {
      return Standing.parse(word.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + word + "' is no standing.", e);
    }
  }

  private static String joined(List<?> all) {
    return all.stream().map(Object::toString).collect(Collectors.joining(","));
  }

  private static Stream<String> listed(String words) {
    List<String> all =
        Arrays.stream(words.split("[,;]", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .distinct()
            .toList();
    if (all.size() > MOST_ACTORS) {
      throw new IllegalArgumentException("At most " + MOST_ACTORS + " actors can be named.");
    }
    return all.stream();
  }

  /** {@return the actors of codes with commas between them} */
  public static List<Actor> actors(String words) {
    return listed(words).map(Corrected::actor).toList();
  }

  private static Actor actor(String word) {
    try {
      return Actor.parse(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + word + "' is no code of an actor; write KAZ, KAZ.GOV or NATO.", e);
    }
  }

  /** {@return the speakers of codes with commas between them, {@code unnamed} for nobody named} */
  public static List<Speaker> speakers(String words) {
    return listed(words)
        .map(word ->
            word.equalsIgnoreCase(Speaker.UNNAMED.toString())
                ? Speaker.UNNAMED
                : new Speaker.Named(actor(word)))
        .toList();
  }

  private static Statement retyped(Statement coded, Correction.Right right) {
    Kind kind = right.kind().orElse(coded.kind());
    return copy(coded, kind, right.words(), coded.roles(), coded.sources(), coded.modality(), coded.factuality());
  }

  private static Statement played(Statement coded, Role role, List<Actor> actors) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    roles.putAll(coded.roles());
    roles.put(role, actors);
    return copy(coded, coded.kind(), coded.type(), roles, coded.sources(), coded.modality(), coded.factuality());
  }

  private static Statement told(
      Statement coded, List<Speaker> sources, Modality modality, Factuality factuality) {
    return copy(coded, coded.kind(), coded.type(), coded.roles(), sources, modality, factuality);
  }

  private static Statement standing(Statement coded, Standing wanted) {
    Factuality sure = coded.factuality().denies() ? coded.factuality().negated() : coded.factuality();
    List<Speaker> named =
        coded.sources().stream().filter(each -> !each.equals(Speaker.UNNAMED)).toList();
    Statement mended =
        switch (wanted) {
          case REPORTED -> told(coded, List.of(), Modality.ACTUAL, Factuality.CERTAIN);
          case ATTRIBUTED -> told(coded, named, Modality.ACTUAL, Factuality.CERTAIN);
          case ALLEGED ->
              told(
                  coded,
                  coded.sources().contains(Speaker.UNNAMED)
                      ? coded.sources()
                      : Stream.concat(named.stream(), Stream.of(Speaker.UNNAMED)).toList(),
                  Modality.ACTUAL,
                  Factuality.CERTAIN);
          case PLANNED -> told(coded, coded.sources(), Modality.PLANNED, sure);
          case FORECAST -> told(coded, coded.sources(), Modality.FORECAST, sure);
          case HYPOTHETICAL -> told(coded, coded.sources(), Modality.HYPOTHETICAL, sure);
          case CALL_TO_ACTION -> told(coded, coded.sources(), Modality.DIRECTIVE, sure);
          case DENIED ->
              told(coded, coded.sources(), Modality.ACTUAL, Factuality.CERTAINLY_NOT);
          case OPINION -> coded;
        };
    if (mended.standing() != wanted) {
      throw new IllegalArgumentException(
          switch (wanted) {
            case ATTRIBUTED ->
                "It is attributed to nobody: correct first who tells it (speaker), by a code.";
            case OPINION -> "Only an appraisal is an opinion: correct its type instead.";
            default -> "An appraisal is always an opinion: correct its type instead.";
          });
    }
    return mended;
  }

  private static Statement copy(
      Statement coded,
      Kind kind,
      String type,
      Map<Role, List<Actor>> roles,
      List<Speaker> sources,
      Modality modality,
      Factuality factuality) {
    boolean same = type.equals(coded.type());
    return new Statement(
        coded.id(),
        coded.article(),
        coded.evidence(),
        kind,
        type,
        same ? coded.mode() : Optional.empty(),
        same ? coded.cameo() : Optional.empty(),
        roles,
        sources,
        modality,
        factuality,
        coded.when(),
        coded.where(),
        coded.amounts(),
        1,
        RULE);
  }
}
