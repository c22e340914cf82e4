package entente.show.cli;

import entente.keep.store.Table;
import entente.measure.cases.CaseException;
import entente.measure.cases.CaseFile;
import entente.measure.cases.Cases;
import entente.measure.cases.Checked;
import entente.show.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code entente cases}: the formulas of measuring against figures from elsewhere. */
@Command(
    name = "cases",
    description = {
      "Computes the cases of a file, each a measure with its input and the figure that it must"
          + " give, and tells which agree. docs/similarity.md has the form of the file."
    },
    footer = {
      "",
      "Exit code 1 also where a figure is off or a case could not be computed.",
      "",
      "Example:",
      "  entente cases measures.json"
    })
final class CasesCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("id", "measure", "verdict", "computed", "expected", "difference", "note");

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The cases, JSON, packed with gzip or not.")
  private @Nullable Path file;

  @Option(names = "--bad", description = "Shows only those that do not agree.")
  private boolean onlyBad;

  @Mixin private TableOptions writing = new TableOptions();

  CasesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Checked> checked;
    try {
      checked = Cases.check(CaseFile.read(ScoreCommand.given(file)));
    } catch (CaseException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
    List<Checked> bad =
        checked.stream().filter(each -> each.verdict() != Checked.Verdict.AGREES).toList();
    List<Checked> shown = onlyBad ? bad : checked;
    writing.answer(whole(shown), brief(shown), streams);
    streams
        .err()
        .println(
            "entente: %d of %s agree."
                .formatted(checked.size() - bad.size(), Wording.count(checked.size(), "case")));
    return bad.isEmpty() ? 0 : 1;
  }

  private static Table whole(List<Checked> checked) {
    return table(
        checked,
        JsonNode::toString,
        each -> each.difference().isPresent() ? each.difference().getAsDouble() : null);
  }

  private static Table brief(List<Checked> checked) {
    return table(
        checked,
        CasesCommand::rounded,
        each ->
            each.difference().isPresent()
                ? String.format(Locale.ROOT, "%.1e", each.difference().getAsDouble())
                : "");
  }

  private static Table table(
      List<Checked> checked,
      Function<JsonNode, String> figures,
      Function<Checked, @Nullable Object> difference) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Checked each : checked) {
      rows.add(
          Arrays.asList(
              each.asked().id(),
              each.asked().measure(),
              each.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              figures.apply(each.computed()),
              figures.apply(each.asked().expected()),
              difference.apply(each),
              each.note()));
    }
    return new Table(COLUMNS, rows);
  }

  private static String rounded(JsonNode node) {
    if (node.isNull()) {
      return "missing";
    }
    if (node.isNumber()) {
      return rounded(node.asDouble());
    }
    List<String> parts = new ArrayList<>();
    if (node.isObject()) {
      node.properties().forEach(each -> parts.add(each.getKey() + " " + rounded(each.getValue())));
    } else {
      node.values().forEach(each -> parts.add(rounded(each)));
    }
    return String.join(node.isObject() ? ", " : " ", parts);
  }

  private static String rounded(double figure) {
    return figure == Math.rint(figure) && Math.abs(figure) < 1e9
        ? Long.toString((long) figure)
        : String.format(Locale.ROOT, "%.6g", figure);
  }
}
