package entente.show.serve;

import entente.event.Article;
import entente.event.Headline;
import entente.keep.LedgerException;
import entente.keep.intake.Arrival;
import entente.keep.intake.EntryReader;
import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.show.Wording;
import entente.show.site.Address;
import entente.show.site.TaskView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads articles, to look at them or into the ledger, and tells what came of each. */
final class ReadingTask {
  /** So many are put into the ledger at once, which takes a moment in which nobody can read it. */
  private static final int TOGETHER = 20;

  private static final long TOGETHER_NANOS = 3_000_000_000L;

  private final Task task;
  private final ArticleIntake intake;
  private final LedgerFile ledger;
  private final Looks looks;
  private final Consumer<Throwable> slips;
  private final List<Read> waiting = new ArrayList<>();
  private long since = System.nanoTime();
  private String last = "";
  private int places;
  private int done;

  private ReadingTask(
      Task task,
      ArticleIntake intake,
      LedgerFile ledger,
      Looks looks,
      Consumer<Throwable> slips) {
    this.task = task;
    this.intake = intake;
    this.ledger = ledger;
    this.looks = looks;
    this.slips = slips;
  }

  /** An article that was read and is not in the ledger yet. */
  private record Read(Article article, Arrival arrival) {}

  /**
   * {@return the work}
   *
   * @param found the articles, found when the work begins
   * @param keeping whether they go into the ledger
   */
  static Consumer<Task> of(Supplier<List<Offered>> found, boolean keeping, Sent sent) {
    return task ->
        new ReadingTask(
                task,
                sent.equipment().intake(),
                sent.ledger(),
                sent.desk().looks(),
                sent.desk().slips())
            .run(found.get(), keeping);
  }

  private void run(List<Offered> found, boolean keeping) {
    List<Article> articles = new ArrayList<>();
    for (Offered each : found) {
      switch (each) {
        case Offered.Taken(Article article) -> articles.add(article);
        case Offered.Refused(String place, String reason) ->
            line(place, "Not read: it " + reason + ".", "");
        case Offered.Noted(String place, String note) -> line(place, note, "");
      }
    }
    task.set(view ->
        view.doing(
                "Loading what reads articles; the first time that takes some seconds to half a"
                    + " minute")
            .at(0, articles.size()));
    if (articles.isEmpty()) {
      task.set(view -> view.ended("Nothing in it can be read."));
      return;
    }
    EntryReader reader = intake.reader(words -> task.set(view -> view.doing(words)));
    try {
      if (keeping) {
        keep(articles, reader);
      } else {
        look(articles, reader);
      }
      end(articles.size());
    } catch (CancellationException stopped) {
      flush();
      task.set(view ->
          view.stopped("Stopped after %d of %d articles.".formatted(done, articles.size())));
    } catch (LedgerException e) {
      saveWaiting();
      task.set(view -> view.failed("The ledger could not be read or written: " + e.getMessage()));
    }
  }

  private void end(int all) {
    task.set(view ->
        (places == 1 && all == 1 ? view.leading(last) : view)
            .ended(Wording.count(done, "article") + " read."));
  }

  private void look(List<Article> articles, EntryReader reader) {
    for (Article article : articles) {
      begin(article);
      read(article, () -> reader.read(article)).forEach(entry -> show(article, entry));
      done(articles.size());
    }
  }

  private void show(Article article, Entry entry) {
    lead(name(article), said(entry), Address.look(looks.add(entry)));
  }

  private void keep(List<Article> articles, EntryReader reader) {
    Known known = known();
    for (Article article : articles) {
      begin(article);
      read(article, () -> Arrival.of(article, known, reader))
          .forEach(arrival -> waiting.add(new Read(article, arrival)));
      done(articles.size());
      if (waiting.size() >= TOGETHER || System.nanoTime() - since > TOGETHER_NANOS) {
        flush();
      }
    }
    flush();
  }

  private Known known() {
    try (LedgerFile.Opened opened = ledger.opened()) {
      return opened.queries().known();
    }
  }

  /** {@return what was read of it; nothing after an error, which costs this article only} */
  private <T> List<T> read(Article article, Supplier<T> reading) {
    try {
      return List.of(task.breakable(reading));
    } catch (CancellationException stopped) {
      throw stopped;
    } catch (RuntimeException | StackOverflowError e) {
      if (task.isStopped()) {
        throw new CancellationException();
      }
      slips.accept(e);
      line(
          name(article),
          "Not read: an error inside the program (" + e.getClass().getSimpleName() + ").",
          "");
      return List.of();
    }
  }

  private void begin(Article article) {
    String name = name(article);
    task.set(view -> view.doing("Reading " + name));
  }

  private void done(int all) {
    done++;
    task.set(view -> view.at(done, all));
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    task.set(view -> view.doing("Putting articles into the ledger"));
    List<Arrival.Outcome> outcomes =
        ledger.write(kept -> {
          Known known = kept.known();
          return waiting.stream().map(each -> each.arrival().into(kept, known)).toList();
        });
    for (int i = 0; i < outcomes.size(); i++) {
      tell(waiting.get(i).article(), outcomes.get(i));
    }
    waiting.clear();
    since = System.nanoTime();
  }

  private void tell(Article article, Arrival.Outcome outcome) {
    String words =
        switch (outcome) {
          case Arrival.Outcome.Added(Entry entry) -> said(entry);
          case Arrival.Outcome.Copied copied ->
              "The same text is there already; that it stood here too is noted.";
          case Arrival.Outcome.There there -> "It is there already.";
        };
    lead(name(article), words, Address.article(outcome.id()));
  }

  /** What was read is not lost where the ledger cannot take it. */
  private void saveWaiting() {
    for (Read each : waiting) {
      if (each.arrival() instanceof Arrival.Read(Entry entry)) {
        lead(
            name(each.article()),
            "Read, but not in the ledger; you can put it there from its page.",
            Address.look(looks.add(entry)));
      }
    }
    waiting.clear();
  }

  private static String name(Article article) {
    return Headline.of(article);
  }

  private static String said(Entry entry) {
    return Wording.count(entry.statements().size(), "statement")
        + " in "
        + Wording.count(entry.sentences(), "sentence")
        + ".";
  }

  private void lead(String name, String words, String path) {
    places++;
    last = path;
    line(name, words, path);
  }

  private void line(String name, String words, String path) {
    task.set(view -> view.with(new TaskView.Line(name, words, path)));
  }
}
