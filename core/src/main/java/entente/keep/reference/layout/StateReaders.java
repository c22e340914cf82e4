package entente.keep.reference.layout;

import entente.keep.reference.Obligations;
import entente.keep.reference.ReferenceRow.Alliance;
import entente.keep.reference.ReferenceRow.Capability;
import entente.keep.reference.ReferenceRow.IdealPoint;
import entente.keep.reference.ReferenceRow.SystemMember;
import entente.keep.reference.States;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What scholars tell of states and pairs of states. */
final class StateReaders {
  private static final int FIRST_SESSION = 1946;
  private static final List<String> VERSIONS = List.of("all", "fp", "legacy");

  private StateReaders() {}

  /** Ideal points of Voeten and others: releases by session, and by year with three versions. */
  static void idealPoints(Cells cells, Taking taking) {
    int year =
        cells.text("year").isPresent()
            ? cells.year("year")
            : cells.neededWhole("session") + FIRST_SESSION - 1;
    Optional<String> state =
        cells.text("ccode").isPresent()
            ? cells.cow("ccode")
            : cells.text("iso3c").flatMap(States.shipped()::ofCode);
    if (state.isEmpty()) {
      taking.leftOut(cells.text("countryname").orElse(cells.written("ccode")));
      return;
    }
    for (String version : VERSIONS) {
      OptionalDouble estimate = cells.number("idealpoint" + version);
      if (estimate.isPresent()) {
        taking.row(
            new IdealPoint(
                state.get(),
                year,
                version,
                estimate.getAsDouble(),
                cells.number("q5" + version),
                cells.number("q95" + version),
                cells.whole("nvotes" + version)));
      }
    }
  }

  /** ATOP's dyads by year, or spells of years. */
  static void alliances(Cells cells, Taking taking) {
    boolean spell = cells.text("from_year").isPresent();
    int first = cells.year(spell ? "from_year" : "year");
    int last = cells.year(spell ? "to_year" : "year");
    if (last < first) {
      throw new IllegalArgumentException("ends in " + last + " before it begins in " + first);
    }
    Optional<String> state = cells.cow("stateA|ccode1");
    Optional<String> partner = cells.cow("stateB|ccode2");
    if (state.isEmpty() || partner.isEmpty()) {
      taking.leftOut(cells.written(state.isEmpty() ? "stateA|ccode1" : "stateB|ccode2"));
      return;
    }
    Obligations obligations =
        new Obligations(
            isOwed(cells, "defense"),
            isOwed(cells, "offense"),
            isOwed(cells, "neutral"),
            isOwed(cells, "nonagg"),
            isOwed(cells, "consul"));
    if (!state.equals(partner)) {
      taking.row(new Alliance(state.get(), partner.get(), obligations, first, last));
    }
  }

  private static boolean isOwed(Cells cells, String obligation) {
    return cells.flag(obligation + "|atop_" + obligation).orElse(false);
  }

  /** The list of states of the Correlates of War. */
  static void system(Cells cells, Taking taking) {
    LocalDate first = day(cells, "st", 1, false);
    LocalDate last = day(cells, "end", 12, true);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends on " + last + " before it begins on " + first);
    }
    cells
        .cow("ccode")
        .ifPresentOrElse(
            state -> taking.row(new SystemMember(state, first, Optional.of(last))),
            () -> taking.leftOut(cells.text("statenme").orElse(cells.written("ccode"))));
  }

  private static LocalDate day(Cells cells, String end, int month, boolean latest) {
    int year = cells.year(end + "year");
    OptionalInt given = cells.whole(end + "month");
    try {
      YearMonth at = YearMonth.of(year, given.orElse(month));
      OptionalInt day = cells.whole(end + "day");
      return day.isPresent() ? at.atDay(day.getAsInt()) : latest ? at.atEndOfMonth() : at.atDay(1);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("has a day in " + year + " that is none", e);
    }
  }

  /** National Material Capabilities: the composite index. */
  static void capabilities(Cells cells, Taking taking) {
    int year = cells.year("year");
    OptionalDouble share = cells.number("cinc");
    if (share.isEmpty() || share.getAsDouble() < 0) {
      return;
    }
    if (share.getAsDouble() > 1) {
      throw new IllegalArgumentException(
          "has " + cells.written("cinc") + " as cinc, which is a share from 0 to 1");
    }
    cells
        .cow("ccode")
        .ifPresentOrElse(
            state -> taking.row(new Capability(state, year, share.getAsDouble())),
            () -> taking.leftOut(cells.written("ccode")));
  }
}
