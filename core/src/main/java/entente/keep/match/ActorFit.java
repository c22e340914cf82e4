package entente.keep.match;

import entente.event.Actor;
import entente.keep.reference.Memberships;
import java.util.List;

/** How far two lists of actors can mean the same ones. */
final class ActorFit {
  private static final double OTHER_SECTOR = 0.85;
  private static final double STATE_FOR_SECTOR = 0.95;
  private static final double MEMBER = 0.4;

  private final Memberships memberships;

  ActorFit(Memberships memberships) {
    this.memberships = memberships;
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
        memberships.everMember(one.code(), other.code())
            || memberships.everMember(other.code(), one.code());
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
