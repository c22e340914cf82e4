package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.store.View;
import entente.show.cli.SheetCommand.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a function of its arguments and streams, so that it is tested as such. */
public final class Program {
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private Program() {}

  /**
   * Runs one command.
   *
   * @param out results, UTF-8
   * @param err messages, UTF-8
   * @return the exit code: 0 all went well, 1 some inputs could not be read, 2 wrong use
   */
  public static int run(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Surroundings surroundings,
      Wiring wiring,
      String... arguments) {
    Streams streams = new Streams(in, out, err, surroundings);
    EntenteCommand entente = new EntenteCommand();
    CommandLine commandLine =
        new CommandLine(entente)
            .addSubcommand(new ReadCommand(streams, wiring))
            .addSubcommand(new AddCommand(streams, wiring))
            .addSubcommand(new ImportCommand(streams))
            .addSubcommand(new ReferenceCommand(streams))
            .addSubcommand(new SimilarCommand(streams))
            .addSubcommand(new InfluenceCommand(streams))
            .addSubcommand(AskCommand.of(View.EVENTS, streams))
            .addSubcommand(SheetCommand.of(Kind.EVENT, streams))
            .addSubcommand(AskCommand.of(View.TIES, streams))
            .addSubcommand(SheetCommand.of(Kind.TIE, streams))
            .addSubcommand(AskCommand.of(View.STATEMENTS, streams))
            .addSubcommand(SheetCommand.of(Kind.STATEMENT, streams))
            .addSubcommand(AskCommand.of(View.ARTICLES, streams))
            .addSubcommand(SheetCommand.of(Kind.ARTICLE, streams))
            .addSubcommand(AskCommand.of(View.SOURCES, streams))
            .addSubcommand(new AlignCommand(streams))
            .addSubcommand(new DriftCommand(streams))
            .addSubcommand(new ChannelsCommand(streams))
            .addSubcommand(new InsideCommand(streams))
            .addSubcommand(new ForecastCommand(streams))
            .addSubcommand(new WhatIfCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new RecordCommand(streams, wiring))
            .addSubcommand(new ServeCommand(streams, wiring))
            .addSubcommand(new SqlCommand(streams))
            .addSubcommand(new ExportCommand(streams))
            .addSubcommand(new RemoveCommand(streams))
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new ExplainCommand(streams, wiring))
            .addSubcommand(new ClassifyCommand(streams, wiring))
            .addSubcommand(new DemoCommand(streams, wiring))
            .addSubcommand(new CodebookCommand(streams, wiring))
            .addSubcommand(new ScoreCommand(streams, wiring))
            .addSubcommand(new LearnCommand(streams, wiring))
            .addSubcommand(new CasesCommand(streams))
            .addSubcommand(new SchemaCommand(streams))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(Math.clamp(surroundings.columns(), 60, 100))
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    boolean colour = surroundings.outIsTerminal() && surroundings.colourWanted();
    commandLine
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, args) -> wrongUse(e, err))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, entente.debug, err));
    if (arguments.length == 0) {
      commandLine.usage(out);
      return WRONG_USE;
    }
    try {
      return commandLine.execute(arguments);
    } catch (LinkageError e) {
      // The database and the sentence model unpack native parts of theirs into the temporary
      // folder.
      if (entente.debug) {
        e.printStackTrace(err);
      }
      err.println(
          "entente: a native library cannot be loaded; make sure that the temporary folder "
              + System.getProperty("java.io.tmpdir")
              + " can be written and has 200 MB to spare.");
      return FAILED;
    }
  }

  private static int wrongUse(ParameterException e, PrintStream err) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("entente: " + sentence(mistake(e)) + " See '" + command + " --help'.");
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .findFirst()
          .ifPresent(suggestion -> err.println("Did you mean '" + suggestion + "'?"));
    }
    return WRONG_USE;
  }

  private static String mistake(ParameterException e) {
    boolean noCommand = e.getCommandLine().getParent() == null;
    return noCommand && e instanceof UnmatchedArgumentException unmatched
        ? "'" + unmatched.getUnmatched().getFirst() + "' is not a command"
        : String.valueOf(e.getMessage());
  }

  private static int failed(Exception e, boolean debug, PrintStream err) {
    if (debug) {
      e.printStackTrace(err);
    }
    return switch (e) {
      case UserError error -> {
        err.println("entente: " + sentence(error.getMessage()));
        yield WRONG_USE;
      }
      case LedgerException error -> {
        err.println("entente: " + sentence(error.getMessage()));
        yield WRONG_USE;
      }
      case IOException error -> told(error.getMessage(), err);
      case UncheckedIOException error -> told(cause(error), err);
      default -> {
        err.println(
            "entente: an error inside the program (%s); run again with --debug to see where."
                .formatted(e.getClass().getSimpleName()));
        yield FAILED;
      }
    };
  }

  private static int told(@Nullable String reason, PrintStream err) {
    err.println("entente: cannot read or write: " + sentence(reason));
    return FAILED;
  }

  private static @Nullable String cause(UncheckedIOException e) {
    Throwable cause = e.getCause();
    return cause == null ? e.getMessage() : cause.getMessage();
  }

  private static String sentence(@Nullable String message) {
    String words = message == null ? "no reason is known" : message.strip();
    return words.endsWith(".") || words.endsWith("?") ? words : words + ".";
  }
}
