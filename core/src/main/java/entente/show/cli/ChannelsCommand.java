package entente.show.cli;

import entente.keep.store.LedgerQueries;
import entente.measure.channel.Channel;
import entente.measure.channel.Channels;
import entente.measure.channel.Hops;
import entente.measure.channel.Instruments;
import entente.measure.channel.Terms;
import entente.show.Wording;
import entente.show.measure.ChannelTable;
import entente.show.terminal.ChannelOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente channels}: who can pass what on to whom. */
@Command(
    name = "channels",
    description = {
      "Finds by which hops something can pass, or is told to have passed, from one actor to"
          + " another, in the order of time.",
      "Every hop is shown with the sentence on which it rests."
    },
    footer = {
      "",
      "Examples:",
      "  entente channels --from KAZ --to USA --what intelligence",
      "  entente channels --from KAZ",
      "",
      "Open a hop: entente statement ID, entente event ID, entente tie ID. Method: docs/channels.md."
    })
final class ChannelsCommand implements Callable<Integer> {
  private static final int WIDEST = 110;
  private static final int MOST_HOPS = 6;

  private final Streams streams;

  @Option(names = "--from", required = true, paramLabel = "CODE", description = "Where it starts.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "CODE",
      description = "Where it ends (default: all that can be reached are listed).")
  private @Nullable String to;

  @Option(
      names = "--what",
      paramLabel = "WORD",
      description = "What passes, such as intelligence, arms, money (default: each by itself).")
  private Optional<String> what = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Only what is passed on from that day on.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Only what is passed on by that day.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "Most hops of a path (default: ${DEFAULT-VALUE}).")
  private int hops = Terms.USUAL.hops();

  @Option(
      names = "--paths",
      paramLabel = "N",
      description = "Most paths shown of a channel (default: ${DEFAULT-VALUE}).")
  private int paths = Terms.USUAL.routes();

  @Option(
      names = "--draws",
      paramLabel = "N",
      description = "How many draws where it is too large to compute (default: ${DEFAULT-VALUE}).")
  private int draws = Terms.USUAL.draws();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of these draws (default: ${DEFAULT-VALUE}).")
  private long seed = Terms.USUAL.seed();

  @Option(
      names = "--instruments",
      paramLabel = "FILE",
      description = "CSV file with your own words for what passes, added to the program's.")
  private Optional<Path> own = Optional.empty();

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private TableOptions writing = new TableOptions();

  ChannelsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String source = ActorCode.of(from, "is no code of an actor; --from wants one such as KAZ");
    Optional<String> target =
        Optional.ofNullable(to)
            .map(each -> ActorCode.of(each, "is no code of an actor; --to wants one such as KAZ"));
    Instruments instruments = own.map(Instruments::with).orElseGet(Instruments::shipped);
    check(source, target, instruments);
    Hops builder = new Hops(instruments);
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      Hops.Made made = builder.of(queries.statementsOf(builder.types()));
      Optional<String> wanted = what.map(each -> each.toLowerCase(Locale.ROOT));
      Channels channels =
          new Channels(
              made.hops().stream()
                  .filter(hop -> wanted.isEmpty() || wanted.get().equals(hop.instrument()))
                  .toList(),
              new Terms(since, until, hops, paths, draws, seed));
      List<Channel> found =
          target.map(each -> channels.between(source, each)).orElseGet(() -> channels.from(source));
      answer(found, target);
      account(found, made, source, target);
    }
    return 0;
  }

  private void check(String source, Optional<String> target, Instruments instruments) {
    if (target.filter(source::equals).isPresent()) {
      throw new UserError("--from and --to are the same, " + source);
    }
    what.filter(each -> !instruments.names().contains(each.toLowerCase(Locale.ROOT)))
        .ifPresent(each -> {
          throw new UserError(
              "there is no '%s'; --what is one of %s"
                  .formatted(each, String.join(", ", instruments.names())));
        });
    if (hops < 1 || hops > MOST_HOPS) {
      throw new UserError("--hops wants a number from 1 to " + MOST_HOPS);
    }
    if (paths < 1 || draws < 1) {
      throw new UserError("--paths and --draws want numbers above 0");
    }
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      throw new UserError("--since " + since.get() + " is after --until " + until.get());
    }
  }

  private void answer(List<Channel> found, Optional<String> target) throws IOException {
    if (writing.format != TableOptions.Format.TABLE) {
      writing.answer(ChannelTable.whole(found), streams);
      return;
    }
    if (found.isEmpty()) {
      return;
    }
    if (target.isEmpty()) {
      writing.answer(ChannelTable.brief(found), streams);
      return;
    }
    Surroundings surroundings = streams.surroundings();
    try (Destination destination = Destination.of(writing.file, streams.out())) {
      Writer writer = destination.writer();
      ChannelOutput output =
          new ChannelOutput(
              writer, writing.paint(surroundings), Math.min(WIDEST, surroundings.columns()));
      for (int i = 0; i < found.size(); i++) {
        if (i > 0) {
          writer.write("\n\n");
        }
        output.write(found.get(i));
      }
      destination.keep();
    }
  }

  private void account(
      List<Channel> found, Hops.Made made, String source, Optional<String> target) {
    if (writing.format != TableOptions.Format.TABLE) {
      return;
    }
    if (found.isEmpty()) {
      streams
          .err()
          .println(
              "entente: nothing told in the ledger leads from %s %s in %s or fewer."
                  .formatted(
                      source,
                      target.map(each -> "to " + each).orElse("to anybody"),
                      Wording.count(hops, "hop")));
    }
    streams
        .err()
        .println(
            "entente: %s between actors in the ledger; %s only imagined, wanted or denied, and left out.%s"
                .formatted(
                    Wording.count(made.hops().size(), "hop"),
                    Wording.count(made.unreal(), "statement")
                        + (made.unreal() == 1 ? " is" : " are"),
                    target.isEmpty() && !found.isEmpty() ? " Open one: --to CODE." : ""));
  }
}
