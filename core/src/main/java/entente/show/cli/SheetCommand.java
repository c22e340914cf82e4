package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.store.EventSheet;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Sheet;
import entente.show.terminal.EventSheetOutput;
import entente.show.terminal.Paint;
import entente.show.terminal.SheetOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente event}, {@code tie}, {@code statement}, {@code article}: one thing as a sheet. */
@Command
final class SheetCommand implements Callable<Integer> {
  private static final int WIDEST = 110;

  /** What has a sheet. */
  enum Kind {
    EVENT("Shows an event: what all agree on, where they differ, and every report."),
    TIE("Shows a tie and all that is said of it."),
    STATEMENT("Shows a statement with its sentence."),
    ARTICLE("Shows an article with its statements and events.");

    private final String shows;

    Kind(String shows) {
      this.shows = shows;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;
  private final Kind kind;

  @Parameters(paramLabel = "ID", description = "Its id, or how that begins.")
  private String id = "";

  @Mixin private LedgerOption ledger = new LedgerOption();

  private SheetCommand(Streams streams, Kind kind) {
    this.streams = streams;
    this.kind = kind;
  }

  /** {@code entente event}, which can say why as well. */
  @Command
  static final class WithReasons implements Callable<Integer> {
    @Mixin private SheetCommand sheet;

    @Option(names = "--why", description = "Also why its statements are held to be one event.")
    private boolean why;

    WithReasons(SheetCommand sheet) {
      this.sheet = sheet;
    }

    @Override
    public Integer call() throws IOException {
      return sheet.show(why);
    }
  }

  /** {@return the command that shows things of that kind, under its name} */
  static CommandLine of(Kind kind, Streams streams) {
    SheetCommand sheet = new SheetCommand(streams, kind);
    CommandLine command = new CommandLine(kind == Kind.EVENT ? new WithReasons(sheet) : sheet);
    command.getCommandSpec().name(kind.word());
    command.getCommandSpec().usageMessage().description(kind.shows);
    return command;
  }

  @Override
  public Integer call() throws IOException {
    return show(false);
  }

  private int show(boolean why) throws IOException {
    Surroundings surroundings = streams.surroundings();
    Paint paint = new Paint(surroundings.colourWanted() && surroundings.outIsTerminal());
    int width = Math.min(WIDEST, surroundings.columns());
    try (LedgerQueries queries = LedgerQueries.open(ledger.file)) {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
      Optional<EventSheet> event = kind == Kind.EVENT ? queries.event(id) : Optional.empty();
      if (event.isPresent()) {
        new EventSheetOutput(event.get(), writer, paint, width).write(why);
        return 0;
      }
      SheetOutput.write(sheet(queries), writer, paint, width);
      return 0;
    }
  }

  private Sheet sheet(LedgerQueries queries) {
    Optional<Sheet> sheet =
        switch (kind) {
          case EVENT -> queries.record(id);
          case TIE -> queries.tie(id);
          case STATEMENT -> queries.statement(id);
          case ARTICLE -> queries.article(id);
        };
    return sheet.orElseThrow(() ->
        new LedgerException(
            "there is no %s %s in %s; 'entente %s' lists them."
                .formatted(kind.word(), id, ledger.file, kind.word() + "s")));
  }
}
