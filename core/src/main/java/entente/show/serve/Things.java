package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.EventSheet;
import entente.keep.store.Filter;
import entente.keep.store.KeptArticle;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Sheet;
import entente.keep.store.View;
import entente.show.site.Address;
import entente.show.site.ArticlePage;
import entente.show.site.EventPage;
import entente.show.site.Frame;
import entente.show.site.Page;
import entente.show.site.RecordPage;
import java.util.Map;
import java.util.Optional;

/** Answers with one thing: an event or an article. */
final class Things {
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
      case SVG, PNG -> throw Unanswered.noDrawing();
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
        : page(asked, ArticlePage.of(kept, corrected(asked, id), asked.names()));
  }

  private static ArticlePage.Corrected corrected(Asked asked, String article) {
    return new ArticlePage.Corrected(
        asked.queries().corrections(article),
        asked.equipment().types(),
        asked.desk().readOnly(),
        asked.here());
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
