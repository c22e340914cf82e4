package entente.show.cli;

import entente.keep.store.Ledger;
import entente.keep.store.LedgerQueries;
import entente.show.serve.Equipment;
import entente.show.serve.SiteServer;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code entente serve}: the ledger as pages in a browser, and as JSON for programs. */
@Command(
    name = "serve",
    description = {
      "Serves the ledger as pages for a browser, and as JSON and CSV for programs, until you stop"
          + " it with Ctrl-C.",
      "A ledger that is not there is made. Only this machine can reach it unless you give --bind."
    },
    footer = {
      "",
      "Examples:",
      "  entente serve --open",
      "  entente serve --ledger caspian.duckdb --port 9000",
      "",
      "What there is: docs/serve.md."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Streams streams;
  private final Wiring wiring;

  @Mixin private LedgerOption ledger = new LedgerOption();
  @Mixin private PolesOption polesOption = new PolesOption();

  @ParentCommand private EntenteCommand parent = new EntenteCommand();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen at (default: ${DEFAULT-VALUE}); 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--bind",
      paramLabel = "HOST",
      description =
          "Network interface to listen at (default: ${DEFAULT-VALUE}). Others can reach any that is"
              + " not local; the address that is printed then holds a token, without which nothing"
              + " is shown.")
  private String host = "127.0.0.1";

  @Option(
      names = "--outlines",
      paramLabel = "FILE",
      description =
          "Your own outlines of states for the map: GeoJSON, each feature with a property 'code',"
              + " such as KAZ.")
  private Optional<Path> outlines = Optional.empty();

  @Option(
      names = "--read-only",
      description = "Shows the ledger and nothing more: no form, and nothing can be changed.")
  private boolean readOnly;

  @Option(names = "--open", description = "Also opens it in your browser.")
  private boolean open;

  ServeCommand(Streams streams, Wiring wiring) {
    this.streams = streams;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new UserError("--port wants a number from 0 to " + LAST_PORT);
    }
    makeIfMissing();
    // A ledger that cannot be read is told now, and not on every page.
    LedgerQueries.open(ledger.file).close();
    RememberedActs acts = new RememberedActs(ledger.file, polesOption.poles());
    LedgerMaps maps =
        new LedgerMaps(acts, outlines.map(OutlinesFile::of).orElseGet(OutlinesFile::shipped));
    try (LedgerForecasts forecasts =
            new LedgerForecasts(
                ledger.file,
                Wiring.shippedNames(),
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        SiteServer server =
            start(
                new Equipment(
                    Wiring.shippedNames(),
                    new LedgerLeanings(acts),
                    new LedgerDrifting(acts),
                    forecasts,
                    new LedgerIntake(wiring),
                    Wiring.shippedTypes(),
                    maps))) {
      streams.out().println(server.address());
      streams.out().flush();
      streams.err().println("entente: serves " + ledger.file + "; stop it with Ctrl-C.");
      if (open && !Browser.open(server.address())) {
        streams.err().println("entente: no browser could be opened; open the address yourself.");
      }
      server.warm();
      untilStopped();
    }
    return 0;
  }

  private void makeIfMissing() {
    if (Files.exists(ledger.file)) {
      return;
    }
    if (readOnly) {
      throw new UserError(
          "there is no ledger %s, and --read-only makes none; leave it out to begin with an empty one"
              .formatted(ledger.file));
    }
    Ledger.open(ledger.file).close();
    streams.err().println("entente: " + ledger.file + " is new, and empty.");
  }

  private SiteServer start(Equipment equipment) throws IOException {
    try {
      return SiteServer.start(
          new SiteServer.Settings(ledger.file, host, port, readOnly),
          equipment,
          Clock.system(ZoneId.systemDefault()),
          this::slipped);
    } catch (BindException e) {
      throw new UserError(
          "cannot listen at port %d of %s (%s); give another with --port"
              .formatted(port, host, e.getMessage()));
    } catch (UnknownHostException e) {
      throw new UserError("there is no network interface '" + host + "'");
    }
  }

  private void slipped(Throwable error) {
    streams.err().println("entente: an error inside the program: " + error);
    if (parent.debug) {
      error.printStackTrace(streams.err());
    }
  }

  private static void untilStopped() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
