package entente.keep.reference.layout;

import entente.event.PartialDate;
import entente.keep.reference.ReferenceRow.SeriesNote;
import entente.keep.reference.ReferenceRow.SeriesValue;
import entente.keep.reference.States;
import java.util.Optional;
import java.util.OptionalDouble;

/** Series of values of states, and notes on them. */
final class SeriesReaders {
  /** The name of the series of troops of the United States by host. */
  static final String US_TROOPS = "us-troops";

  private SeriesReaders() {}

  /** The package troopdata, or files like it: active duty troops of the United States by host. */
  static void usTroops(Cells cells, Taking taking) {
    int year = cells.year("year");
    OptionalDouble troops = cells.number("troops_ad|troops");
    if (troops.isEmpty()) {
      return;
    }
    Optional<String> host =
        cells
            .text("iso3c")
            .flatMap(States.shipped()::ofCode)
            .or(() -> cells.text("ccode").isPresent() ? cells.cow("ccode") : Optional.empty());
    host.ifPresentOrElse(
        state ->
            taking.row(
                new SeriesValue(
                    US_TROOPS,
                    state,
                    "USA",
                    PartialDate.ofYear(year),
                    troops.getAsDouble(),
                    OptionalDouble.empty())),
        () -> taking.leftOut(cells.text("countryname").orElse(cells.written("ccode"))));
  }

  /** A series of the user's own; without a column of names, it has that of its file. */
  static RowReader own(String fileName) {
    return (cells, taking) -> {
      OptionalDouble value = cells.number("value");
      if (value.isEmpty()) {
        return;
      }
      OptionalDouble exposure = cells.number("exposure");
      if (exposure.isPresent() && exposure.getAsDouble() < 0) {
        throw new IllegalArgumentException("has an exposure below 0");
      }
      PartialDate at =
          cells.text("date").isPresent()
              ? cells.date("date").orElseThrow()
              : PartialDate.ofYear(cells.year("year"));
      taking.row(
          new SeriesValue(
              cells.text("name").orElse(fileName),
              cells.state("state"),
              cells.text("partner").isPresent() ? cells.actor("partner") : "",
              at,
              value.getAsDouble(),
              exposure));
    };
  }

  /** Notes on series. */
  static void notes(Cells cells, Taking taking) {
    Optional<PartialDate> from = cells.date("from");
    Optional<PartialDate> to = cells.date("to");
    if (from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())) {
      throw new IllegalArgumentException(
          "ends in " + to.get() + " before it begins in " + from.get());
    }
    taking.row(
        new SeriesNote(
            cells.needed("name"),
            cells.text("state").isPresent() ? cells.state("state") : "",
            from,
            to,
            cells.needed("note")));
  }
}
