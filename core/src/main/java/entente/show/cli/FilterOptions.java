package entente.show.cli;

import entente.keep.store.Filter;
import entente.keep.store.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to ask for; shared by every command that lists things of a ledger. */
final class FilterOptions {
  @Option(
      names = {"-a", "--actor"},
      paramLabel = "CODE",
      description = "Only with that actor, such as KAZ, NATO or RUS.MIL; may be given again.")
  private List<String> actors = List.of();

  @Option(
      names = {"-p", "--pair"},
      paramLabel = "CODE,CODE",
      description =
          "Only what one of these two does to the other; for what they take part in together give"
              + " --actor twice.")
  private @Nullable String pair;

  @Option(
      names = {"-t", "--type"},
      paramLabel = "TYPE",
      description = "Only of that type of the codebook.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = {"-s", "--standing", "--status", "--state"},
      paramLabel = "WORD",
      description =
          "Only of that standing (statements), status (events) or state (ties), such as reported.")
  private Optional<String> standing = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Only on that day or later (ties, statements, articles: told then).")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Only on that day or earlier.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only what that outlet tells.")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--article", paramLabel = "ID", description = "Only what that article tells.")
  private Optional<String> article = Optional.empty();

  @Option(
      names = "--event",
      paramLabel = "ID",
      description = "Only what tells of that event or tie.")
  private Optional<String> event = Optional.empty();

  @Option(
      names = "--min-outlets",
      paramLabel = "N",
      description = "Only what so many independent outlets tell.")
  private int minOutlets;

  @Option(names = "--differing", description = "Only events on which reports contradict.")
  private boolean differing;

  @Option(
      names = "--alone",
      description = "Only events and ties that one independent outlet alone tells of.")
  private boolean alone;

  @Option(names = "--carrying", description = "Only articles that carry another's text.")
  private boolean carrying;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "Only of articles, gdelt, icews, polecat, acled or plover.")
  private Optional<String> dataset = Optional.empty();

  /** {@return the question} */
  Filter filter(Optional<String> sort, OptionalInt limit, int offset) {
    List<String> codes = new ArrayList<>();
    actors.forEach(actor -> codes.add(code(actor)));
    Optional<Filter.Pair> two = Optional.empty();
    if (pair != null) {
      String[] both = pair.split(",", -1);
      if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
        throw new UserError("--pair wants two codes with a comma, such as KAZ,RUS");
      }
      two = Optional.of(new Filter.Pair(code(both[0]), code(both[1])));
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new UserError("--from " + from.get() + " is after --to " + to.get());
    }
    return new Filter(
        codes,
        two,
        type,
        standing.map(word -> word.toLowerCase(Locale.ROOT).replace('-', ' ')),
        from,
        to,
        outlet,
        article,
        event,
        minOutlets > 0 ? OptionalInt.of(minOutlets) : OptionalInt.empty(),
        dataset.map(name -> name.toLowerCase(Locale.ROOT)),
        differing,
        alone,
        carrying,
        sort,
        limit,
        offset);
  }

  /** Refuses a word that no row of the view can have, with those that one can. */
  void refuseUnknown(View view, Filter filter) {
    List<String> words = view.standings();
    filter
        .standing()
        .filter(word -> !words.contains(word))
        .ifPresent(word -> {
          throw new UserError(
              "there is no '%s'; there are %s".formatted(word, String.join(", ", words)));
        });
  }

  /**
   * Refuses a question that the view cannot be asked.
   *
   * @param command the word of the command
   */
  void refuseDeaf(View view, Filter filter, String command) {
    List<String> deaf = view.deafTo(filter);
    if (deaf.isEmpty()) {
      return;
    }
    String of = view == View.EVENTS ? " --dataset " + dataset.orElse("") : "";
    String who = view == View.EVENTS ? "what articles tell" : "'entente events'";
    throw new UserError(
        "'entente %s%s' cannot be asked by %s; %s can"
            .formatted(command, of, String.join(", ", deaf), who));
  }

  private static String code(String written) {
    return written.strip().toUpperCase(Locale.ROOT);
  }
}
