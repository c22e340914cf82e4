package entente.show.measure;

import entente.keep.store.Table;
import entente.measure.inside.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Acts inside an organisation as a table. */
public final class InsideTable {
  private static final List<String> COLUMNS =
      List.of(
          "period",
          "day",
          "dated",
          "kind",
          "organisation",
          "by",
          "members",
          "place",
          "standing",
          "disputed",
          "outlets",
          "id",
          "statement",
          "text");

  private InsideTable() {}

  /**
   * {@return a row for each act}
   *
   * @param period names the period of a day
   */
  public static Table of(
      List<Act> acts, String organisation, String outsider, Function<LocalDate, String> period) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Act act : acts) {
      rows.add(
          Arrays.asList(
              act.day().map(period).orElse(null),
              act.day().map(LocalDate::toString).orElse(null),
              act.dated().orElse(null),
              act.kind(),
              organisation,
              outsider,
              String.join(";", act.members()),
              act.place().orElse(null),
              act.standing().word(),
              act.disputed(),
              (long) act.outlets(),
              act.id(),
              act.statement(),
              act.sentence()));
    }
    return new Table(COLUMNS, rows);
  }
}
