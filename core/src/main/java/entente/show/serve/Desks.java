package entente.show.serve;

import entente.event.Article;
import entente.event.Headline;
import entente.keep.store.Entry;
import entente.keep.store.KeptArticle;
import entente.show.site.ArticlePage;
import entente.show.site.Frame;
import entente.show.site.ReadPage;
import entente.show.site.TaskPage;
import entente.show.site.TaskView;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what is being read: the form for it, how it stands, what came of it. */
final class Desks {
  static final String GONE =
      "What was read here is no longer kept; only the last twenty are, until the server stops.";

  private static final int BEAT = 15_000;

  private Desks() {}

  static Answer read(Asked asked) {
    return Answer.of(
        Answer.HTML, Frame.of(ReadPage.of(asked.desk().readOnly(), asked.here()), asked.here()));
  }

  private static Task found(Asked asked) {
    return asked
        .desk()
        .tasks()
        .find(asked.id())
        .orElseThrow(() ->
            Unanswered.notFound(
                "There is no such task; tasks are forgotten when the server stops."));
  }

  static Answer task(Asked asked) {
    TaskView view = found(asked).view();
    return asked.form() == Form.JSON
        ? Documents.answer(document(view))
        : Answer.of(Answer.HTML, Frame.of(TaskPage.of(view), asked.here()));
  }

  /** {@return how the task stands, told again whenever that changes, until it is over} */
  static Answer events(Asked asked) {
    Task task = found(asked);
    return Answer.flowing(Answer.EVENTS, out -> {
      TaskView view = task.view();
      send(out, view);
      while (!view.isOver()) {
        TaskView seen = view;
        view = task.after(seen, BEAT);
        send(out, view);
      }
    });
  }

  /** Sent also where nothing is new, by which a listener that went away is noticed. */
  private static void send(OutputStream out, TaskView view) throws java.io.IOException {
    String line = Documents.line(document(view));
    out.write(("data: " + line + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static ObjectNode document(TaskView view) {
    ObjectNode document = Documents.empty();
    document.put("id", view.id());
    document.put("title", view.title());
    document.put("state", view.state().word());
    document.put("doing", view.doing());
    document.put("done", view.done());
    document.put("all", view.all());
    document.put("more", view.more());
    document.put("next", view.next().isEmpty() ? null : view.next());
    ArrayNode lines = document.putArray("lines");
    view.lines()
        .forEach(each ->
            lines
                .addObject()
                .put("name", each.name())
                .put("words", each.words())
                .put("path", each.path().isEmpty() ? null : each.path()));
    return document;
  }

  /** Without a headline its own name says more than an id of which the ledger knows nothing. */
  private static Article titled(Entry entry) {
    Article article = entry.article();
    return Headline.differsFromId(article)
        ? article
        : new Article(
            article.id(),
            Optional.of(entry.name()),
            article.outlet(),
            article.address(),
            article.published(),
            article.text(),
            article.language(),
            article.licence());
  }

  static Answer reading(Asked asked) {
    Entry entry =
        asked.desk().looks().find(asked.id()).orElseThrow(() -> Unanswered.notFound(GONE));
    KeptArticle article =
        new KeptArticle(
            titled(entry),
            entry.carries(),
            entry.statements().stream().map(Entry.Said::statement).toList(),
            Map.of(),
            Map.of(),
            Map.of());
    if (asked.form() == Form.JSON) {
      return Documents.answer(Documents.article(article));
    }
    ArticlePage.Looked looked =
        new ArticlePage.Looked(asked.id(), asked.desk().readOnly(), asked.here());
    return Answer.of(
        Answer.HTML, Frame.of(ArticlePage.of(article, looked, asked.names()), asked.here()));
  }
}
