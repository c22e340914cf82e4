package entente.show.terminal;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.align.AlignmentCard;
import entente.measure.align.Carrier;
import entente.measure.align.Commitment;
import entente.measure.align.Composite;
import entente.measure.align.EventLine;
import entente.measure.align.PoleCard;
import entente.measure.align.Sources;
import entente.measure.align.VoteLine;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A card of alignment for a reader at a terminal. */
public final class AlignmentOutput {
  private static final int NAME_WIDTH = 13;
  private static final int LEAST_WORDS = 40;
  private static final int MOST_CARRIERS = 5;

  private final Writer writer;
  private final Paint paint;
  private final Facts facts;

  /** Writes to that writer, no line wider than that. */
  public AlignmentOutput(Writer writer, Paint paint, int width) {
    this.writer = writer;
    this.paint = paint;
    this.facts =
        new Facts(writer, paint, NAME_WIDTH, Math.max(LEAST_WORDS, width - NAME_WIDTH - 2));
  }

  /**
   * Writes the card.
   *
   * @param label words that stand for an event
   * @param allCarriers whether to list all events that carry a share, and not only the heaviest
   */
  public void write(AlignmentCard card, Function<String, String> label, boolean allCarriers)
      throws IOException {
    facts.line(
        paint.bold(
            "%s  alignment on %s".formatted(card.state(), card.day())
                + "  ·  half-life %.0f days".formatted(card.kernel().halfLife())));
    for (PoleCard pole : card.poles()) {
      facts.line("");
      facts.line(
          paint.bold(pole.pole().name()) + "  " + paint.dim(Lines.safe(pole.pole().label())));
      commitments(pole);
      votes(pole);
      events(pole);
      carriers(pole, label, allCarriers);
      discourse(pole);
    }
    if (card.composite().isPresent()) {
      composite(card.composite().get());
    }
    writer.flush();
  }

  private void commitments(PoleCard pole) throws IOException {
    List<Commitment> kinds = pole.commitments().kinds();
    long inForce =
        kinds.stream().filter(each -> each.status() == Commitment.Status.IN_FORCE).count();
    Interval share = pole.commitments().share();
    facts.fact(
        "commitments",
        "%d of %s in force  %s"
            .formatted(
                inForce,
                Wording.count(kinds.size(), "kind"),
                share.width() > 0 ? Wording.of(share) : ""));
    for (Commitment kind : kinds) {
      if (kind.status() != Commitment.Status.NONE) {
        String sure =
            kind.belief() < 1 && kind.status() == Commitment.Status.IN_FORCE
                ? ", belief %.2f".formatted(kind.belief())
                : "";
        facts.fact(
            "",
            kind.label()
                + ": "
                + kind.status().word()
                + sure
                + " ("
                + String.join("; ", kind.grounds())
                + ")");
      }
    }
  }

  private void votes(PoleCard pole) throws IOException {
    if (pole.votes().isEmpty()) {
      facts.fact("votes", "no data: no ideal points of both; load them with 'entente reference'");
      return;
    }
    VoteLine votes = pole.votes().get();
    String moved =
        votes.own() instanceof Measured.Value(double own)
                && votes.pole() instanceof Measured.Value(double leader)
            ? "; since %d own movement %s, the pole's %s"
                .formatted(votes.year() - 1, signed(own), signed(leader))
            : "";
    facts.fact(
        "votes",
        "%.2f from %s in %d  [%.2f, %.2f]%s"
            .formatted(
                votes.distance().estimate(),
                pole.pole().leader(),
                votes.year(),
                votes.distance().low(),
                votes.distance().high(),
                moved));
  }

  private static String signed(double figure) {
    return String.format(Locale.ROOT, "%+.2f", figure);
  }

  private void events(PoleCard pole) throws IOException {
    EventLine events = pole.events();
    facts.fact("events", "share of its cooperation  " + Wording.of(events.share()));
    facts.fact(
        "",
        "%d of cooperation, %d of conflict, %s; all its cooperation is worth %.1f events of today"
            .formatted(
                events.cooperation(),
                events.conflict(),
                events.outlets() == 0
                    ? "outlets not named"
                    : Wording.count(events.outlets(), "outlet"),
                events.effective()));
    if (events.cooperation() + events.conflict() > 0) {
      facts.fact("", "cooperation in its acts with the pole  " + Wording.of(events.net()));
      facts.fact("", "acts of cooperation per 100 documents  " + Wording.of(events.rate()));
    }
    if (events.share() instanceof Outcome.Found<Interval> && events.cooperation() > 0) {
      facts.fact(
          "",
          "by other half-lives  "
              + pole.otherKernels().entrySet().stream()
                  .map(each -> each.getKey() + " days " + Wording.of(each.getValue()))
                  .collect(Collectors.joining("  ")));
      facts.fact("", "uncertainty from " + sources(pole.sources(), events));
      if (pole.mostTold().isPresent()) {
        PoleCard.Without without = pole.mostTold().get();
        facts.fact(
            "",
            "without %s, which tells most of it: %s%s"
                .formatted(
                    without.outlet(),
                    Wording.of(without.events().share()),
                    without.change() instanceof Measured.Value(double change)
                        ? " (%s)".formatted(signed(change))
                        : ""));
      }
    }
  }

  private static String sources(Sources sources, EventLine events) {
    return "few events %.0f %%, coding %.0f %%, belief %.0f %%, outlets %s"
        .formatted(
            100 * sources.counts(),
            100 * sources.coding(),
            100 * sources.belief(),
            events.outlets() < 2
                ? "not to be told from " + (events.outlets() == 1 ? "one" : "none")
                : "%.0f %%".formatted(100 * sources.outlets()));
  }

  private void carriers(PoleCard pole, Function<String, String> label, boolean all)
      throws IOException {
    List<Carrier> carriers = pole.carriers();
    if (carriers.isEmpty()) {
      return;
    }
    int shown = all ? carriers.size() : Math.min(MOST_CARRIERS, carriers.size());
    facts.fact(
        "carried by",
        "%s 80 %% of it%s"
            .formatted(
                Wording.count(carriers.size(), "event")
                    + (carriers.size() == 1 ? " makes" : " make"),
                shown < carriers.size() ? "; the heaviest, --events lists all" : ""));
    for (Carrier each : carriers.subList(0, shown)) {
      facts.fact(
          "",
          "%s  %s  %.0f %%  %s"
              .formatted(each.event(), each.day(), 100 * each.part(), label.apply(each.event())));
    }
  }

  private void discourse(PoleCard pole) throws IOException {
    if (pole.discourse().size() == 0) {
      return;
    }
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : pole.discourse().statements().entrySet()) {
      words.add(
          "%d %s (%s)"
              .formatted(
                  each.getValue().size(),
                  each.getKey(),
                  each.getValue().size() > 3
                      ? String.join(", ", each.getValue().subList(0, 3)) + ", ..."
                      : String.join(", ", each.getValue())));
    }
    facts.fact("talk, apart", String.join("; ", words));
  }

  private void composite(Composite composite) throws IOException {
    facts.line("");
    facts.line(
        paint.bold("In one number")
            + "  "
            + paint.dim(
                "standardised " + String.join(", ", composite.parts()) + ", weights unknown"));
    for (Composite.OfPole each : composite.figures()) {
      facts.fact(each.pole(), Wording.of(each.figure()));
    }
    for (Composite.Above each : composite.above()) {
      facts.fact(
          "",
          "%s above %s in %.0f %% of weightings and draws"
              .formatted(each.pole(), each.other(), 100 * each.share()));
    }
  }
}
