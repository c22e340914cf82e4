package entente.keep.match;

import entente.event.Actor;
import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far two lists of actors can mean the same ones. */
final class ActorFit {
  private static final double OTHER_SECTOR = 0.85;
  private static final double STATE_FOR_SECTOR = 0.95;
  private static final double MEMBER = 0.4;

  private final Memberships memberships;
  private final Optional<LocalDate> day;

  private ActorFit(Memberships memberships, Optional<LocalDate> day) {
    this.memberships = memberships;
    this.day = day;
  }

  /** As of any day: whoever was ever a member counts as one. */
  ActorFit(Memberships memberships) {
    this(memberships, Optional.empty());
  }

  /** {@return the same as of that day, where one is known} */
  ActorFit on(Optional<LocalDate> day) {
    return new ActorFit(memberships, day);
  }

  /** {@return from 0, two different ones, to 1, the same} */
  double fit(Actor one, Actor other) {
    if (one.sameAs(other)) {
      if (one.sector().equals(other.sector())) {
        return 1;
      }
      return one.sector().isEmpty() || other.sector().isEmpty() ? STATE_FOR_SECTOR : OTHER_SECTOR;
    }
    boolean member =
        memberships.isMember(one.code(), other.code(), day)
            || memberships.isMember(other.code(), one.code(), day);
    return member ? MEMBER : 0;
  }

  /** {@return the mean of each actor's best fit on the other side; 0 if a side is empty} */
  double fit(List<Actor> some, List<Actor> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    return (coverage(some, others) + coverage(others, some)) / 2;
  }

  /** {@return how well the others cover some, on average} */
  double coverage(List<Actor> some, List<Actor> others) {
    double sum = 0;
    for (Actor actor : some) {
      double best = 0;
      for (Actor other : others) {
        best = Math.max(best, fit(actor, other));
      }
      sum += best;
    }
    return sum / some.size();
  }
}
