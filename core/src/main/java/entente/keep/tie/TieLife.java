package entente.keep.tie;

import entente.keep.event.Origins;
import entente.keep.event.Telling;
import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a tie's life from what is said of it, and checks it against the table. Pure. */
public final class TieLife {
  private static final Comparator<TieTelling> BY_DAY =
      Comparator.comparing((TieTelling each) -> each.day().orElse(LocalDate.MIN))
          .thenComparing(TieTelling::statement);

  private final Memberships memberships;

  /** With the dated table. */
  public TieLife(Memberships memberships) {
    this.memberships = memberships;
  }

  /** {@return the tie, of at least one telling} */
  public Tie of(TieKey key, Collection<TieTelling> all, Collection<Origins.Copy> copies) {
    List<TieTelling> tellings = all.stream().sorted(BY_DAY).toList();
    Course course = Course.of(tellings);
    Tie.State state = state(tellings, course);
    Check check = check(key, tellings, state);
    List<LocalDate> seen =
        tellings.stream().flatMap(each -> each.published().stream()).sorted().toList();
    Set<Telling.Source> articles =
        new HashSet<>(tellings.stream().map(TieTelling::article).toList());
    return new Tie(
        key,
        state,
        course.since(),
        course.until(),
        check.reference(),
        check.note(),
        Origins.of(articles, copies),
        (int)
            tellings.stream()
                .flatMap(each -> each.tellers().stream())
                .filter(each -> !each.equals("unnamed"))
                .distinct()
                .count(),
        seen.isEmpty() ? Optional.empty() : Optional.of(seen.getFirst()),
        seen.isEmpty() ? Optional.empty() : Optional.of(seen.getLast()));
  }

  /** {@return how it stands by its course, and by what is said beside it} */
  private static Tie.State state(List<TieTelling> tellings, Course course) {
    Set<TieSign> signs = tellings.stream().map(TieTelling::sign).collect(Collectors.toSet());
    if (course.state().isPresent()) {
      boolean denied = signs.contains(TieSign.DENIED) && course.state().get() == Tie.State.IN_FORCE;
      return denied || course.isDisputed() ? Tie.State.DISPUTED : course.state().get();
    }
    if (signs.contains(TieSign.DENIED)) {
      return Tie.State.DENIED;
    }
    return signs.contains(TieSign.PLANNED) ? Tie.State.PLANNED : Tie.State.IMAGINED;
  }

  private record Check(Tie.Reference reference, String note) {}

  private Check check(TieKey key, List<TieTelling> tellings, Tie.State state) {
    Optional<String> organisation =
        key.target().map(target -> target.code()).filter(memberships::knows);
    if (!key.type().equals("membership") || organisation.isEmpty() || !key.source().isState()) {
      return new Check(Tie.Reference.UNKNOWN, "");
    }
    List<Memberships.Spell> spells = memberships.of(organisation.get(), key.source().code());
    String note =
        spells.isEmpty()
            ? "the table knows no such member"
            : spells.stream().map(TieLife::words).collect(Collectors.joining("; "));
    Optional<LocalDate> day =
        tellings.stream().flatMap(each -> each.day().stream()).max(Comparator.naturalOrder());
    boolean member =
        spells.stream()
            .anyMatch(each -> each.status().equals("member") && day.map(each::holds).orElse(true));
    boolean frozen =
        spells.stream()
            .anyMatch(each -> each.status().equals("frozen") && day.map(each::holds).orElse(true));
    Tie.Reference reference =
        switch (state) {
          case IN_FORCE, DISPUTED -> member ? Tie.Reference.AGREES : Tie.Reference.DISAGREES;
          case SUSPENDED -> frozen || !member ? Tie.Reference.AGREES : Tie.Reference.DISAGREES;
          case ENDED, DENIED -> member ? Tie.Reference.DISAGREES : Tie.Reference.AGREES;
          case PLANNED, IMAGINED -> Tie.Reference.UNKNOWN;
        };
    return new Check(reference, note);
  }

  private static String words(Memberships.Spell spell) {
    return spell.status()
        + spell.from().map(from -> " since " + from).orElse("")
        + spell.to().map(to -> " until " + to).orElse("");
  }
}
