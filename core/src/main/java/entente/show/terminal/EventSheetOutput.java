package entente.show.terminal;

import entente.event.Actor;
import entente.keep.differ.Claim;
import entente.keep.differ.Difference;
import entente.keep.event.Event;
import entente.keep.event.Telling;
import entente.keep.store.EventSheet;
import entente.show.EventWords;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event for a reader at a terminal: what is agreed, what is not, and every report. */
public final class EventSheetOutput {
  private final EventSheet sheet;
  private final Writer writer;
  private final Paint paint;
  private final int width;
  private final Map<String, Telling> tellings = new HashMap<>();

  /** Of that event, to that writer, which stays open. */
  public EventSheetOutput(EventSheet sheet, Writer writer, Paint paint, int width) {
    this.sheet = sheet;
    this.writer = writer;
    this.paint = paint;
    this.width = width;
    sheet.event().tellings().forEach(each -> tellings.put(each.mention().id(), each));
  }

  /** Writes the sheet; with the links between its mentions if asked. */
  public void write(boolean why) throws IOException {
    head();
    agreed();
    differences();
    reports();
    if (why) {
      links();
    } else if (sheet.event().tellings().size() > 1) {
      line("");
      line(paint.dim("Why these are one event: entente event " + sheet.event().id() + " --why"));
    }
    writer.flush();
  }

  private void head() throws IOException {
    Event event = sheet.event();
    line(
        paint.bold(EventWords.kind(event) + "  " + EventWords.parties(event))
            + paint.dim("  event " + event.id()));
    wrapped("  ", Lines.quoted(event.label()));
    line("");
    fact("status", event.status().word());
    fact("when", EventWords.when(event.time()));
    event.place().ifPresent(place -> fact("where", place));
    event.cameo().ifPresent(code -> fact("CAMEO", code));
    fact("told by", EventWords.toldBy(event));
    EventWords.seen(event).ifPresent(days -> fact("seen", days));
  }

  private void agreed() throws IOException {
    Event event = sheet.event();
    if (!event.roles().isEmpty()) {
      line("");
      line(paint.place("Who plays which part"));
      for (Map.Entry<Event.Part, Integer> part : event.roles().entrySet()) {
        Actor actor = part.getKey().actor();
        String share = EventWords.share(part.getValue(), event);
        fact(part.getKey().role().word(), actor + (share.isEmpty() ? "" : "  (" + share + ")"));
      }
    }
    List<String> same = EventWords.agreed(event);
    if (!same.isEmpty()) {
      line("");
      line(paint.place("What two or more agree on"));
      for (String words : same) {
        wrapped("  ", words);
      }
    }
  }

  private void differences() throws IOException {
    for (Difference difference : sheet.event().differences()) {
      line("");
      line(
          paint.place(EventWords.heading(difference.verdict()) + Lines.safe(difference.about()))
              + paint.dim("  (" + difference.kind().word() + ")"));
      for (Difference.Position position : difference.positions()) {
        line("  " + paint.bold(Lines.safe(position.value())));
        for (Claim claim : position.claims()) {
          said(claim);
        }
      }
    }
  }

  private void said(Claim claim) throws IOException {
    Telling telling = tellings.get(claim.mention());
    if (telling == null) {
      return;
    }
    line("    " + paint.dim(by(telling) + "  " + where(telling)));
    wrapped("      ", Lines.quoted(sentence(telling)));
  }

  private void reports() throws IOException {
    line("");
    line(paint.place("Reports"));
    for (Map.Entry<String, List<Telling>> entry : sheet.event().tellingsByArticle().entrySet()) {
      EventSheet.Report report = sheet.reports().get(entry.getKey());
      String origin = sheet.event().origins().getOrDefault(entry.getKey(), entry.getKey());
      line("");
      line(
          "  "
              + paint.bold(title(report, entry.getKey()))
              + paint.dim("  article " + entry.getKey()));
      String note =
          origin.equals(entry.getKey())
              ? ""
              : " · not independent: hangs together with article " + origin;
      line("  " + paint.dim(Lines.safe(below(report) + note)));
      for (Telling telling : entry.getValue()) {
        wrapped("    ", Lines.quoted(sentence(telling)));
        line(
            "      "
                + paint.of(telling.standing(), telling.standing().word())
                + paint.dim(
                    " · "
                        + (telling.tellers().isEmpty()
                            ? "the author's own voice"
                            : "by " + String.join(", citing ", telling.tellers()))
                        + " · "
                        + where(telling)));
      }
    }
  }

  private static String title(
      EventSheet.@org.jspecify.annotations.Nullable Report report, String id) {
    return report == null
        ? id
        : Lines.safe(report.title().or(report::outlet).or(report::address).orElse(id));
  }

  private static String below(EventSheet.@org.jspecify.annotations.Nullable Report report) {
    return report == null
        ? ""
        : Stream.of(
                report.outlet(),
                report.published(),
                report.carries().map(wire -> "carries " + wire),
                report.address())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
  }

  private void links() throws IOException {
    line("");
    line(paint.place("Why these are one event"));
    if (sheet.why().isEmpty()) {
      line("  One telling alone: nothing had to be matched.");
    }
    for (EventSheet.Why link : sheet.why()) {
      line(
          "  %s and %s: %s"
              .formatted(
                  link.one(), link.other(), String.format(Locale.ROOT, "%+.2f", link.weight())));
      for (String reason : link.reasons()) {
        wrapped("    ", reason);
      }
    }
  }

  private static String by(Telling telling) {
    return Lines.safe(telling.article().outlet().orElse("article " + telling.article().id()));
  }

  private static String where(Telling telling) {
    return telling.mention().isPage()
        ? "article " + telling.article().id()
        : "statement " + telling.mention().id();
  }

  private String sentence(Telling telling) {
    return sheet.sentences().getOrDefault(telling.mention().id(), telling.evidence());
  }

  private void fact(String name, String value) {
    try {
      line(
          "  " + paint.dim(name + " ".repeat(Math.max(1, 13 - name.length()))) + Lines.safe(value));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void wrapped(String indent, String words) throws IOException {
    for (String part : Lines.wrap(words, width - indent.length())) {
      line(indent + part);
    }
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
