package entente.show.cli;

import entente.measure.portfolio.Ties;
import entente.measure.similarity.Distance;
import entente.measure.similarity.Measure;
import entente.measure.similarity.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code entente similar} compares, and by which measures. */
final class SimilarOptions {
  /** Of what states are compared by. */
  enum Of {
    VOTES,
    ALLIANCES
  }

  /** How an abstention counts in the share of agreement. */
  enum Abstain {
    HALF,
    CATEGORY
  }

  /** What is left out at a time to find the error. */
  enum Unit {
    ITEMS,
    TITLES
  }

  private static final double ABSTENTION = 2;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description = "votes (default) in the UN General Assembly, or alliances.")
  Of of = Of.VOTES;

  @Option(
      names = {"-y", "--year"},
      paramLabel = "YEAR",
      description = "The year (default: the last that is coded).")
  @Nullable Integer year;

  @Option(names = "--from", paramLabel = "YEAR", description = "The first of several years.")
  @Nullable Integer from;

  @Option(names = "--to", paramLabel = "YEAR", description = "The last of several years.")
  @Nullable Integer to;

  @Option(
      names = "--by",
      paramLabel = "year",
      description = "Each year for itself, from the first to the last.")
  @Nullable By by;

  /** What a series goes by. */
  enum By {
    YEAR
  }

  @Option(
      names = {"-m", "--measure"},
      paramLabel = "NAME",
      split = ",",
      description =
          "S, kappa, pi, tau-b, A, agreement, several with commas, or all (default for two states;"
              + " for more, kappa and pi).")
  private List<String> names = List.of();

  @Option(
      names = "--distance",
      paramLabel = "NAME",
      description =
          "absolute, squared or nominal, for all measures that take one (default: squared for"
              + " kappa and pi, absolute for S and A).")
  private @Nullable Distance distance;

  @Option(
      names = "--abstain",
      paramLabel = "HOW",
      description =
          "In agreement, an abstention is a category of its own (default) or agrees by half.")
  private @Nullable Abstain abstain;

  @Option(
      names = "--ties",
      paramLabel = "WHICH",
      description =
          "Of alliances: defence (default) counts defence only; valued counts defence and offence"
              + " 3, neutrality and consultation 2, nonaggression 1; any counts whatever is owed.")
  @Nullable Ties ties;

  @Option(
      names = "--no-self",
      description = "Of alliances: leave out how the two are tied to themselves and each other.")
  boolean noSelf;

  @Option(
      names = "--weights",
      paramLabel = "cinc",
      description = "Of alliances: each state counts by its share of the world's capabilities.")
  @Nullable Weights weights;

  /** What states can be weighted by. */
  enum Weights {
    CINC
  }

  @Option(
      names = "--error",
      paramLabel = "UNIT",
      description =
          "Leave out items (default) or, of votes, all roll calls of one title at a time to find"
              + " the error.")
  Unit unit = Unit.ITEMS;

  /** Refuses what belongs to the other of votes and alliances. */
  void check() {
    if (of == Of.VOTES && (ties != null || weights != null || noSelf)) {
      throw new UserError("--ties, --weights and --no-self are for --of alliances");
    }
    if (of == Of.ALLIANCES && (abstain != null || unit == Unit.TITLES)) {
      throw new UserError("--abstain and --error titles are for --of votes");
    }
    if (year != null && (from != null || to != null)) {
      throw new UserError("give --year, or --from and --to");
    }
    if (from != null && to != null && from > to) {
      throw new UserError("--from " + from + " is after --to " + to);
    }
    if (of == Of.ALLIANCES && by == null && (from != null || to != null)) {
      throw new UserError("alliances are of one year; give --year, or --by year for a series");
    }
  }

  /** {@return the measures, in the order in which they are shown} */
  List<Measure> measures(boolean two, double range) {
    List<String> wanted =
        names.isEmpty()
            ? (two
                ? List.of("kappa", "pi", "S", "A", "tau-b", "agreement")
                : List.of("kappa", "pi"))
            : names.stream().anyMatch(each -> each.equalsIgnoreCase("all"))
                ? List.of("kappa", "pi", "S", "A", "tau-b", "agreement")
                : names;
    List<Measure> measures = new ArrayList<>();
    for (String word : wanted) {
      measures.add(
          measure(word, range)
              .orElseThrow(() ->
                  new UserError(
                      "there is no measure '%s'; there are %s and all."
                          .formatted(word, String.join(", ", Measures.WORDS)))));
    }
    return measures;
  }

  private Optional<Measure> measure(String word, double range) {
    if (word.equalsIgnoreCase("agreement") && abstain == Abstain.HALF) {
      return Optional.of(Measure.Agreement.withHalf(ABSTENTION));
    }
    boolean corrected = word.equalsIgnoreCase("kappa") || word.equalsIgnoreCase("pi");
    Distance usual = corrected ? Distance.SQUARED : Distance.ABSOLUTE;
    return Measures.named(word, distance == null ? usual : distance, range);
  }
}
