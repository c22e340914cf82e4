package entente.keep.reference;

import entente.event.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A row of a table that others publish, in the ledger's codes. States are ISO 3166 alpha-3. */
public sealed interface ReferenceRow {
  /**
   * A roll call of the General Assembly.
   *
   * @param id the number (rcid) that datasets give it
   * @param resolution such as {@code R/73/22}
   * @param important whether the United States declared it so
   * @param amendment whether the vote was on an amendment
   * @param paragraph whether it was on a paragraph
   */
  record RollCall(
      int id,
      OptionalInt session,
      LocalDate day,
      Optional<String> resolution,
      Optional<Boolean> important,
      Optional<Boolean> amendment,
      Optional<Boolean> paragraph,
      Optional<String> title,
      Optional<String> description)
      implements ReferenceRow {}

  /** How a state voted on a roll call. */
  record Vote(int rollCall, String state, Choice choice) implements ReferenceRow {}

  /** What a state can do on a roll call. */
  enum Choice {
    YES(1),
    ABSTAIN(2),
    NO(3),
    ABSENT(8);

    private final int code;

    Choice(int code) {
      this.code = code;
    }

    /** {@return the number that Voeten's data give it; of the first three also the rating} */
    public int code() {
      return code;
    }

    /** {@return the choice of that number} */
    public static Choice of(int code) {
      for (Choice choice : values()) {
        if (choice.code == code) {
          return choice;
        }
      }
      throw new IllegalArgumentException("no vote has the number " + code);
    }

    /** {@return yes, abstain, no or absent} */
    public String word() {
      return switch (this) {
        case YES -> "yes";
        case ABSTAIN -> "abstain";
        case NO -> "no";
        case ABSENT -> "absent";
      };
    }
  }

  /**
   * Where a state stands in the Assembly in a year (Bailey, Strezhnev and Voeten 2017).
   *
   * @param version {@code all} votes, {@code fp} those on final passage, or {@code legacy}
   * @param q5 the posterior is below this in 5 of 100 draws
   * @param q95 and below this in 95
   * @param votes on how many it rests
   */
  record IdealPoint(
      String state,
      int year,
      String version,
      double estimate,
      OptionalDouble q5,
      OptionalDouble q95,
      OptionalInt votes)
      implements ReferenceRow {}

  /** What a state owes a partner in the years from the first to the last, both included. */
  record Alliance(
      String state, String partner, Obligations obligations, int firstYear, int lastYear)
      implements ReferenceRow {}

  /** A time of a state in the system of states; without a last day where the list ends first. */
  record SystemMember(String state, LocalDate first, Optional<LocalDate> last)
      implements ReferenceRow {
    /** {@return whether it is a member on some day of that year} */
    public boolean in(int year) {
      return first.getYear() <= year && (last.isEmpty() || last.get().getYear() >= year);
    }
  }

  /** A state's share of the world's material capabilities in a year (CINC), 0 to 1. */
  record Capability(String state, int year, double share) implements ReferenceRow {}

  /**
   * A value of a series, such as troops in a state.
   *
   * @param partner whose troops; empty if the series has no partner
   * @param exposure how much was looked at for it, such as articles on the state
   */
  record SeriesValue(
      String name,
      String state,
      String partner,
      PartialDate at,
      double value,
      OptionalDouble exposure)
      implements ReferenceRow {}

  /**
   * What has to be known to read a series, such as that the reporting changed.
   *
   * @param state empty if it holds for all
   * @param from empty for ever before
   * @param to inclusive; empty for ever after
   */
  record SeriesNote(
      String name, String state, Optional<PartialDate> from, Optional<PartialDate> to, String note)
      implements ReferenceRow {
    /** {@return whether it speaks of some day of that year} */
    public boolean speaksOf(int year) {
      return (from.isEmpty() || from.get().year() <= year)
          && (to.isEmpty() || to.get().year() >= year);
    }
  }

  /**
   * A channel of influence of one actor on another in a year.
   *
   * @param instrument such as {@code trade}
   * @param source who has the influence
   * @param target on whom
   * @param value how much goes through it, 0 or more, in the instrument's unit
   * @param total how much of it the target has with all sources together
   */
  record Flow(
      String instrument, String source, String target, int year, double value, OptionalDouble total)
      implements ReferenceRow {}
}
