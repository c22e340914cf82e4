package entente.keep.tie;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a tie, telling by telling: it may begin, be suspended, resume and end, several
 * times over.
 *
 * @param state in force, suspended or ended by the last turn; empty where nobody says that it is or
 *     was there
 * @param since the earliest day told for the last time that it held
 * @param until the earliest day told for its last end or suspension, empty while it holds
 * @param isDisputed whether somebody says after its end that it holds, though nobody told that it
 *     began again
 */
record Course(
    Optional<Tie.State> state,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    boolean isDisputed) {
  private static final Course NOTHING =
      new Course(Optional.empty(), Optional.empty(), Optional.empty(), false);

  private static final Comparator<PartialDate> EARLIEST =
      Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);

  /** {@return the course that these tell, in the order of their days} */
  static Course of(List<TieTelling> tellings) {
    Course course = NOTHING;
    for (TieTelling telling : tellings) {
      course =
          switch (telling.sign()) {
            case HOLDS -> course.held(telling);
            case BEGINS, RESUMES -> course.begun(telling);
            case SUSPENDS -> course.stopped(telling, Tie.State.SUSPENDED);
            case ENDS -> course.stopped(telling, Tie.State.ENDED);
            case PLANNED, DENIED, IMAGINED -> course;
          };
    }
    return course;
  }

  private boolean isInForce() {
    return state.filter(Tie.State.IN_FORCE::equals).isPresent();
  }

  private Course held(TieTelling telling) {
    if (state.isPresent() && !isInForce()) {
      boolean later =
          telling
              .day()
              .filter(day -> until.filter(end -> isAfter(day, end)).isPresent())
              .isPresent();
      return new Course(state, since, until, isDisputed || later);
    }
    return begun(telling);
  }

  private static boolean isAfter(LocalDate day, PartialDate end) {
    return day.isAfter(end.latest());
  }

  private Course begun(TieTelling telling) {
    Optional<PartialDate> from = telling.when().map(Period::from);
    return new Course(
        Optional.of(Tie.State.IN_FORCE),
        isInForce() ? earliest(since, from) : from,
        Optional.empty(),
        false);
  }

  /** Several reports of one end are one end, at the earliest of their days. */
  private Course stopped(TieTelling telling, Tie.State how) {
    Optional<PartialDate> from =
        telling.when().map(Period::from).or(() -> telling.published().map(PartialDate::of));
    boolean again = state.filter(how::equals).isPresent();
    return new Course(
        Optional.of(how), since, again ? earliest(until, from) : from, again && isDisputed);
  }

  private static Optional<PartialDate> earliest(
      Optional<PartialDate> one, Optional<PartialDate> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(EARLIEST.compare(one.get(), other.get()) <= 0 ? one.get() : other.get())
        : one.or(() -> other);
  }
}
