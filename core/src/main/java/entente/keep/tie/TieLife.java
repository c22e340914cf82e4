package entente.keep.tie;

import entente.event.PartialDate;
import entente.event.Period;
import entente.keep.event.Origins;
import entente.keep.event.Telling;
import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a tie's life from what is said of it, and checks it against the table. Pure. */
public final class TieLife {
  private static final Set<TieSign> AFFIRMING =
      EnumSet.of(TieSign.HOLDS, TieSign.BEGINS, TieSign.RESUMES);

  private static final Comparator<TieTelling> BY_DAY =
      Comparator.comparing((TieTelling each) -> day(each).orElse(LocalDate.MIN))
          .thenComparing(TieTelling::statement);

  private final Memberships memberships;

  /** With the dated table. */
  public TieLife(Memberships memberships) {
    this.memberships = memberships;
  }

  /** {@return the tie, of at least one telling} */
  public Tie of(TieKey key, Collection<TieTelling> all, Collection<Origins.Copy> copies) {
    List<TieTelling> tellings = all.stream().sorted(BY_DAY).toList();
    Tie.State state = state(tellings);
    Check check = check(key, tellings, state);
    List<LocalDate> seen =
        tellings.stream().flatMap(each -> each.published().stream()).sorted().toList();
    Set<Telling.Source> articles =
        new HashSet<>(tellings.stream().map(TieTelling::article).toList());
    return new Tie(
        key,
        state,
        since(tellings),
        state == Tie.State.SUSPENDED || state == Tie.State.ENDED
            ? until(tellings)
            : Optional.empty(),
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

  private static Tie.State state(List<TieTelling> tellings) {
    Set<TieSign> signs = tellings.stream().map(TieTelling::sign).collect(Collectors.toSet());
    boolean affirmed = signs.stream().anyMatch(AFFIRMING::contains);
    Optional<TieSign> turn =
        tellings.stream()
            .map(TieTelling::sign)
            .filter(each ->
                each == TieSign.SUSPENDS
                    || each == TieSign.ENDS
                    || each == TieSign.RESUMES
                    || each == TieSign.BEGINS)
            .reduce((first, last) -> last);
    if (turn.filter(TieSign.SUSPENDS::equals).isPresent()) {
      return Tie.State.SUSPENDED;
    }
    if (turn.filter(TieSign.ENDS::equals).isPresent()) {
      return Tie.State.ENDED;
    }
    if (affirmed) {
      return signs.contains(TieSign.DENIED) ? Tie.State.DISPUTED : Tie.State.IN_FORCE;
    }
    if (signs.contains(TieSign.DENIED)) {
      return Tie.State.DENIED;
    }
    return signs.contains(TieSign.PLANNED) ? Tie.State.PLANNED : Tie.State.IMAGINED;
  }

  private static Optional<PartialDate> since(List<TieTelling> tellings) {
    return tellings.stream()
        .filter(each -> AFFIRMING.contains(each.sign()))
        .flatMap(each -> each.when().stream())
        .map(Period::from)
        .min(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest));
  }

  private static Optional<PartialDate> until(List<TieTelling> tellings) {
    return tellings.stream()
        .filter(each -> each.sign() == TieSign.SUSPENDS || each.sign() == TieSign.ENDS)
        .flatMap(each ->
            Stream.concat(
                each.when().map(Period::from).stream(),
                each.when().isEmpty()
                    ? each.published().map(PartialDate::of).stream()
                    : Stream.empty()))
        .min(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest));
  }

  private static Optional<LocalDate> day(TieTelling telling) {
    return telling.when().map(when -> when.to().latest()).or(telling::published);
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
        tellings.stream().flatMap(each -> day(each).stream()).max(Comparator.naturalOrder());
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
