package entente.show.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which ledger; shared by every command that has to do with one. */
final class LedgerOption {
  @Option(
      names = {"-l", "--ledger"},
      paramLabel = "FILE",
      description = "The ledger (default: ${DEFAULT-VALUE}).",
      defaultValue = "entente.duckdb")
  Path file = Path.of("entente.duckdb");
}
