package entente.show.serve;

import entente.keep.store.Table;
import entente.measure.pole.Pole;
import entente.show.site.Course;
import entente.show.site.Frame;
import entente.show.site.LedgerMap;
import entente.show.site.MapPage;
import entente.show.site.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers with the map: its page, all that it is drawn of as JSON, its figures as a table. */
final class MapAnswers {
  static final String OUTLINES = "/lib/outlines.json";

  private static final Set<String> KNOWN = Set.of("pole", "day", "view", "off", "format");
  private static final List<String> COLUMNS =
      List.of("state", "day", "pole", "share", "low", "high", "cooperation", "conflict");

  private MapAnswers() {}

  static Answer map(Asked asked) {
    Query query = asked.query();
    query.values().keySet().stream()
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw Unanswered.mistake("'" + name + "' cannot be asked for here.");
        });
    Optional<LocalDate> day = query.day("day");
    query
        .value("view")
        .filter(word -> !MapPage.viewNames().contains(word))
        .ifPresent(word -> {
          throw Unanswered.mistake(
              "There is no view '%s'; there are %s."
                  .formatted(word, String.join(", ", MapPage.viewNames())));
        });
    Optional<LedgerMap> made = asked.equipment().maps().of(asked.queries());
    if (made.isEmpty()) {
      return nothing(asked);
    }
    LedgerMap map = made.get();
    Optional<Pole> pole = query.value("pole").map(word -> pole(word, map));
    int place = day.map(map::place).orElse(map.days().size() - 1);
    return switch (asked.form()) {
      case HTML ->
          Answer.of(
              Answer.HTML,
              Frame.of(
                  MapPage.of(
                      map,
                      pole.orElseGet(map.poles()::getFirst),
                      place,
                      asked.equipment().maps().outlines(),
                      asked.names(),
                      asked.here()),
                  asked.here()));
      case JSON ->
          Documents.answer(
              MapDocument.of(map, pole.orElseGet(map.poles()::getFirst), asked.names()));
      case CSV, PARQUET ->
          Lists.table(
              asked.form(),
              table(
                  map,
                  pole.map(List::of).orElseGet(map::poles),
                  day.isPresent() ? place : 0,
                  place));
      case SVG, PNG -> throw Unanswered.noDrawing();
    };
  }

  private static Answer nothing(Asked asked) {
    String sentence = "The ledger holds nothing that has a day, so there is nothing to map.";
    return switch (asked.form()) {
      case HTML -> Answer.of(Answer.HTML, Frame.of(Page.message("Map", sentence), asked.here()));
      case JSON, CSV, PARQUET, SVG, PNG -> throw Unanswered.notFound(sentence);
    };
  }

  private static Pole pole(String word, LedgerMap map) {
    return map.poles().stream()
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() ->
            Unanswered.mistake(
                "There is no pole '%s'; there are %s."
                    .formatted(
                        word,
                        map.poles().stream().map(Pole::name).collect(Collectors.joining(", ")))));
  }

  /** {@return figures by state, day and pole, from one of the map's days to another} */
  private static Table table(LedgerMap map, List<Pole> poles, int first, int last) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Pole pole : poles) {
      for (Course course : map.toward(pole)) {
        for (int place = first; place <= last; place++) {
          Course.@Nullable Figure figure = course.figures().get(place).orElse(null);
          if (figure != null) {
            rows.add(
                Arrays.asList(
                    course.state(),
                    map.days().get(place).toString(),
                    pole.name(),
                    figure.share().estimate(),
                    figure.share().low(),
                    figure.share().high(),
                    (long) figure.cooperation(),
                    (long) figure.conflict()));
          }
        }
      }
    }
    return new Table(COLUMNS, rows);
  }
}
