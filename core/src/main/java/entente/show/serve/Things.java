package entente.show.serve;

import entente.event.Actor;
import entente.keep.LedgerException;
import entente.keep.store.EventSheet;
import entente.keep.store.Filter;
import entente.keep.store.KeptArticle;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Sheet;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.measure.AlignmentCharts;
import entente.show.measure.AlignmentTable;
import entente.show.plot.ChartFile;
import entente.show.site.Address;
import entente.show.site.ArticlePage;
import entente.show.site.EventPage;
import entente.show.site.Frame;
import entente.show.site.Leaning;
import entente.show.site.Page;
import entente.show.site.RecordPage;
import entente.show.site.StatePage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Answers with one thing: an event, an article, a state. */
final class Things {
  private static final int LATEST = 10;

  private Things() {}

  static Answer event(Asked asked) {
    String id = asked.id();
    Optional<String> found = found(() -> asked.queries().findEvent(id));
    if (found.isEmpty()) {
      return record(asked);
    }
    if (!found.get().equals(id)) {
      return Answer.elsewhere(Address.event(found.get()));
    }
    if (asked.form().isTable()) {
      return statements(asked, new Query(Map.of("event", id)));
    }
    EventSheet sheet = asked.queries().event(id).orElseThrow(() -> noEvent(id));
    return asked.form() == Form.JSON
        ? Documents.answer(Documents.event(sheet))
        : page(asked, EventPage.of(sheet, asked.names()));
  }

  private static Answer record(Asked asked) {
    Sheet sheet = asked.queries().record(asked.id()).orElseThrow(() -> noEvent(asked.id()));
    return switch (asked.form()) {
      case HTML -> page(asked, RecordPage.of(sheet));
      case JSON -> Documents.answer(Documents.record(asked.id(), sheet));
      case CSV, PARQUET ->
          throw Unanswered.notFound("No article tells of this event, so it has no rows.");
    };
  }

  private static Unanswered noEvent(String id) {
    return Unanswered.notFound("There is no event " + id + " in this ledger.");
  }

  static Answer article(Asked asked) {
    String id = asked.id();
    Optional<String> found = found(() -> asked.queries().find("article", id));
    if (found.isEmpty()) {
      throw Unanswered.notFound("There is no article " + id + " in this ledger.");
    }
    if (!found.get().equals(id)) {
      return Answer.elsewhere(Address.article(found.get()));
    }
    if (asked.form().isTable()) {
      return statements(asked, new Query(Map.of("article", id)));
    }
    KeptArticle kept = asked.queries().kept(id).orElseThrow();
    return asked.form() == Form.JSON
        ? Documents.answer(Documents.article(kept))
        : page(asked, ArticlePage.of(kept, asked.names()));
  }

  static Answer state(Asked asked) {
    String code = asked.id().toUpperCase(Locale.ROOT);
    refuseNoState(code);
    if (!code.equals(asked.id())) {
      return Answer.elsewhere(Address.asking(Address.state(code), asked.query().values()));
    }
    Optional<Leaning> leaning = leaning(asked, code);
    if (asked.form().isTable()) {
      List<AlignmentTable.Row> rows =
          leaning
              .map(each -> asked.query().yes("series") ? each.series() : each.rows())
              .orElse(List.of());
      return Lists.table(asked.form(), AlignmentTable.of(rows));
    }
    Table events = latest(asked.queries(), View.EVENTS, code, "-day");
    Table statements = latest(asked.queries(), View.STATEMENTS, code, "-published");
    return asked.form() == Form.HTML
        ? page(
            asked,
            new StatePage(code, asked.names(), asked.queries()::labelOf)
                .of(leaning, events, statements, asked.queries().partners(code, LATEST)))
        : Documents.answer(state(code, asked, leaning, events, statements));
  }

  private static ObjectNode state(
      String code, Asked asked, Optional<Leaning> leaning, Table events, Table statements) {
    ObjectNode document = Documents.empty();
    document.put("state", code);
    document.put("name", asked.names().ofPlace(code));
    document.put("day", leaning.map(each -> each.card().day().toString()).orElse(null));
    List<AlignmentTable.Row> rows = leaning.map(Leaning::rows).orElse(List.of());
    List<AlignmentTable.Row> series = leaning.map(Leaning::series).orElse(List.of());
    document.set("alignment", Documents.rows(AlignmentTable.of(rows)));
    document.set("series", Documents.rows(AlignmentTable.of(series)));
    document.set("events", Documents.rows(events));
    document.set("statements", Documents.rows(statements));
    return document;
  }

  /** {@return the chart of the state's series as a drawing} */
  static Answer chart(Asked asked) {
    String code = asked.id().toUpperCase(Locale.ROOT);
    refuseNoState(code);
    Leaning leaning =
        leaning(asked, code)
            .orElseThrow(() -> Unanswered.notFound("The ledger holds no act between two."));
    double halfLife = leaning.card().kernel().halfLife();
    return Answer.of(
        Answer.SVG,
        new String(
            ChartFile.svg(AlignmentCharts.of(leaning.series(), halfLife)), StandardCharsets.UTF_8));
  }

  private static Optional<Leaning> leaning(Asked asked, String code) {
    return asked.equipment().leanings().full(asked.queries(), code, asked.query().day("at"));
  }

  private static void refuseNoState(String code) {
    if (!code.matches("[A-Z]{2,12}") || !Actor.of(code).isState()) {
      throw Unanswered.notFound("'" + code + "' is no code of a state, such as KAZ.");
    }
  }

  private static Table latest(LedgerQueries queries, View view, String code, String sort) {
    Query query = new Query(Map.of("actor", code, "sort", sort));
    return queries.run(view, Filters.of(view, query, OptionalInt.of(LATEST), LATEST));
  }

  /** {@return the statements of an event or an article, as the command line writes them} */
  private static Answer statements(Asked asked, Query query) {
    Filter filter = Filters.statements(query);
    return Lists.table(asked.form(), asked.queries().run(View.STATEMENTS, filter));
  }

  private static Answer page(Asked asked, Page page) {
    return Answer.of(Answer.HTML, Frame.of(page, asked.here()));
  }

  private interface Finding {
    Optional<String> find();
  }

  /** The beginning of an id can mean several; none of them is meant then. */
  private static Optional<String> found(Finding finding) {
    try {
      return finding.find();
    } catch (LedgerException severalBeginSo) {
      throw Unanswered.notFound(
          "Several ids begin so; " + String.valueOf(severalBeginSo.getMessage()));
    }
  }
}
