package entente.show.serve;

import entente.event.Actor;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.measure.drift.DriftReport;
import entente.show.measure.AlignmentCharts;
import entente.show.measure.AlignmentTable;
import entente.show.measure.DriftCharts;
import entente.show.measure.DriftTable;
import entente.show.measure.Drifted;
import entente.show.plot.Chart;
import entente.show.plot.ChartFile;
import entente.show.site.Address;
import entente.show.site.DriftPage;
import entente.show.site.ForecastPage;
import entente.show.site.Foretelling;
import entente.show.site.Frame;
import entente.show.site.Leaning;
import entente.show.site.Page;
import entente.show.site.StatePage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Answers on one state: how it leans, whether it turned, what is foreseen. */
final class StateAnswers {
  private static final int LATEST = 10;

  private StateAnswers() {}

  static Answer state(Asked asked) {
    String code = code(asked);
    if (!code.equals(asked.id())) {
      return Answer.elsewhere(Address.asking(Address.state(code), asked.query().values()));
    }
    if (asked.form().isTable()) {
      List<AlignmentTable.Row> rows =
          asked.query().yes("series") ? courseRows(asked, code) : rows(on(asked, code));
      return Lists.table(asked.form(), AlignmentTable.of(rows));
    }
    Optional<Leaning.Now> leaning = on(asked, code);
    Table events = latest(asked.queries(), View.EVENTS, code, "-day");
    Table ties = latest(asked.queries(), View.TIES, code, "-outlets");
    Table statements = latest(asked.queries(), View.STATEMENTS, code, "-published");
    return asked.form() == Form.HTML
        ? page(
            asked,
            new StatePage(code, asked.names(), asked.queries()::labelOf)
                .of(leaning, ties, events, statements, asked.queries().partners(code, LATEST)))
        : Documents.answer(state(code, asked, leaning, ties, events, statements));
  }

  private static ObjectNode state(
      String code,
      Asked asked,
      Optional<Leaning.Now> leaning,
      Table ties,
      Table events,
      Table statements) {
    ObjectNode document = Documents.empty();
    document.put("state", code);
    document.put("name", asked.names().ofPlace(code));
    document.put("day", leaning.map(each -> each.card().day().toString()).orElse(null));
    document.set("alignment", Documents.rows(AlignmentTable.of(rows(leaning))));
    document.set("series", Documents.rows(AlignmentTable.of(courseRows(asked, code))));
    document.set("ties", Documents.rows(ties));
    document.set("events", Documents.rows(events));
    document.set("statements", Documents.rows(statements));
    return document;
  }

  /** {@return the chart of the state's series as a drawing} */
  static Answer course(Asked asked) {
    String code = code(asked);
    Leaning.Course course =
        until(asked, code)
            .orElseThrow(() -> Unanswered.notFound("The ledger holds no act between two."));
    return drawn(asked.form(), AlignmentCharts.of(course.shown(), course.halfLife()));
  }

  private static Answer drawn(Form form, Chart chart) {
    return form == Form.PNG
        ? Answer.of(Answer.PNG, ChartFile.png(chart))
        : Answer.of(Answer.SVG, ChartFile.svg(chart));
  }

  /** {@return whether and when the state turned} */
  static Answer drift(Asked asked) {
    String code = code(asked);
    Optional<LocalDate> at = asked.query().day("at");
    List<Drifted> drifts =
        asked.equipment().drifting().of(asked.queries(), code, asked.query().value("pole"), at);
    List<DriftReport> reports = drifts.stream().map(Drifted::report).toList();
    return switch (asked.form()) {
      case HTML ->
          page(
              asked, new DriftPage(code, asked.names(), at).of(drifts, asked.query().yes("brief")));
      case CSV, PARQUET -> Lists.table(asked.form(), DriftTable.of(reports));
      case JSON -> {
        ObjectNode document = Documents.empty();
        document.put("state", code);
        document.set("drift", Documents.rows(DriftTable.of(reports)));
        yield Documents.answer(document);
      }
      case SVG, PNG -> {
        Drifted first =
            drifts.stream()
                .findFirst()
                .orElseThrow(() -> Unanswered.notFound("There is no such series; name a pole."));
        yield drawn(asked.form(), DriftCharts.of(first.report(), first.counts(), first.band()));
      }
    };
  }

  /** {@return what is foreseen of the state, and why} */
  static Answer forecast(Asked asked) {
    String code = code(asked);
    Foretelling.Answer answer =
        asked.equipment().foretelling().of(code, asked.query().value("with"));
    return switch (asked.form()) {
      case HTML -> {
        Answer page =
            page(asked, new ForecastPage(code, asked.query().values(), asked.names()).of(answer));
        yield answer instanceof Foretelling.Answer.Later ? page.as(202) : page;
      }
      case CSV, PARQUET -> Lists.table(asked.form(), table(answer));
      case JSON -> {
        ObjectNode document = Documents.empty();
        document.put("state", code);
        document.set("forecast", Documents.rows(table(answer)));
        yield Documents.answer(document);
      }
      case SVG, PNG -> throw Unanswered.noDrawing();
    };
  }

  private static Table table(Foretelling.Answer answer) {
    return switch (answer) {
      case Foretelling.Answer.Foretold foretold -> foretold.table();
      case Foretelling.Answer.Nothing(String reason) -> throw Unanswered.notFound(reason);
      case Foretelling.Answer.Later(String doing) -> throw new Unanswered(503, doing);
    };
  }

  private static Optional<Leaning.Now> on(Asked asked, String code) {
    return asked.equipment().leanings().on(asked.queries(), code, asked.query().day("at"));
  }

  private static Optional<Leaning.Course> until(Asked asked, String code) {
    return asked.equipment().leanings().until(asked.queries(), code, asked.query().day("at"));
  }

  private static List<AlignmentTable.Row> rows(Optional<Leaning.Now> leaning) {
    return leaning.map(Leaning.Now::rows).orElse(List.of());
  }

  private static List<AlignmentTable.Row> courseRows(Asked asked, String code) {
    return until(asked, code).map(Leaning.Course::rows).orElse(List.of());
  }

  private static String code(Asked asked) {
    String code = asked.id().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{2,12}") || !Actor.of(code).isState()) {
      throw Unanswered.notFound("'" + code + "' is no code of a state, such as KAZ.");
    }
    return code;
  }

  private static Table latest(LedgerQueries queries, View view, String code, String sort) {
    Query query = new Query(Map.of("actor", code, "sort", sort));
    return queries.run(view, Filters.of(view, query, OptionalInt.of(LATEST), LATEST));
  }

  private static Answer page(Asked asked, Page page) {
    return Answer.of(Answer.HTML, Frame.of(page, asked.here()));
  }
}
