package entente.show.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is worth a look in a ledger that holds the example articles alone.
 *
 * @param article id of the one to begin with
 * @param event id of one on which reports differ, if there is one
 * @param state code of one of which much is told, if there is one
 * @param places of the site that this server has
 */
public record Tour(
    String article, Optional<String> event, Optional<String> state, List<String> places) {
  private static final Map<String, String> WHOLE =
      Map.of(
          "/map", "See on the map where it takes place.",
          "/network", "See who has to do with whom.");

  public Tour {
    places = List.copyOf(places);
  }

  Html html() {
    List<Html> steps = new ArrayList<>();
    steps.add(
        step(
            Address.article(article),
            "Read an article beside what was found in it",
            "At the top stands what it tells as fact, and what on whose word. Each number leads from"
                + " the words to a card and back."));
    event.ifPresent(id ->
        steps.add(
            step(
                Address.event(id),
                "Compare what several tell of one event",
                "It stands in the ledger once, with every report, and with the points on which"
                    + " these differ.")));
    state.ifPresent(code ->
        steps.add(
            step(
                Address.state(code),
                "See how a state leans",
                "Toward each pole, with an interval that is wide where little is known.")));
    for (String place : List.of("/map", "/network")) {
      if (places.contains(place)) {
        steps.add(step(place, WHOLE.getOrDefault(place, place), ""));
      }
    }
    steps.add(
        step(
            Address.asking("/search", Map.of("q", "exercise")),
            "Search for words",
            "Statements and articles that hold all of them, and actors named so."));
    steps.add(
        step(
            "/read",
            "Read something of your own",
            "Paste an article or drop files. To begin for good, serve a new ledger: these articles"
                + " are invented."));
    return Words.section(
        "tour",
        "A look around, with example articles",
        Tag.named("ol").css("steps").around(steps));
  }

  private static Html step(String path, String name, String words) {
    return Tag.named("li").of(Tag.link(path).of(name), " ", Tag.named("span").css("soft").of(words));
  }
}
