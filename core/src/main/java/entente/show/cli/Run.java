package entente.show.cli;

import entente.read.ArticleReader;
import entente.read.Reading;
import entente.read.article.Intake;
import entente.show.Account;
import entente.show.Output;
import entente.show.Wording;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * One run: every input is read, shown and accounted for.
 *
 * @param streams where messages go
 * @param reading how articles are read
 * @param writing how statements are shown
 * @param explain whether to show how each sentence was read, in place of statements
 * @param debug whether to show where an error inside the program arose
 */
record Run(
    Streams streams, ReaderOptions reading, OutputOptions writing, boolean explain, boolean debug) {
  private static final int FINE = 0;
  private static final int SOME_FAILED = 1;

  /** {@return the exit code: 1 if an input was refused, else 0} */
  int read(Stream<Intake> inputs, Wiring.Prepared prepared, Progress progress)
      throws IOException, InterruptedException {
    reading.checkThreads();
    ArticleReader articles = explain ? prepared.reader() : prepared.sparing();
    CarefulReader reader = new CarefulReader(articles, reading.published, debug, streams.err());
    Tally tally = new Tally();
    try (inputs;
        Destination destination = Destination.of(writing.file, streams.out());
        Output output = output(destination, prepared)) {
      InOrder.read(
          inputs.iterator(),
          reader::read,
          reading.threads,
          outcome -> {
            switch (outcome) {
              case InOrder.Outcome.Done<Reading> done -> {
                progress.clear();
                output.show(done.result());
                tally.add(done.result());
              }
              case InOrder.Outcome.Refused<Reading> refused -> tally.add(refused.refusal());
              case InOrder.Outcome.Noted<Reading> noted -> note(noted, progress);
            }
            progress.show(tally);
            return !destination.deserted();
          });
      progress.clear();
      output.finish(tally.account());
      destination.keep();
    }
    Account account = tally.account();
    report(account);
    return account.refusals().isEmpty() ? FINE : SOME_FAILED;
  }

  private Output output(Destination destination, Wiring.Prepared prepared) throws IOException {
    return explain
        ? writing.explanation(destination.writer(), streams.surroundings())
        : writing.output(destination.writer(), streams.surroundings(), prepared.names());
  }

  private void note(InOrder.Outcome.Noted<Reading> noted, Progress progress) {
    if (!writing.quiet) {
      progress.clear();
      tell(noted.place() + ": " + noted.note());
    }
  }

  /** Tells what the output itself does not: on a terminal the account stands below statements. */
  private void report(Account account) {
    if (writing.format == Format.TERMINAL) {
      return;
    }
    account.refusals().lines().forEach(line -> tell("not read: " + line));
    if (!writing.quiet) {
      tell(
          "%s, %s, %s, %s not read."
              .formatted(
                  Wording.count(account.articles(), "article"),
                  Wording.count(account.sentences(), "sentence"),
                  Wording.count(account.statements(), "statement"),
                  Wording.count(account.refusals().count(), "input")));
    }
  }

  private void tell(String words) {
    streams.err().println("entente: " + words);
  }
}
