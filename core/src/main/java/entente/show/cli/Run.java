package entente.show.cli;

import entente.event.Article;
import entente.read.ArticleReader;
import entente.read.article.Intake;
import entente.show.Account;
import entente.show.Output;
import entente.show.Refusal;
import entente.show.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run: every input is read, shown and accounted for.
 *
 * @param streams where messages go
 * @param quiet whether to leave out progress and account
 * @param listed whether the output itself lists refused inputs
 * @param debug whether to show where an error inside the program arose
 */
record Run(Streams streams, boolean quiet, boolean listed, boolean debug) {
  private static final int FINE = 0;
  private static final int SOME_FAILED = 1;

  /** {@return the exit code: 1 if an input was refused, else 0} */
  int read(
      Stream<Intake> inputs,
      Wiring.Prepared prepared,
      ReaderOptions options,
      OutputOptions outputs,
      boolean explain,
      Progress progress)
      throws IOException, InterruptedException {
    if (options.threads < 1) {
      throw new UserError("--threads " + options.threads + ": give at least 1.");
    }
    Tally tally = new Tally();
    Surroundings surroundings = streams.surroundings();
    try (inputs;
        Destination destination = Destination.of(outputs.file, streams.out());
        Output output =
            explain
                ? outputs.explanation(destination.writer(), surroundings)
                : outputs.output(destination.writer(), surroundings, prepared.names())) {
      Iterator<Intake> incoming = inputs.iterator();
      InOrder.read(
          incoming,
          article -> outcome(article, prepared.reader(), options.published),
          options.threads,
          outcome -> {
            switch (outcome) {
              case InOrder.Outcome.Read read -> {
                progress.clear();
                output.show(read.reading());
                tally.account = tally.account.plus(read.reading());
              }
              case InOrder.Outcome.Refused refused -> {
                tally.account = tally.account.plus(refused.refusal());
                if (!listed) {
                  progress.clear();
                  Refusal refusal = refused.refusal();
                  notice("not read: " + refusal.place() + ": " + refusal.reason());
                }
              }
              case InOrder.Outcome.Noted noted -> {
                if (!quiet) {
                  progress.clear();
                  notice(noted.place() + ": " + noted.note());
                }
              }
            }
            progress.show(tally.account);
            return !destination.deserted();
          });
      progress.clear();
      output.finish(tally.account);
      destination.keep();
    }
    if (!quiet && !listed) {
      streams.err().println(summary(tally.account));
    }
    return tally.account.refusals().isEmpty() ? FINE : SOME_FAILED;
  }

  private static final class Tally {
    private Account account = Account.EMPTY;
  }

  private InOrder.Outcome outcome(
      Article article, ArticleReader reader, Optional<LocalDate> published) {
    try {
      return new InOrder.Outcome.Read(
          reader.read(published.map(article::publishedOn).orElse(article)));
    } catch (RuntimeException | StackOverflowError e) {
      if (debug) {
        e.printStackTrace(streams.err());
      }
      String reason =
          "an error inside the program (%s); run again with --debug to see where."
              .formatted(e.getClass().getSimpleName());
      return new InOrder.Outcome.Refused(new Refusal(article.id(), reason));
    }
  }

  private void notice(String words) {
    streams.err().println("entente: " + words);
  }

  private static String summary(Account account) {
    return "entente: %s, %s, %s, %s not read."
        .formatted(
            Wording.count(account.articles(), "article"),
            Wording.count(account.sentences(), "sentence"),
            Wording.count(account.statements(), "statement"),
            Wording.count(account.refusals().size(), "input"));
  }
}
