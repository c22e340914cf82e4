package entente.keep.match;

import entente.event.Actor;
import entente.event.Role;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Weighs two statements. The weights were set on example stories; docs/events.md tells how. */
final class StatementMatch {
  private static final double BIAS = -2.6;
  private static final double TYPE = 1.2;
  private static final double OTHER_MODE = -1;
  private static final double ACTORS = 1.6;
  private static final double NAMED_ONLY = 0.6;
  private static final double PARTS = 0.8;
  private static final double OTHER_DOER = -1.5;
  private static final double SENTENCE = 5;
  private static final double STORY = 4;
  private static final double USUAL_SENTENCE = 0.68;
  private static final double USUAL_STORY = 0.68;
  private static final double SAME_NAME = 0.7;
  private static final double SAME_EDITION = 0.8;
  private static final double SAME_AMOUNT = 0.8;
  private static final double SAME_PLACE = 0.3;
  private static final double OTHER_PLACE = -0.8;
  private static final double NOTHING_PARTICULAR = -0.5;
  private static final double SAME_DAYS = 0.9;
  private static final double DAYS_APART = -0.8;

  private final ActorFit ever;

  StatementMatch(ActorFit ever) {
    this.ever = ever;
  }

  Link link(Mention one, Mention other) {
    if (one.realm() != other.realm()) {
      return Link.never("one is told as real and the other is not, or both in different ways");
    }
    double type = Types.nearness(one.type(), other.type());
    if (type == 0) {
      return Link.never(one.type() + " and " + other.type() + " are not one act");
    }
    if (NamedThings.differInEdition(one.names(), other.names())) {
      return Link.never("two editions of one series");
    }
    if (!shareActor(one, other)) {
      return Link.never("no actor in common");
    }
    if (one.time().gap(other.time()).filter(gap -> gap > Matching.WINDOW).isPresent()) {
      return Link.never("more than a year apart");
    }
    ActorFit actors = ever.on(one.time().from().or(() -> other.time().from()));
    List<Actor> some = all(one);
    List<Actor> others = all(other);
    double who = who(actors, some, others, one, other);
    if (who < 0.25 && !(some.isEmpty() && others.isEmpty())) {
      return Link.never("other actors");
    }
    Reasons reasons = new Reasons();
    reasons.add(BIAS, "what any two statements lack");
    reasons.add(TYPE * type, type == 1 ? "same type" : "types near");
    mode(one, other, reasons);
    reasons.add(ACTORS * (who - 0.4), "actors alike");
    parts(actors, one, other, reasons);
    doers(actors, one, other, reasons);
    reasons.add(SENTENCE * (one.sense().cosine(other.sense()) - USUAL_SENTENCE), "sentences alike");
    if (!one.article().equals(other.article())) {
      reasons.add(STORY * (one.story().cosine(other.story()) - USUAL_STORY), "openings alike");
    }
    if (NamedThings.shareEdition(one.names(), other.names())) {
      reasons.add(SAME_EDITION, "same edition");
    }
    reasons.add(
        SAME_NAME * Math.min(2, NamedThings.shared(one.names(), other.names())), "same names");
    amounts(one, other, reasons);
    place(one, other, reasons);
    time(one, other, reasons);
    particulars(one, other, reasons);
    return reasons.link();
  }

  /** Whether they are found under one key: each names some actor that the other names as well. */
  private static boolean shareActor(Mention one, Mention other) {
    Set<String> some = Matching.codes(one);
    Set<String> others = Matching.codes(other);
    return (some.isEmpty() && others.isEmpty()) || some.stream().anyMatch(others::contains);
  }

  /** Those with a part, or, where one text does not tell it, at least those whom it names. */
  private static double who(
      ActorFit actors, List<Actor> some, List<Actor> others, Mention one, Mention other) {
    double parts = actors.fit(some, others);
    if (some.isEmpty() || others.isEmpty()) {
      return parts;
    }
    double named =
        (actors.coverage(some, withNamed(others, other))
                + actors.coverage(others, withNamed(some, one)))
            / 2;
    return (1 - NAMED_ONLY) * parts + NAMED_ONLY * named;
  }

  private static List<Actor> withNamed(List<Actor> actors, Mention mention) {
    List<Actor> all = new ArrayList<>(actors);
    all.addAll(mention.named());
    return all;
  }

  private static List<Actor> all(Mention mention) {
    Set<Actor> all = new TreeSet<>();
    mention.roles().values().forEach(all::addAll);
    return new ArrayList<>(all);
  }

