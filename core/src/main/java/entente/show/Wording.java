package entente.show;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Statement;
import entente.measure.Interval;
import entente.measure.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plain words for the parts of a statement, the same wherever people read them. */
public final class Wording {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

  private Wording() {}

  /** {@return such as {@code August 2022} or {@code 3 May 2021 to 2023}} */
  public static String of(Period when) {
    return when.from().equals(when.to())
        ? of(when.from())
        : of(when.from()) + " to " + of(when.to());
  }

  /** {@return such as {@code 3 May 2021}} */
  public static String of(LocalDate day) {
    return of(PartialDate.of(day));
  }

  private static String of(PartialDate date) {
    if (date.month() == 0) {
      return String.valueOf(date.year());
    }
    String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.UK);
    return (date.day() == 0 ? "" : date.day() + " ") + month + " " + date.year();
  }

  /** {@return such as {@code more than 60 million USD}} */
  public static String of(Amount amount) {
    String bound = amount.bound().map(each -> each.words() + " ").orElse("");
    return bound + number(amount.value()) + " " + amount.unit();
  }

  private static String number(BigDecimal value) {
    if (value.abs().compareTo(MILLIARD) >= 0) {
      return decimal(value.divide(MILLIARD, 3, RoundingMode.HALF_EVEN)) + " billion";
    }
    if (value.abs().compareTo(MILLION) >= 0) {
      return decimal(value.divide(MILLION, 3, RoundingMode.HALF_EVEN)) + " million";
    }
    return decimal(value);
  }

  private static String decimal(BigDecimal value) {
    DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
    return new DecimalFormat("#,##0.###", british).format(value);
  }

  /**
   * {@return who tells it, such as {@code USA.GOV, citing an unnamed source}; {@code the author}
   * for the author's own voice}
   */
  public static String teller(List<Speaker> chain, Function<Actor, String> names) {
    return chain.isEmpty()
        ? "the author"
        : chain.stream()
            .map(speaker -> of(speaker, names))
            .collect(Collectors.joining(", citing "));
  }

  private static String of(Speaker speaker, Function<Actor, String> names) {
    return switch (speaker) {
      case Speaker.Named named -> names.apply(named.actor());
      case Speaker.Unnamed unnamed -> "an unnamed source";
    };
  }

  /** {@return who does it to whom, such as {@code USA → TJK, KGZ}} */
  public static String parties(Statement statement, Function<Actor, String> names) {
    String source = actors(statement, Role.SOURCE, names);
    String target = actors(statement, Role.TARGET, names);
    return (target.isEmpty() ? source : source + " → " + target).strip();
  }

  /** {@return the actors in that role, with commas; empty where there are none} */
  public static String actors(Statement statement, Role role, Function<Actor, String> names) {
    return statement.actors(role).stream().map(names).collect(Collectors.joining(", "));
  }

  /** {@return such as {@code 0.41 [0.33, 0.50]}} */
  public static String of(Interval interval) {
    return String.format(
        Locale.ROOT, "%.2f [%.2f, %.2f]", interval.estimate(), interval.low(), interval.high());
  }

  /** {@return the interval, or {@code no data} and why} */
  public static String of(Outcome<Interval> outcome) {
    return switch (outcome) {
      case Outcome.Found<Interval>(Interval interval) -> of(interval);
      case Outcome.Missing<Interval>(String reason) -> "no data: " + reason;
    };
  }

  /** {@return the number with its noun, such as {@code 1 article} or {@code 1,204 articles}} */
  public static String count(long number, String noun) {
    return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
