package entente.measure.align;

import entente.keep.reference.Memberships;
import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.event.Acts;
import entente.measure.event.CodingAccuracy;
import entente.measure.event.Sign;
import entente.measure.pole.Pole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Alignment by events of the states in a ledger toward a set of poles. Immutable; the same on any
 * number of threads.
 */
public final class Alignments {
  private final Field field;
  private final DocumentDays documents;
  private final CodingAccuracy coding;

  private Alignments(Field field, DocumentDays documents, CodingAccuracy coding) {
    this.field = field;
    this.documents = documents;
    this.coding = coding;
  }

  /**
   * {@return alignments by these acts}
   *
   * @param documents how many documents speak of whom
   * @param coding how often our own reader codes acts rightly
   */
  public static Alignments of(
      Acts acts,
      List<Pole> poles,
      Memberships memberships,
      DocumentDays documents,
      CodingAccuracy coding) {
    return new Alignments(new Field(acts, poles, memberships), documents, coding);
  }

  /**
   * {@return for each of these days, the state's lines toward all poles but those that it leads}
   *
   * @param days in order
   */
  public List<List<EventLine>> series(String state, Kernel kernel, List<LocalDate> days) {
    EventEstimate estimate = new EventEstimate(field, coding, EventEstimate.Switches.ALL);
    return new EventWindow(field, kernel)
        .at(state, days, documents).stream()
            .map(tallies -> estimate.lines(state, tallies))
            .toList();
  }

  /** {@return the series of several states, in their order, made on all processors} */
  public List<List<List<EventLine>>> series(
      List<String> states, Kernel kernel, List<LocalDate> days) {
    Stream<String> each = states.parallelStream();
    return each.map(state -> series(state, kernel, days)).toList();
  }

  /** {@return the state's lines on that day} */
  public List<EventLine> lines(String state, LocalDate day, Kernel kernel) {
    return new CardMaker(field, documents, coding, kernel, state, day).lines();
  }

  /**
   * {@return the state's card}
   *
   * @param besides what is known of it besides its events
   * @param without makes the alignments that are left without an outlet
   * @param composite whether one number for each pole is wanted as well
   */
  public AlignmentCard card(
      String state,
      LocalDate day,
      Kernel kernel,
      Besides besides,
      Function<String, Alignments> without,
      boolean composite) {
    CardMaker maker = new CardMaker(field, documents, coding, kernel, state, day);
    Map<String, EventLine> lines = byPole(maker.lines());
    Map<String, Sources> sources = maker.sources();
    Map<String, Map<Integer, Outcome<Interval>>> others = maker.otherKernels();
    Map<String, Map<String, EventLine>> left = new HashMap<>();
    List<PoleCard> cards = new ArrayList<>();
    for (int pole = 0; pole < field.poles().size(); pole++) {
      Pole each = field.poles().get(pole);
      EventLine line = lines.get(each.name());
      if (line == null) {
        continue;
      }
      Optional<String> most = maker.mostTelling(pole);
      most.ifPresent(outlet ->
          left.computeIfAbsent(
              outlet, name -> byPole(without.apply(name).lines(state, day, kernel))));
      cards.add(
          new PoleCard(
              each,
              besides.commitments(each, state, day),
              besides.votes(each, state, day),
              line,
              sources.getOrDefault(each.name(), new Sources(0, 0, 1, 0)),
              others.getOrDefault(each.name(), Map.of()),
              maker.carriers(pole),
              most.flatMap(outlet -> without(line, outlet, left.getOrDefault(outlet, Map.of()))),
              Discourse.of(besides.remarks(), each, state, day, kernel, besides.memberships())));
    }
    return new AlignmentCard(
        state,
        day,
        kernel,
        documents.under(kernel, state, List.of(day))[0],
        cards,
        composite ? CompositeMaker.of(cards, maker.draws()) : Optional.empty());
  }

  private static Optional<PoleCard.Without> without(
      EventLine line, String outlet, Map<String, EventLine> left) {
    return Optional.ofNullable(left.get(line.pole()))
        .map(each ->
            new PoleCard.Without(outlet, each, CardMaker.change(line.share(), each.share())));
  }

  private static Map<String, EventLine> byPole(List<EventLine> lines) {
    Map<String, EventLine> byPole = new HashMap<>();
    lines.forEach(line -> byPole.put(line.pole(), line));
    return byPole;
  }

  /**
   * {@return how many acts the state has with the pole in each step}
   *
   * @param pole name
   * @param before the day before the first step
   * @param ends the last days of the steps, in order
   */
  public List<Integer> counts(
      String state, String pole, Sign sign, LocalDate before, List<LocalDate> ends) {
    Acts acts = field.acts();
    int[] counts = new int[ends.size()];
    OptionalInt actor = acts.number(state);
    int wanted = field.poles().stream().map(Pole::name).toList().indexOf(pole);
    if (wanted < 0) {
      throw new IllegalArgumentException("no pole " + pole);
    }
    if (actor.isPresent()) {
      int step = 0;
      int entry = acts.start(actor.getAsInt());
      while (entry < acts.end(actor.getAsInt()) && step < counts.length) {
        int event = acts.event(entry);
        LocalDate day = LocalDate.ofEpochDay(acts.day(event));
        while (step < counts.length && day.isAfter(ends.get(step))) {
          step++;
        }
        boolean within = step < counts.length && day.isAfter(before);
        boolean ofSign = acts.isConflict(event) == (sign == Sign.CONFLICT);
        if (within && ofSign && (field.mask(actor.getAsInt(), entry) >>> wanted & 1) == 1) {
          counts[step]++;
        }
        entry = field.next(actor.getAsInt(), entry);
      }
    }
    return Arrays.stream(counts).boxed().toList();
  }
}
