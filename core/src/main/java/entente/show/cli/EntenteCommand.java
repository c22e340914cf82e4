package entente.show.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code entente}: what all commands share. */
@Command(
    name = "entente",
    description =
        "Reads news into coded statements: who does what to whom, when and where, who"
            + " says so, and how far to take it as fact.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all went well", "1:some inputs could not be read", "2:wrong use"})
final class EntenteCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Shows this text.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Shows where an error inside the program arose.")
  boolean debug;
}
