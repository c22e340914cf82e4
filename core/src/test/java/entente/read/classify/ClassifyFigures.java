package entente.read.classify;

import entente.read.actor.ActorTable;
import entente.read.code.Coder;
import entente.read.codebook.CodebookReader;
import entente.read.opinion.HeldOut;
import entente.read.opinion.LabelledSentence;
import entente.read.parse.Nlp4jParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Learns what counts for a type between marked actors, on the program's own sentences, the second
 * opinion on each being that of the other four fifths; and prints how often the types are right.
 */
final class ClassifyFigures {
  private static final int ROUNDS = 400;
  private static final double STEP = 0.5;

  private ClassifyFigures() {}

  /** A sentence: for each type its signs, and which is right. */
  private record Case(List<double[]> signs, int right, int fold) {}

  public static void main(String[] none) throws IOException {
    ActorTable table = ActorTable.shipped();
    Coder coder = new Coder(Nlp4jParser.load(message -> {}), table, CodebookReader.shipped());
    List<LabelledSentence> sentences = LabelledSentence.shipped();
    List<String> types =
        sentences.stream().map(LabelledSentence::type).distinct().sorted().toList();
    List<Case> cases = new ArrayList<>();
    HeldOut.visit(
        sentences,
        table,
        (fold, held, opinion) -> {
          PairClassifier classifier = new PairClassifier(coder, opinion);
          held.forEach(sentence -> cases.add(of(sentence, classifier, types, fold)));
        });
    int right = 0;
    for (int fold = 0; fold < HeldOut.FOLDS; fold++) {
      int held = fold;
      double[] weights = learnt(cases.stream().filter(each -> each.fold() != held).toList());
      right += right(cases.stream().filter(each -> each.fold() == held).toList(), weights);
    }
    double[] alone = new double[7];
    alone[0] = 1;
    System.out.printf(
        Locale.ROOT,
        "of %d sentences right: opinion alone %.3f, with rules %.3f%n",
        cases.size(),
        right(cases, alone) / (double) cases.size(),
        right / (double) cases.size());
    System.out.println("weights " + Arrays.toString(learnt(cases)));
  }

  private static Case of(
      LabelledSentence sentence, PairClassifier classifier, List<String> types, int fold) {
    PairClassifier.Signs signs =
        classifier.signs(
            new Question("x", sentence.text(), words(sentence.source()), words(sentence.target())));
    List<double[]> rows = new ArrayList<>();
    for (String type : types) {
      double[] row = new double[7];
      row[0] = Math.log(Math.max(PairClassifier.FLOOR, signs.opinion().getOrDefault(type, 0.0)));
      Optional<Fit> best =
          signs.found().stream()
              .filter(each -> each.event().type().equals(type))
              .map(Ranked::fit)
              .findFirst();
      if (best.isPresent()) {
        Fit fit = best.get();
        double[] found = {1, fit.source(), fit.target(), fit.both(), fit.turned(), fit.held()};
        System.arraycopy(found, 0, row, 1, found.length);
      }
      rows.add(row);
    }
    return new Case(rows, types.indexOf(sentence.type()), fold);
  }

  private static List<String> words(String words) {
    return words.isBlank() ? List.of() : List.of(words);
  }

  private static double score(double[] row, double[] weights) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights[i];
    }
    return sum;
  }

  /** Gradient ascent on the likelihood of the right types. */
  private static double[] learnt(List<Case> cases) {
    double[] weights = new double[7];
    weights[0] = 1;
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (Case each : cases) {
        double[] likely = each.signs().stream().mapToDouble(row -> score(row, weights)).toArray();
        double largest = Arrays.stream(likely).max().orElse(0);
        double sum = 0;
        for (int type = 0; type < likely.length; type++) {
          likely[type] = Math.exp(likely[type] - largest);
          sum += likely[type];
        }
        for (int type = 0; type < likely.length; type++) {
          double error = (type == each.right() ? 1 : 0) - likely[type] / sum;
          for (int i = 0; i < weights.length; i++) {
            slope[i] += error * each.signs().get(type)[i];
          }
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += STEP * slope[i] / cases.size();
      }
    }
    return weights;
  }

  private static int right(List<Case> cases, double[] weights) {
    int right = 0;
    for (Case each : cases) {
      int best = 0;
      for (int type = 1; type < each.signs().size(); type++) {
        if (score(each.signs().get(type), weights) > score(each.signs().get(best), weights)) {
          best = type;
        }
      }
      right += best == each.right() ? 1 : 0;
    }
    return right;
  }
}
