package entente.show.serve;

import entente.keep.store.Filter;
import entente.keep.store.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes the ledger's questions of those of an address. */
final class Filters {
  private static final Set<String> GENERAL =
      Set.of("sort", "limit", "offset", "format", "actor", "other", "type", "from", "to", "outlet");

  private Filters() {}

  /**
   * {@return the question}
   *
   * @param usual most rows where no limit is asked for
   * @param most rows that may be asked for
   */
  static Filter of(View view, Query query, OptionalInt usual, int most) {
    refuseUnknown(view, query);
    List<String> actors = new ArrayList<>();
    query.value("actor").ifPresent(code -> actors.add(code.toUpperCase(Locale.ROOT)));
    query.value("other").ifPresent(code -> actors.add(code.toUpperCase(Locale.ROOT)));
    Optional<String> status =
        query
            .value("status")
            .or(() -> query.value("standing"))
            .map(word -> word.toLowerCase(Locale.ROOT).replace('-', ' '));
    status
        .filter(word -> !view.standings().contains(word))
        .ifPresent(word -> {
          throw Unanswered.mistake(
              "There is no '%s'; there are %s."
                  .formatted(word, String.join(", ", view.standings())));
        });
    if (query.day("from").isPresent()
        && query.day("to").isPresent()
        && query.day("from").get().isAfter(query.day("to").get())) {
      throw Unanswered.mistake("The first day is after the last.");
    }
    OptionalInt limit =
        query.value("limit").isPresent()
            ? OptionalInt.of(query.number("limit", 1, 1, most))
            : usual;
    return question(query, actors, status, limit);
  }

  /** {@return the question for the statements of one article or event} */
  static Filter statements(Query query) {
    return question(query, List.of(), Optional.empty(), OptionalInt.empty());
  }

  private static Filter question(
      Query query, List<String> actors, Optional<String> status, OptionalInt limit) {
    return new Filter(
        actors,
        Optional.empty(),
        query.value("type"),
        status,
        query.day("from"),
        query.day("to"),
        query.value("outlet"),
        query.value("article"),
        query.value("event"),
        OptionalInt.empty(),
        query.value("dataset").map(name -> name.toLowerCase(Locale.ROOT)),
        query.yes("contradicted"),
        false,
        false,
        query.value("sort"),
        limit,
        query.number("offset", 0, 0, Integer.MAX_VALUE / 2));
  }

  /** A word that is not known is a slip of the pen, and the answer would be to another question. */
  private static void refuseUnknown(View view, Query query) {
    List<String> own =
        view == View.EVENTS
            ? List.of("status", "contradicted", "dataset", "article")
            : List.of("standing", "event");
    for (String name : query.values().keySet()) {
      if (!GENERAL.contains(name) && !own.contains(name)) {
        throw Unanswered.mistake("'" + name + "' cannot be asked for here.");
      }
    }
  }
}