  /** Who does it, and to whom: a strike by A on B is none by B on A. */
  private static void parts(ActorFit actors, Mention one, Mention other, Reasons reasons) {
    double straight =
        sides(actors, one, other, Role.SOURCE, Role.SOURCE)
            + sides(actors, one, other, Role.TARGET, Role.TARGET);
    double crossed =
        sides(actors, one, other, Role.SOURCE, Role.TARGET)
            + sides(actors, one, other, Role.TARGET, Role.SOURCE);
    if (Types.isMutual(one.type()) && Types.isMutual(other.type())) {
      reasons.add(PARTS * Math.max(straight, crossed) / 2, "parts alike");
    } else {
      reasons.add(PARTS * (straight - Math.max(0, crossed - straight)) / 2, "parts alike");
    }
  }

  private static double sides(
      ActorFit actors, Mention one, Mention other, Role role, Role otherRole) {
    return actors.fit(one.actors(role), other.actors(otherRole));
  }

  /**
   * A state's own acts are its own: what another does is another act. Who fired, killed or rioted
   * is often in dispute, and who met whom goes both ways.
   */
  private static void doers(ActorFit actors, Mention one, Mention other, Reasons reasons) {
    boolean told = !one.actors(Role.SOURCE).isEmpty() && !other.actors(Role.SOURCE).isEmpty();
    if (told
        && Types.isOwnAct(one.type())
        && Types.isOwnAct(other.type())
        && sides(actors, one, other, Role.SOURCE, Role.SOURCE) == 0) {
      reasons.add(OTHER_DOER, "other doers");
    }
  }

  /** Whether one text gives a day and the other, which gives none, appeared later. */
  private static boolean isRetold(Mention one, Mention other) {
    return one.time().isPrecise() ? isLater(other, one) : isLater(one, other);
  }

  private static boolean isLater(Mention undated, Mention dated) {
    return dated.time().isPrecise()
        && undated.time().known() == Time.Known.PUBLISHED
        && undated.time().from().isPresent()
        && dated.time().to().filter(undated.time().from().get()::isAfter).isPresent();
  }

  /** A type told in two ways: sanctions imposed are not ties cut off. */
  private static void mode(Mention one, Mention other, Reasons reasons) {
    if (one.type().equals(other.type())
        && one.mode().isPresent()
        && other.mode().isPresent()
        && !one.mode().equals(other.mode())) {
      reasons.add(OTHER_MODE, "other modes");
    }
  }

  private static void amounts(Mention one, Mention other, Reasons reasons) {
    if (sameAmount(one, other)) {
      reasons.add(SAME_AMOUNT, "same amount");
    }
  }

  private static boolean sameAmount(Mention one, Mention other) {
    return one.amounts().stream()
        .anyMatch(amount ->
            other.amounts().stream()
                .anyMatch(theirs ->
                    amount.unit().equals(theirs.unit())
                        && amount.value().compareTo(theirs.value()) == 0));
  }

  /** Two articles that share no day, name or number may well tell of two like acts. */
  private static void particulars(Mention one, Mention other, Reasons reasons) {
    boolean sameDays = one.time().gap(other.time()).filter(gap -> gap <= 2).isPresent();
    if (!one.article().equals(other.article())
        && !sameDays
        && NamedThings.shared(one.names(), other.names()) == 0
        && !sameAmount(one, other)) {
      reasons.add(NOTHING_PARTICULAR, "nothing particular in common");
    }
  }

  private static void place(Mention one, Mention other, Reasons reasons) {
    if (one.place().isPresent() && other.place().isPresent()) {
      boolean same = one.place().equals(other.place());
      reasons.add(same ? SAME_PLACE : OTHER_PLACE, same ? "same place" : "other places");
    }
  }

  private static void time(Mention one, Mention other, Reasons reasons) {
    Optional<Long> gap = one.time().gap(other.time());
    if (gap.isPresent()) {
      boolean bothTold = one.time().isPrecise() && other.time().isPrecise();
      long days = gap.get();
      long allowed = bothTold ? 1 : 4;
      if (days <= (bothTold ? 0 : 2)) {
        boolean vague = one.time().length() > 40 || other.time().length() > 40;
        reasons.add(vague ? SAME_DAYS / 3 : bothTold ? SAME_DAYS : SAME_DAYS / 2, "same days");
      } else if (days > allowed) {
        double weight = bothTold ? 2 : isRetold(one, other) ? 0.25 : 0.5;
        reasons.add(
            DAYS_APART * weight * Math.min(6, Math.log1p((double) days - allowed) * 1.5),
            days + " days apart");
      }
    }
    if (one.published().isPresent() && other.published().isPresent()) {
      long apart =
          Math.abs(ChronoUnit.DAYS.between(one.published().get(), other.published().get()));
      if (apart > 60) {
        reasons.add(-Math.min(1.5, apart / 120.0), "appeared far apart");
      }
    }
  }
}
