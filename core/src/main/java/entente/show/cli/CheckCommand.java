package entente.show.cli;

import entente.keep.store.LedgerCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente check}: whether a ledger is whole. */
@Command(
    name = "check",
    description = {
      "Verifies a ledger: the file can be read throughout, every statement's words stand where it says,"
          + " and every count follows from what it counts."
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private LedgerOption ledger = new LedgerOption();

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    LedgerCheck.Outcome outcome = LedgerCheck.of(ledger.file);
    outcome.problems().forEach(each -> streams.err().println("entente: " + each));
    streams
        .out()
        .println(
            outcome.problems().isEmpty()
                ? ledger.file + " is whole: " + outcome.account() + "."
                : ledger.file + " is not whole; remove the articles named, and add them again.");
    return outcome.problems().isEmpty() ? 0 : 1;
  }
}
