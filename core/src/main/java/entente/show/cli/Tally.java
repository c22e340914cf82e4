package entente.show.cli;

import entente.read.Reading;
import entente.show.Account;
import entente.show.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The account of a run that is under way; many refusals are cheap to add. */
final class Tally {
  private final List<Refusal> refusals = new ArrayList<>();
  private Account read = Account.EMPTY;

  void add(Reading reading) {
    read = read.plus(reading);
  }

  void add(Refusal refusal) {
    refusals.add(refusal);
  }

  /** {@return the number of inputs of which something became} */
  int inputs() {
    return read.articles() + refusals.size();
  }

  int articles() {
    return read.articles();
  }

  int sentences() {
    return read.sentences();
  }

  Account account() {
    return new Account(read.articles(), read.sentences(), read.standings(), refusals);
  }
}
