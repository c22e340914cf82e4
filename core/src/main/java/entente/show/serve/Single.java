package entente.show.serve;

import entente.event.Statement;
import entente.keep.LedgerException;
import entente.keep.store.KeptArticle;
import entente.keep.store.Sheet;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.site.Address;
import entente.show.site.Frame;
import entente.show.site.Page;
import entente.show.site.StatementPage;
import entente.show.site.TiePage;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Answers with one statement or one tie. */
final class Single {
  private Single() {}

  static Answer statement(Asked asked) {
    return found(asked, "statement", Address::statement).orElseGet(() -> ofStatement(asked));
  }

  private static Answer ofStatement(Asked asked) {
    String id = asked.id();
    Sheet sheet = asked.queries().statement(id).orElseThrow();
    String article =
        sheet.facts().stream()
            .filter(fact -> fact.name().equals("article"))
            .map(Sheet.Fact::value)
            .findFirst()
            .orElseThrow();
    if (asked.form().isTable()) {
      Query query = new Query(Map.of("article", article));
      Table all = asked.queries().run(View.STATEMENTS, Filters.statements(query));
      int column = all.columns().indexOf("id");
      return Lists.table(
          asked.form(),
          new Table(
              all.columns(),
              all.rows().stream().filter(row -> id.equals(row.get(column))).toList()));
    }
    KeptArticle kept = asked.queries().kept(article).orElseThrow();
    Statement statement =
        kept.statements().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return asked.form() == Form.JSON
        ? Documents.answer(Documents.statement(statement, kept, sheet.quote().orElse("")))
        : page(asked, StatementPage.of(statement, kept, sheet, asked.names()));
  }

  static Answer tie(Asked asked) {
    return found(asked, "tie", Address::tie).orElseGet(() -> ofTie(asked));
  }

  private static Answer ofTie(Asked asked) {
    String id = asked.id();
    if (asked.form().isTable()) {
      Query query = new Query(Map.of("event", id));
      return Lists.table(
          asked.form(), asked.queries().run(View.STATEMENTS, Filters.statements(query)));
    }
    Sheet sheet = asked.queries().tie(id).orElseThrow();
    return asked.form() == Form.JSON
        ? Documents.answer(Documents.tie(id, sheet))
        : page(asked, TiePage.of(id, sheet, asked.names()));
  }

  /** The way to the whole id where the path has its beginning; empty where it has all of it. */
  private static Optional<Answer> found(Asked asked, String what, UnaryOperator<String> address) {
    Optional<String> whole;
    try {
      whole = asked.queries().find(what, asked.id());
    } catch (LedgerException severalBeginSo) {
      throw Unanswered.notFound(
          "Several ids begin so; " + String.valueOf(severalBeginSo.getMessage()));
    }
    String id =
        whole.orElseThrow(() ->
            Unanswered.notFound("There is no %s %s in this ledger.".formatted(what, asked.id())));
    return id.equals(asked.id())
        ? Optional.empty()
        : Optional.of(Answer.elsewhere(address.apply(id)));
  }

  private static Answer page(Asked asked, Page page) {
    return Answer.of(Answer.HTML, Frame.of(page, asked.here()));
  }
}
