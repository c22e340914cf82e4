package entente.show.serve;

import entente.keep.store.Filter;
import entente.keep.store.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes the ledger's questions of those of an address. */
final class Filters {
  private static final List<String> OF_ALL = List.of("outlet", "sort", "limit", "offset", "format");
  private static final List<String> OF_ACTORS =
      List.of("actor", "other", "pair", "type", "from", "to");

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
            .or(() -> query.value("state"))
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
    Filter filter = pair(query, question(query, actors, status, limit));
    List<String> deaf = view.deafTo(filter);
    if (!deaf.isEmpty()) {
      throw Unanswered.mistake(
          "Of events of another dataset one cannot ask by "
              + String.join(", ", deaf).replace("--", "")
              + "; of those that articles tell one can.");
    }
    return filter;
  }

  private static Filter pair(Query query, Filter filter) {
    if (query.value("pair").isEmpty()) {
      return filter;
    }
    String[] both = query.value("pair").get().toUpperCase(Locale.ROOT).split(",", -1);
    if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
      throw Unanswered.mistake("'pair' wants two codes with a comma, such as KAZ,RUS.");
    }
    return filter.pair(both[0].strip(), both[1].strip());
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
        query.yes("alone"),
        query.yes("carrying"),
        query.value("sort"),
        limit,
        query.number("offset", 0, 0, Integer.MAX_VALUE / 2));
  }

  /** A word that is not known is a slip of the pen, and the answer would be to another question. */
  private static void refuseUnknown(View view, Query query) {
    List<String> known = new ArrayList<>(own(view));
    if (view != View.SOURCES) {
      known.addAll(OF_ACTORS);
    }
    known.addAll(OF_ALL);
    for (String name : query.values().keySet()) {
      if (!known.contains(name)) {
        throw Unanswered.mistake(
            "'%s' cannot be asked for here; there are %s."
                .formatted(name, String.join(", ", known)));
      }
    }
  }

  private static List<String> own(View view) {
    return switch (view) {
      case EVENTS -> List.of("status", "contradicted", "alone", "dataset", "article");
      case TIES -> List.of("state", "alone", "article");
      case STATEMENTS -> List.of("standing", "event", "article");
      case ARTICLES -> List.of("standing", "event", "carrying");
      case SOURCES -> List.of();
    };
  }
}
