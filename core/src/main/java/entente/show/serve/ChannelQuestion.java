package entente.show.serve;

import entente.keep.store.LedgerQueries;
import entente.measure.channel.Channel;
import entente.measure.channel.Channels;
import entente.measure.channel.Hops;
import entente.measure.channel.Instruments;
import entente.measure.channel.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By whom something can pass from one actor to another.
 *
 * @param source where it starts
 * @param target where it ends; empty for all that can be reached
 * @param what what passes; empty for each thing by itself
 * @param terms days and hops
 */
record ChannelQuestion(String source, Optional<String> target, Optional<String> what, Terms terms) {
  static final int MOST_HOPS = 6;

  private static final Instruments INSTRUMENTS = Instruments.shipped();

  /** {@return the names of all that can pass, in order} */
  static List<String> things() {
    return List.copyOf(INSTRUMENTS.names());
  }

  /**
   * {@return the question of that address, if it has one}
   *
   * @throws Unanswered if it has a mistake
   */
  static Optional<ChannelQuestion> of(Query query) {
    Optional<String> source = query.value("source").map(code -> code("source", code));
    Optional<String> target = query.value("target").map(code -> code("target", code));
    if (source.isEmpty() && target.isPresent()) {
      throw Unanswered.mistake("A channel wants a source as well.");
    }
    if (source.isPresent() && source.equals(target)) {
      throw Unanswered.mistake("Source and target are the same, " + source.get() + ".");
    }
    Optional<String> what = query.value("what").map(word -> word.toLowerCase(Locale.ROOT));
    what.filter(word -> !INSTRUMENTS.names().contains(word))
        .ifPresent(word -> {
          throw Unanswered.mistake(
              "There is no '%s'; there are %s.".formatted(word, String.join(", ", things())));
        });
    Terms usual = Terms.USUAL;
    Terms terms =
        new Terms(
            query.day("from"),
            query.day("to"),
            query.number("hops", usual.hops(), 1, MOST_HOPS),
            usual.routes(),
            usual.draws(),
            usual.seed());
    return source.map(each -> new ChannelQuestion(each, target, what, terms));
  }

  private static String code(String name, String code) {
    return NetworkQuestion.actor(name, code).code();
  }

  /** {@return the channels that the ledger tells of} */
  List<Channel> found(LedgerQueries queries) {
    Hops hops = new Hops(INSTRUMENTS);
    Channels channels =
        new Channels(
            hops.of(queries.statementsOf(hops.types())).hops().stream()
                .filter(hop -> what.isEmpty() || what.get().equals(hop.instrument()))
                .toList(),
            terms);
    return target
        .map(each -> channels.between(source, each))
        .orElseGet(() -> channels.from(source));
  }
}
