package entente.show.terminal;

import entente.event.Role;
import entente.foresee.record.Fate;
import entente.foresee.record.JudgedText;
import entente.foresee.record.TextRecord;
import entente.foresee.record.TextTally;
import entente.keep.forecast.TextForecast;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What texts foretold, who did, and what became of it, at a terminal. */
public final class TextRecordOutput {
  private final RecordLines lines;

  /**
   * Writes to that writer, no line wider than that.
   *
   * @param label words that stand for an event
   */
  public TextRecordOutput(Writer writer, Paint paint, int width, Function<String, String> label) {
    this.lines = new RecordLines(writer, paint, width, label);
  }

  /** Writes the record. */
  public void write(TextRecord texts) throws IOException {
    lines.title(
        "Forecasts by texts",
        "%d said: %d due, %d came early, %d open on %s"
            .formatted(
                texts.forecasts().size(),
                texts.due().size(),
                texts.early().size(),
                texts.open().size(),
                Wording.of(texts.day())));
    if (!texts.due().isEmpty()) {
      lines.line("");
      lines.fact("came true", texts.all().map(TextRecordOutput::share).orElse(""));
      lines.fact("", "texts give no probability, so they have no Brier score");
    }
    tallies("forecaster", texts.byForecaster());
    if (texts.byCertainty().size() > 1) {
      tallies("certainty", texts.byCertainty());
    }
    list("Due", texts.due().reversed());
    list("Came early, and counted when their time is over", texts.early());
    list("Open", texts.open());
    lines.flush();
  }

  private static String share(TextTally tally) {
    return tally
        .share()
        .map(each -> "%d of %d: %s".formatted(tally.right(), tally.due(), Wording.of(each)))
        .orElse("");
  }

  private void tallies(String name, List<TextTally> tallies) throws IOException {
    if (tallies.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(name, "said", "due", "came true, with 90 %"));
    for (TextTally each : tallies.stream().limit(RecordLines.MOST).toList()) {
      rows.add(
          List.of(
              Lines.safe(each.name()),
              String.valueOf(each.said()),
              String.valueOf(each.due()),
              share(each)));
    }
    lines.table(rows);
    lines.more(tallies.size() - RecordLines.MOST);
  }

  private void list(String title, List<JudgedText> forecasts) throws IOException {
    lines.heading(title, forecasts.size());
    for (JudgedText each : forecasts.stream().limit(RecordLines.MOST).toList()) {
      TextForecast forecast = each.forecast();
      lines.item(
          each.fate(),
          (each.saysNot() ? "not: " : "") + act(forecast),
          "%s, said %s%s, until %s · statement %s"
              .formatted(
                  forecast.by(),
                  Wording.of(each.said()),
                  each.times() > 1 ? " and %d times more".formatted(each.times() - 1) : "",
                  Wording.of(each.until()),
                  forecast.statement()));
      lines.below(Lines.quoted(forecast.sentence()));
      if (each.fate() != Fate.OPEN) {
        lines.event(each.event());
      }
    }
    lines.more(forecasts.size() - RecordLines.MOST);
  }

  private static String act(TextForecast forecast) {
    String sources = String.join(", ", forecast.codes(Role.SOURCE));
    String others = String.join(", ", forecast.others());
    return others.equals(sources)
        ? sources + "  " + forecast.type()
        : RecordLines.act(sources, forecast.type(), others);
  }
}
