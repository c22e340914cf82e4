package entente.show.cli;

import entente.keep.store.Entry;
import entente.read.Reading;
import entente.show.Account;
import entente.show.Refusal;
import entente.show.Refusals;

/** The account of a run that is under way; many refusals are cheap to add. */
final class Tally {
  private final Refusals.Gathering refusals = new Refusals.Gathering();
  private Account read = Account.EMPTY;
  private int known;
  private int copies;

  void add(Reading reading) {
    read = read.plus(reading);
  }

  void add(Entry entry) {
    read =
        read.plus(
            entry.sentences(), entry.statements().stream().map(Entry.Said::statement).toList());
  }

  void addKnown() {
    known++;
  }

  void addCopy() {
    copies++;
  }

  void add(Refusal refusal) {
    refusals.add(refusal);
  }

  /** {@return the number of inputs of which something became} */
  int inputs() {
    return read.articles() + refusals.count() + known + copies;
  }

  int known() {
    return known;
  }

  int copies() {
    return copies;
  }

  int articles() {
    return read.articles();
  }

  int sentences() {
    return read.sentences();
  }

  Account account() {
    return new Account(read.articles(), read.sentences(), read.standings(), refusals.refusals());
  }
}
