package entente.show.measure;

import entente.event.Role;
import entente.foresee.record.Fate;
import entente.foresee.record.Judged;
import entente.foresee.record.JudgedText;
import entente.foresee.record.OwnRecord;
import entente.foresee.record.TextRecord;
import entente.keep.forecast.FirstEvent;
import entente.keep.forecast.Forecast;
import entente.keep.forecast.TextForecast;
import entente.keep.store.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forecasts and what became of them as a table. */
public final class RecordTable {
  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "id",
          "by",
          "as_of",
          "until",
          "source",
          "type",
          "target",
          "probability",
          "certainty",
          "times",
          "due",
          "outcome",
          "right",
          "event",
          "day",
          "brier",
          "surprise",
          "text");

  private RecordTable() {}

  /** {@return a row for each forecast, those with a probability first} */
  public static Table of(Optional<OwnRecord> own, Optional<TextRecord> texts) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    own.ifPresent(each -> each.forecasts().forEach(forecast -> rows.add(row(forecast))));
    texts.ifPresent(each -> each.forecasts().forEach(forecast -> rows.add(row(forecast))));
    return new Table(COLUMNS, rows);
  }

  private static List<@Nullable Object> row(Judged judged) {
    Forecast forecast = judged.forecast();
    boolean open = judged.fate() == Fate.OPEN;
    return Arrays.asList(
        "own",
        forecast.id(),
        forecast.by(),
        forecast.asOf().toString(),
        forecast.until().toString(),
        forecast.source(),
        forecast.type(),
        forecast.target(),
        forecast.probability(),
        null,
        1L,
        judged.due(),
        judged.fate().word(),
        null,
        id(judged.event()),
        day(judged.event()),
        open ? null : judged.brier(),
        open ? null : judged.surprise(),
        forecast.reason());
  }

  private static List<@Nullable Object> row(JudgedText judged) {
    TextForecast forecast = judged.forecast();
    return Arrays.asList(
        "text",
        forecast.statement(),
        forecast.by(),
        judged.said().toString(),
        judged.until().toString(),
        String.join(";", forecast.codes(Role.SOURCE)),
        forecast.type(),
        String.join(";", forecast.others()),
        null,
        TextRecord.word(forecast.factuality()),
        (long) judged.times(),
        judged.due(),
        judged.fate().word(),
        judged.fate() == Fate.OPEN ? null : judged.isRight(),
        id(judged.event()),
        day(judged.event()),
        null,
        null,
        forecast.sentence());
  }

  private static @Nullable String id(Optional<FirstEvent> event) {
    return event.map(FirstEvent::id).orElse(null);
  }

  private static @Nullable String day(Optional<FirstEvent> event) {
    return event.map(FirstEvent::day).map(LocalDate::toString).orElse(null);
  }
}
