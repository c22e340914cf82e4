package entente.measure.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Standing;
import entente.keep.event.CountedEvent;
import entente.keep.event.Event;
import entente.keep.reference.Memberships;
import entente.measure.Interval;
import entente.measure.Outcome;
import entente.measure.event.Acts;
import entente.measure.event.CodingAccuracy;
import entente.measure.pole.PolesFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** What the line of events says, on events that a reader can count. */
class AlignmentTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
  private static final Memberships MEMBERSHIPS = Memberships.shipped();

  private final List<CountedEvent> events = new ArrayList<>();
  private final List<Long> documents = new ArrayList<>();

  @Test
  void aShareIsHowMuchOfItsCooperationIsWithThePole() {
    meet("KAZ", "RUS", 8);
    meet("KAZ", "CHN", 2);
    assertThat(raw(line("KAZ", "RUSSIA"))).isCloseTo(0.8, offset(1e-12));
    assertThat(raw(line("KAZ", "CHINA"))).isCloseTo(0.2, offset(1e-12));
    assertThat(line("KAZ", "RUSSIA").cooperation()).isEqualTo(8);
  }

  @Test
  void knowsNoDataFromBalance() {
    meet("KAZ", "RUS", 5);
    assertThat(line("MNG", "RUSSIA").share()).isInstanceOf(Outcome.Missing.class);
    assertThat(line("MNG", "RUSSIA").net()).isInstanceOf(Outcome.Missing.class);
    assertThat(line("KAZ", "CHINA").share()).isInstanceOf(Outcome.Found.class);
  }

  @Test
  void attacksAreNoAlignment() {
    meet("UKR", "USA", 6);
    for (int i = 0; i < 50; i++) {
      add("UKR", "RUS", "ASSAULT", "a" + i, Event.Status.REPORTED, "Wire");
    }
    assertThat(raw(line("UKR", "RUSSIA"))).isZero();
    assertThat(line("UKR", "RUSSIA").conflict()).isEqualTo(50);
    assertThat(known(line("UKR", "RUSSIA").net()).high()).isLessThan(0.2);
  }

  @Test
  void anIndependentOutletNarrowsTheInterval() {
    meetBy("KAZ", "RUS", 8, Standing.ALLEGED, "A", "B");
    meetBy("KAZ", "CHN", 6, Standing.ALLEGED, "A", "B");
    double one = known(line("KAZ", "RUSSIA").share()).width();
    events.clear();
    meetBy("KAZ", "RUS", 8, Standing.ALLEGED, "A", "B", "C");
    meetBy("KAZ", "CHN", 6, Standing.ALLEGED, "A", "B", "C");
    assertThat(known(line("KAZ", "RUSSIA").share()).width()).isLessThan(one);
  }

  @Test
  void outletsThatEachTellOfOnePoleMakeItLessSure() {
    for (int i = 0; i < 10; i++) {
      add("KAZ", "RUS", "CONSULT", "r" + i, Event.Status.REPORTED, i % 2 == 0 ? "A" : "B");
      add("KAZ", "CHN", "CONSULT", "c" + i, Event.Status.REPORTED, i % 2 == 0 ? "A" : "B");
    }
    double mixed = known(line("KAZ", "RUSSIA").share()).width();
    events.clear();
    for (int i = 0; i < 10; i++) {
      add("KAZ", "RUS", "CONSULT", "r" + i, Event.Status.REPORTED, "A");
      add("KAZ", "CHN", "CONSULT", "c" + i, Event.Status.REPORTED, "B");
    }
    assertThat(known(line("KAZ", "RUSSIA").share()).width()).isGreaterThan(1.3 * mixed);
  }

  @Test
  void doublingTheCoverageOfAllLeavesSharesAndRates() {
    meet("KAZ", "RUS", 30);
    meet("KAZ", "CHN", 10);
    documents.addAll(List.of(100L));
    EventLine before = line("KAZ", "RUSSIA");
    meet("KAZ", "RUS", 30);
    meet("KAZ", "CHN", 10);
    documents.addAll(List.of(100L));
    EventLine after = line("KAZ", "RUSSIA");
    assertThat(raw(after)).isCloseTo(raw(before), offset(1e-12));
    assertThat(known(after.share()).estimate())
        .isBetween(known(before.share()).low(), known(before.share()).high());
    assertThat(known(after.rate()).estimate())
        .isCloseTo(known(before.rate()).estimate(), withinPercentage(2));
  }

  @Test
  void whatIsForeseenImaginedWantedOrDeniedIsNoEvent() {
    meet("KAZ", "RUS", 5);
    List<EventLine> before = lines("KAZ");
    for (Event.Status status :
        List.of(
            Event.Status.FORECAST,
            Event.Status.HYPOTHETICAL,
            Event.Status.CALLED_FOR,
            Event.Status.DENIED)) {
      add("KAZ", "USA", "COOPERATE", "x" + status, status, "Wire");
    }
    assertThat(lines("KAZ")).isEqualTo(before);
  }

  @Test
  void aStateIsNotMeasuredTowardThePoleThatItLeads() {
    meet("RUS", "CHN", 5);
    assertThat(lines("RUS")).extracting(EventLine::pole).doesNotContain("RUSSIA");
  }

  @Test
  void aStateInTwoPolesCountsForBoth() {
    meet("SRB", "DEU", 4);
    assertThat(line("SRB", "USA").cooperation()).isEqualTo(4);
    assertThat(line("SRB", "EU").cooperation()).isEqualTo(4);
  }

  @Test
  void aStateBelongsToAPoleFromTheDayOfItsEntry() {
    add("FIN", "SWE", "CONSULT", "before", LocalDate.of(2024, 3, 6));
    assertThat(line("FIN", "USA").cooperation()).isZero();
    add("FIN", "SWE", "CONSULT", "after", LocalDate.of(2024, 3, 7));
    assertThat(line("FIN", "USA").cooperation()).isEqualTo(1);
  }

  @Test
  void oldEventsFadeEvenWhereNothingNewHappens() {
    meet("KAZ", "RUS", 40);
    double now = known(line("KAZ", "RUSSIA").share()).width();
    List<EventLine> later = alignments().lines("KAZ", DAY.plusYears(2), Kernel.DEFAULT);
    assertThat(known(later.getFirst().share()).width()).isGreaterThan(1.2 * now);
  }

  @Test
  void theSwapOfTwoPolesSwapsTheFigures() {
    meet("KAZ", "RUS", 9);
    meet("KAZ", "CHN", 4);
    EventLine russia = line("KAZ", "RUSSIA");
    events.clear();
    meet("KAZ", "CHN", 9);
    meet("KAZ", "RUS", 4);
    EventLine china = line("KAZ", "CHINA");
    assertThat(raw(china)).isCloseTo(raw(russia), offset(1e-12));
    assertThat(known(china.share()).estimate())
        .isCloseTo(known(russia.share()).estimate(), offset(0.02));
  }

  @Test
  void isTheSameOnOneThreadAndOnTwo() throws ExecutionException, InterruptedException {
    for (String state : List.of("KAZ", "KGZ", "TJK", "UZB", "ARM", "SRB")) {
      meet(state, "RUS", 7);
      meet(state, "USA", 3);
    }
    List<String> states = List.of("KAZ", "KGZ", "TJK", "UZB", "ARM", "SRB");
    List<LocalDate> days = List.of(DAY.minusDays(90), DAY);
    Alignments alignments = alignments();
    List<List<List<EventLine>>> one;
    List<List<List<EventLine>>> two;
    try (ForkJoinPool single = new ForkJoinPool(1);
        ForkJoinPool pair = new ForkJoinPool(2)) {
      one = single.submit(() -> alignments.series(states, Kernel.DEFAULT, days)).get();
      two = pair.submit(() -> alignments.series(states, Kernel.DEFAULT, days)).get();
    }
    assertThat(two).isEqualTo(one);
  }

  private void meet(String state, String other, int times) {
    for (int i = 0; i < times; i++) {
      add(state, other, "CONSULT", "m" + events.size(), Event.Status.REPORTED, "Wire " + i % 3);
    }
  }

  private void meetBy(String state, String other, int times, Standing standing, String... outlets) {
    for (int i = 0; i < times; i++) {
      List<CountedEvent.Origin> origins = new ArrayList<>();
      for (String outlet : outlets) {
        origins.add(new CountedEvent.Origin(outlet, standing));
      }
      events.add(
          event(state, other, "CONSULT", "b" + events.size(), DAY, Event.Status.ALLEGED, origins));
    }
  }

  private void add(
      String state, String other, String type, String id, Event.Status status, String outlet) {
    events.add(
        event(
            state,
            other,
            type,
            id,
            DAY.minusDays(10),
            status,
            List.of(new CountedEvent.Origin(outlet, Standing.REPORTED))));
  }

  private void add(String state, String other, String type, String id, LocalDate day) {
    events.add(
        event(
            state,
            other,
            type,
            id,
            day,
            Event.Status.REPORTED,
            List.of(new CountedEvent.Origin("Wire", Standing.REPORTED))));
  }

  private static CountedEvent event(
      String state,
      String other,
      String type,
      String id,
      LocalDate day,
      Event.Status status,
      List<CountedEvent.Origin> origins) {
    return new CountedEvent(
        id,
        day,
        type,
        status,
        List.of(
            new Event.Part(Role.SOURCE, Actor.of(state)),
            new Event.Part(Role.TARGET, Actor.of(other))),
        origins);
  }

  private Alignments alignments() {
    DocumentDays.Builder counted = new DocumentDays.Builder();
    documents.forEach(each -> counted.add("KAZ", DAY, each));
    return Alignments.of(
        Acts.of(events),
        PolesFile.shipped().poles(),
        MEMBERSHIPS,
        counted.build(),
        CodingAccuracy.shipped());
  }

  private List<EventLine> lines(String state) {
    return alignments().lines(state, DAY, Kernel.DEFAULT);
  }

  private EventLine line(String state, String pole) {
    return lines(state).stream().filter(each -> each.pole().equals(pole)).findFirst().orElseThrow();
  }

  private static double raw(EventLine line) {
    return line.rawShare().value().orElseThrow();
  }

  private static Interval known(Outcome<Interval> reading) {
    return ((Outcome.Found<Interval>) reading).found();
  }
}
