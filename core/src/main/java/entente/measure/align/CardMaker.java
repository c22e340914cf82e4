package entente.measure.align;

import entente.measure.Interval;
import entente.measure.Measured;
import entente.measure.Outcome;
import entente.measure.align.EventEstimate.Switches;
import entente.measure.event.Acts;
import entente.measure.event.CodingAccuracy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Works out what a card tells beyond the line of events itself. */
final class CardMaker {
  static final int DRAWS = 4000;
  private static final double CARRIED = 0.8;
  private static final int[] HALF_LIVES = {90, 180, 365};

  private final Field field;
  private final DocumentDays documents;
  private final CodingAccuracy coding;
  private final Kernel kernel;
  private final String state;
  private final LocalDate day;
  private final Tallies tallies;

  CardMaker(
      Field field,
      DocumentDays documents,
      CodingAccuracy coding,
      Kernel kernel,
      String state,
      LocalDate day) {
    this.field = field;
    this.documents = documents;
    this.coding = coding;
    this.kernel = kernel;
    this.state = state;
    this.day = day;
    this.tallies = tallies(kernel);
  }

  /** {@return the state's lines of events on that day} */
  List<EventLine> lines() {
    return new EventEstimate(field, coding, Switches.ALL).lines(state, tallies);
  }

  private Tallies tallies(Kernel by) {
    return new EventWindow(field, by).at(state, List.of(day), documents).getFirst();
  }

  /** {@return by pole that the state does not lead, its share by other half-lives} */
  Map<String, Map<Integer, Outcome<Interval>>> otherKernels() {
    Map<String, Map<Integer, Outcome<Interval>>> all = new HashMap<>();
    for (int halfLife : HALF_LIVES) {
      if (halfLife == kernel.halfLife()) {
        continue;
      }
      EventEstimate estimate = new EventEstimate(field, coding, Switches.ALL);
      for (EventLine line : estimate.lines(state, tallies(new Kernel(halfLife)))) {
        all.computeIfAbsent(line.pole(), pole -> new TreeMap<>()).put(halfLife, line.share());
      }
    }
    return all;
  }

  /** {@return by pole, from where the uncertainty of its share comes} */
  Map<String, Sources> sources() {
    double[] all = variances(Switches.ALL);
    double[] noBelief = variances(new Switches(false, true, true));
    double[] noCoding = variances(new Switches(true, false, true));
    double[] noOutlets = variances(new Switches(true, true, false));
    double[] counts = variances(new Switches(false, false, false));
    Map<String, Sources> sources = new HashMap<>();
    int[] kept = field.kept(state);
    for (int i = 0; i < kept.length; i++) {
      sources.put(
          field.poles().get(kept[i]).name(),
          Sources.of(all[i] - noBelief[i], all[i] - noCoding[i], counts[i], all[i] - noOutlets[i]));
    }
    return sources;
  }

  private double[] variances(Switches switches) {
    return new EventEstimate(field, coding, switches)
        .shares(tallies, field.kept(state)).stream()
            .mapToDouble(SharePosterior::variance)
            .toArray();
  }

  /** {@return by pole that the state does not lead, draws of its share, all of them together} */
  double[][] draws() {
    int[] kept = field.kept(state);
    // By state and day, so that the same card has the same draws.
    long seed = state.hashCode() * 1_000_003L + day.toEpochDay();
    return new ShareSampler(coding, DRAWS)
        .draw(
            new EventEstimate(field, coding, Switches.ALL).cooperation(tallies, kept),
            field.background(kept),
            DRAWS,
            seed);
  }

  /** {@return the events of cooperation that carry most of the weight toward that pole} */
  List<Carrier> carriers(int pole) {
    List<Carrier> weighted = new ArrayList<>();
    double sum = 0;
    Acts acts = field.acts();
    for (int entry : entries(pole)) {
      int event = acts.event(entry);
      double weight =
          kernel.weight((double) (day.toEpochDay() - acts.day(event))) * acts.belief(event);
      sum += weight;
      weighted.add(new Carrier(acts.id(event), LocalDate.ofEpochDay(acts.day(event)), weight));
    }
    weighted.sort(
        Comparator.comparingDouble(Carrier::part).reversed().thenComparing(Carrier::event));
    List<Carrier> carriers = new ArrayList<>();
    double carried = 0;
    for (Carrier each : weighted) {
      if (carried >= CARRIED * sum) {
        break;
      }
      carried += each.part();
      carriers.add(new Carrier(each.event(), each.day(), each.part() / sum));
    }
    return carriers;
  }

  /** {@return the outlet that carries most of the weight toward that pole, if any is named} */
  Optional<String> mostTelling(int pole) {
    Acts acts = field.acts();
    Map<Integer, Double> told = new TreeMap<>();
    for (int entry : entries(pole)) {
      int event = acts.event(entry);
      double weight = kernel.weight((double) (day.toEpochDay() - acts.day(event)));
      for (int i = 0; i < acts.outletCount(event); i++) {
        told.merge(acts.outlet(event, i), weight / acts.outletCount(event), Double::sum);
      }
    }
    return told.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(each -> acts.outletNames().get(each.getKey()));
  }

  private List<Integer> entries(int pole) {
    Acts acts = field.acts();
    OptionalInt actor = acts.number(state);
    List<Integer> entries = new ArrayList<>();
    if (actor.isEmpty()) {
      return entries;
    }
    int entry = acts.start(actor.getAsInt());
    while (entry < acts.end(actor.getAsInt())) {
      int event = acts.event(entry);
      long ago = day.toEpochDay() - acts.day(event);
      boolean counts = ago >= 0 && ago <= kernel.reach() && !acts.isConflict(event);
      if (counts && (field.mask(actor.getAsInt(), entry) >>> pole & 1) == 1) {
        entries.add(entry);
      }
      entry = field.next(actor.getAsInt(), entry);
    }
    return entries;
  }

  /** {@return by how much a share changed, where both are known} */
  static Measured change(Outcome<Interval> before, Outcome<Interval> after) {
    if (before instanceof Outcome.Found<Interval>(Interval one)
        && after instanceof Outcome.Found<Interval>(Interval other)) {
      return Measured.of(other.estimate() - one.estimate());
    }
    return Measured.missing("one of the two is not known");
  }
}
