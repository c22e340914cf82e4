package entente.keep.match;

import entente.event.PartialDate;
import entente.event.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a coded page states. A day that no calendar has is passed over. */
public final class FactDays {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Attributes that tell when the event itself takes place, the most telling first. */
  private static final List<String> WHEN =
      List.of("start", "date", "day", "when", "opening", "opened", "held", "signed", "announced");

  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "(?:^|_)(?:as_of|until|since|deadline|published|planned|next|last|end|by)(?:_|$)");

  private FactDays() {}

  /** {@return all days in all facts} */
  static Set<LocalDate> in(Map<String, List<String>> facts) {
    Set<LocalDate> days = new TreeSet<>();
    facts.values().forEach(values -> values.forEach(value -> addDays(value, days)));
    return days;
  }

  /**
   * {@return when the event takes place: from its start to its end, or on the one day that is
   * stated; none where the facts do not tell}
   */
  public static Optional<Time> time(Map<String, List<String>> facts) {
    for (String attribute : WHEN) {
      Optional<PartialDate> from = date(facts.get(attribute));
      if (from.isPresent()) {
        Optional<PartialDate> to =
            attribute.equals("start") ? date(facts.get("end")) : Optional.empty();
        boolean inOrder =
            to.filter(end -> !end.earliest().isBefore(from.get().earliest())).isPresent();
        return Optional.of(
            Time.stated(
                inOrder ? new Period(from.get(), to.orElseThrow()) : Period.of(from.get())));
      }
    }
    Set<LocalDate> days = new TreeSet<>();
    facts.forEach((attribute, values) -> {
      if (!ELSEWHEN.matcher(attribute).find()) {
        values.forEach(value -> addDays(value, days));
      }
    });
    return days.size() == 1
        ? Optional.of(Time.stated(Period.of(PartialDate.of(days.iterator().next()))))
        : Optional.empty();
  }

  private static Optional<PartialDate> date(@Nullable List<String> values) {
    if (values == null || values.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(values.getFirst().strip()));
    } catch (IllegalArgumentException words) {
      return Optional.empty();
    }
  }

  private static void addDays(String value, Set<LocalDate> days) {
    Matcher matcher = DAY.matcher(value);
    while (matcher.find()) {
      try {
        days.add(LocalDate.parse(matcher.group()));
      } catch (DateTimeException noSuchDay) {
        // "2022-02-30": what is written stands in the facts as it is.
      }
    }
  }
}
