package entente.show.terminal;

import entente.foresee.record.Fate;
import entente.foresee.record.Judged;
import entente.foresee.record.OwnRecord;
import entente.foresee.record.Scores;
import entente.foresee.record.Tenth;
import entente.keep.forecast.Forecast;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Forecasts with a probability, their scores and what became of them, at a terminal. */
public final class OwnRecordOutput {
  private static final int WORST = 5;
  private static final double COIN = Math.log(2);

  private final RecordLines lines;

  /**
   * Writes to that writer, no line wider than that.
   *
   * @param label words that stand for an event
   */
  public OwnRecordOutput(Writer writer, Paint paint, int width, Function<String, String> label) {
    this.lines = new RecordLines(writer, paint, width, label);
  }

  /** Writes the record. */
  public void write(OwnRecord own) throws IOException {
    lines.title(
        "Forecasts with a probability",
        "%d kept: %d due, %d came early, %d open on %s"
            .formatted(
                own.forecasts().size(),
                own.due().size(),
                own.early().size(),
                own.open().size(),
                Wording.of(own.day())));
    if (own.scores().isPresent()) {
      scores(own.scores().get());
      names(own.scoresByName());
      tenths(own.tenths());
      list("Worst misses", own.worst(WORST), WORST);
    }
    list("Due", own.due().reversed(), RecordLines.MOST);
    list("Came early, and scored when their time is over", own.early(), RecordLines.MOST);
    list("Open", own.open(), RecordLines.MOST);
    lines.flush();
  }

  private void scores(Scores scores) throws IOException {
    lines.line("");
    lines.fact(
        "Brier score",
        "%.3f over %s; 0 is the best, 0.25 that of a coin"
            .formatted(scores.brier(), Wording.count(scores.count(), "forecast")));
    lines.fact(
        "base rate",
        "%.2f (%d of %d came), known only afterwards; its Brier score is %.3f"
            .formatted(scores.baseRate(), scores.came(), scores.count(), scores.baseRateBrier()));
    lines.fact(
        "skill",
        scores.skill().isPresent()
            ? "%.2f: 1 is the best, 0 no better than the base rate"
                .formatted(scores.skill().getAsDouble())
            : "no data: " + (scores.came() == 0 ? "none came" : "all came"));
    lines.fact(
        "log score",
        "%.3f; a coin has %.2f; probabilities are taken as no nearer to 0 or 1 than %s"
            .formatted(scores.logScore(), COIN, Judged.CLIP));
  }

  private void names(Map<String, Scores> byName) throws IOException {
    if (byName.size() < 2) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("by", "due", "came", "Brier", "log", "skill"));
    byName.forEach((name, scores) ->
        rows.add(
            List.of(
                Lines.safe(name),
                String.valueOf(scores.count()),
                String.valueOf(scores.came()),
                number(scores.brier()),
                number(scores.logScore()),
                scores.skill().isPresent() ? number(scores.skill().getAsDouble()) : "")));
    lines.table(rows);
  }

  private void tenths(List<Tenth> tenths) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("foreseen", "due", "mean", "came", "share that came, with 90 %"));
    for (Tenth tenth : tenths) {
      rows.add(
          List.of(
              "%.1f to %.1f".formatted(tenth.tenth() / 10.0, (tenth.tenth() + 1) / 10.0),
              String.valueOf(tenth.count()),
              "%.2f".formatted(tenth.probability()),
              String.valueOf(tenth.came()),
              Wording.of(tenth.share())));
    }
    lines.table(rows);
  }

  private static String number(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }

  private void list(String title, List<Judged> forecasts, int most) throws IOException {
    lines.heading(title, forecasts.size());
    for (Judged each : forecasts.stream().limit(most).toList()) {
      Forecast forecast = each.forecast();
      lines.item(
          each.fate(),
          "%s  %s"
              .formatted(
                  probability(forecast.probability()),
                  RecordLines.act(forecast.source(), forecast.type(), forecast.target())),
          "%s to %s, by %s · forecast %s"
              .formatted(
                  Wording.of(forecast.asOf()),
                  Wording.of(forecast.until()),
                  forecast.by(),
                  forecast.id()));
      if (!forecast.reason().isEmpty()) {
        lines.below(forecast.reason());
      }
      if (each.fate() != Fate.OPEN) {
        lines.event(each.event());
      }
    }
    lines.more(forecasts.size() - most);
  }

  /** As it was given, and not rounded to what nobody said. */
  private static String probability(double probability) {
    String exact = String.valueOf(probability);
    return exact.length() <= 6 ? exact : String.format(Locale.ROOT, "%.4f", probability);
  }
}
