package entente.show.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All places of the site. */
final class Routes {
  /** Every path that is no file and no place leads nowhere. */
  private static final List<Form> PAGE = List.of(Form.HTML, Form.CSV, Form.PARQUET, Form.JSON);

  private static final List<Form> DRAWN_PAGE =
      List.of(Form.HTML, Form.CSV, Form.PARQUET, Form.JSON, Form.SVG, Form.PNG);

  /** In a form of its own, which the end of the path names. */
  private static final List<Form> AS_IT_IS = List.of(Form.HTML);

  private static final List<Form> PICTURE = List.of(Form.SVG, Form.PNG);

  private static final List<Route> PLACES =
      List.of(
          new Route("/", List.of(Form.HTML, Form.JSON), Overviews::start),
          new Route("/map", PAGE, MapAnswers::map),
          new Route("/events", PAGE, Lists::events),
          new Route("/event/{id}", PAGE, Things::event),
          new Route("/articles", PAGE, Lists::articles),
          new Route("/article/{id}", PAGE, Things::article),
          new Route("/statements", PAGE, Lists::statements),
          new Route("/statement/{id}", PAGE, Single::statement),
          new Route("/ties", PAGE, Lists::ties),
          new Route("/tie/{id}", PAGE, Single::tie),
          new Route("/sources", PAGE, Lists::sources),
          new Route("/network", PAGE, Networks::network),
          new Route("/network.gexf", AS_IT_IS, Networks::gexf),
          new Route("/network.graphml", AS_IT_IS, Networks::graphml),
          new Route("/channels", PAGE, Networks::channels),
          new Route("/state/{code}", PAGE, StateAnswers::state),
          new Route("/state/{code}/alignment", PICTURE, StateAnswers::course),
          new Route("/state/{code}/drift", DRAWN_PAGE, StateAnswers::drift),
          new Route("/state/{code}/forecast", PAGE, StateAnswers::forecast),
          new Route("/timeline", PAGE, Timelines::timeline),
          new Route("/pair/{two}", PAGE, Pairs::pair),
          new Route("/pair", AS_IT_IS, Pairs::chosen),
          new Route("/search", PAGE, Searches::search),
          new Route("/read", List.of(Form.HTML), Desks::read),
          new Route("/task/{id}", List.of(Form.HTML, Form.JSON), Desks::task),
          new Route("/task/{id}/events", List.of(Form.HTML), Desks::events),
          new Route("/reading/{id}", List.of(Form.HTML, Form.JSON), Desks::reading),
          new Route("/corrections", PAGE, CorrectionLists::all),
          new Route("/corrections.jsonl", List.of(Form.HTML), CorrectionLists::statements),
          new Route("/corrections/articles.jsonl", List.of(Form.HTML), CorrectionLists::articles));

  private static final String API = "/api";

  private Routes() {}

  /**
   * A place with what its path says.
   *
   * @param route the place
   * @param id the changing part of the path
   * @param form that the path or the question asks for
   * @param path without a word for the form
   */
  record Found(Route route, String id, Form form, String path) {}

  /** {@return whether there is a place at exactly that path} */
  static boolean has(String path) {
    return PLACES.stream().anyMatch(each -> each.template().equals(path));
  }

  /** {@return the templates of the interface for programs} */
  static List<String> api() {
    Stream<String> read =
        PLACES.stream()
            .filter(each -> each.forms().contains(Form.JSON))
            .map(each -> apiPath(each.template()));
    return Stream.of(Stream.of("/api/openapi.json"), read, Deeds.templates().stream())
        .flatMap(each -> each)
        .sorted()
        .toList();
  }

  private static String apiPath(String path) {
    return path.equals("/") ? API : API + path;
  }

  /**
   * {@return the place at that path}
   *
   * @throws Unanswered if there is none, or it has no such form
   */
  static Found find(Target target) {
    String path = target.path();
    if (path.equals(API) || path.startsWith(API + "/")) {
      String rest = path.equals(API) ? "/" : path.substring(API.length());
      return Optional.of(rest)
          .filter(each -> !path.equals(API + "/"))
          .flatMap(each -> place(each, Form.JSON))
          .orElseThrow(Routes::nowhere);
    }
    for (Form form : Form.values()) {
      String end = "." + form.word();
      if (path.endsWith(end)) {
        Optional<Found> found = place(path.substring(0, path.length() - end.length()), form);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    Form form =
        target
            .query()
            .value("format")
            .map(word ->
                Form.of(word)
                    .orElseThrow(() ->
                        Unanswered.mistake(
                            "There is no format '"
                                + word
                                + "'; there are html, csv, parquet, json.")))
            .orElse(Form.HTML);
    return place(path, form).orElseThrow(Routes::nowhere);
  }

  private static Unanswered nowhere() {
    return Unanswered.notFound("There is no such page here.");
  }

  private static Optional<Found> place(String path, Form form) {
    for (Route route : PLACES) {
      Optional<String> id = route.id(path);
      if (id.isPresent() && route.forms().contains(form)) {
        return Optional.of(new Found(route, id.get(), form, path));
      }
    }
    return Optional.empty();
  }
}
