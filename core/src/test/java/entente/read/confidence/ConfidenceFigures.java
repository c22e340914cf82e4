package entente.read.confidence;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Kind;
import entente.event.Span;
import entente.event.Statement;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.actor.ActorTable;
import entente.read.code.Coder;
import entente.read.codebook.Codebook;
import entente.read.codebook.CodebookReader;
import entente.read.codebook.Rule;
import entente.read.opinion.HeldOut;
import entente.read.opinion.LabelledSentence;
import entente.read.opinion.SecondOpinion;
import entente.read.opinion.SoftmaxRegression;
import entente.read.parse.Nlp4jParser;
import entente.read.plover.PloverEvent;
import entente.read.plover.PloverEvents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Learns the weights of the confidence from the program's own labelled sentences and prints them as
 * the table that is shipped; the second opinion on a sentence is that of the other four fifths.
 */
final class ConfidenceFigures {

  private ConfidenceFigures() {}

  private record Case(Map<String, Double> features, boolean right) {}

  public static void main(String[] none) throws IOException {
    ActorTable table = ActorTable.shipped();
    Codebook codebook = CodebookReader.shipped();
    Coder coder = new Coder(Nlp4jParser.load(message -> {}), table, codebook);
    List<LabelledSentence> sentences = LabelledSentence.shipped();
    Map<String, Double> ruleConfidence = ruleConfidence(codebook);
    List<Case> cases = new ArrayList<>();
    HeldOut.visit(
        sentences,
        table,
        (fold, held, opinion) ->
            held.forEach(
                sentence -> cases.addAll(cases(sentence, coder, opinion, ruleConfidence))));
    Map<String, Double> rules = weights(cases, false);
    Map<String, Double> opinion = weights(cases, true);
    System.out.println("feature,rules,opinion");
    opinion.forEach((feature, weight) ->
        System.out.printf(
            Locale.ROOT, "%s,%.3f,%.3f%n", feature, rules.getOrDefault(feature, 0.0), weight));
    reliability(cases, new Weights(rules, opinion));
  }

  private static Map<String, Double> ruleConfidence(Codebook codebook) {
    Map<String, Double> confidence = new HashMap<>();
    codebook
        .types()
        .forEach(type -> {
          for (Rule rule : type.rules()) {
            confidence.put(type.name() + "/" + rule.id(), rule.confidence());
          }
        });
    return confidence;
  }

  /** What the sentence tells of its marked actors; of others nobody has said what is right. */
  private static List<Case> cases(
      LabelledSentence sentence,
      Coder coder,
      SecondOpinion opinion,
      Map<String, Double> ruleConfidence) {
    Reading reading = coder.read(Article.of("x", sentence.text()));
    Set<String> sources = codes(reading, sentence.text(), sentence.source());
    Set<String> targets = codes(reading, sentence.text(), sentence.target());
    List<Case> cases = new ArrayList<>();
    for (Statement coded : reading.statements()) {
      Optional<PloverEvent> event = PloverEvents.of(coded);
      if (coded.kind() != Kind.EVENT || event.isEmpty()) {
        continue;
      }
      Set<String> found = new LinkedHashSet<>();
      Stream.of(event.get().sources(), event.get().targets())
          .forEach(actors -> actors.forEach(actor -> found.add(actor.code())));
      boolean nothing = sentence.type().equals(LabelledSentence.NONE);
      boolean about =
          found.stream().anyMatch(sources::contains)
              && (targets.isEmpty() || found.stream().anyMatch(targets::contains));
      if (!nothing && !about) {
        continue;
      }
      SentenceTrace trace =
          reading.sentences().stream()
              .filter(each -> each.sentence().overlaps(coded.evidence()))
              .findFirst()
              .orElseThrow();
      long beside =
          reading.statements().stream()
              .filter(each -> each.evidence().overlaps(trace.sentence()))
              .count();
      Statement raw = coded.weighed(ruleConfidence.getOrDefault(coded.rule(), 0.5));
      cases.add(
          new Case(
              Features.of(
                  raw,
                  trace,
                  (int) beside - 1,
                  Optional.of(Weighing.opinion(opinion, sentence.text(), trace, raw))),
              event.get().type().equals(sentence.type())));
    }
    return cases;
  }

  private static Set<String> codes(Reading reading, String text, String words) {
    Set<String> codes = new LinkedHashSet<>();
    if (words.isBlank()) {
      return codes;
    }
    Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    reading.sentences().stream()
        .flatMap(each -> each.mentions().stream())
        .filter(mention -> mention.span().overlaps(span))
        .forEach(mention -> mention.actors().forEach(code -> codes.add(Actor.parse(code).code())));
    return codes;
  }

  private static Map<String, Double> weights(List<Case> cases, boolean withOpinion) {
    List<String> names =
        cases.getFirst().features().keySet().stream()
            .filter(name -> withOpinion || !name.startsWith("opinion"))
            .toList();
    List<float[]> rows = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (Case each : cases) {
      float[] row = new float[names.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = each.features().getOrDefault(names.get(i), 0.0).floatValue();
      }
      rows.add(row);
      answers.add(each.right() ? "right" : "wrong");
    }
    SoftmaxRegression regression = SoftmaxRegression.train(rows, answers);
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      double weight = regression.weight("right", i) - regression.weight("wrong", i);
      weights.merge(names.get(i), weight, Double::sum);
    }
    weights.merge(
        "constant",
        regression.weight("right", names.size()) - regression.weight("wrong", names.size()),
        Double::sum);
    return weights;
  }

  private static void reliability(List<Case> cases, Weights weights) {
    Map<Integer, List<Boolean>> bins = new TreeMap<>();
    Map<Integer, List<Boolean>> ruleBins = new TreeMap<>();
    for (Case each : cases) {
      add(bins, weights.probability(each.features()), each.right());
      Map<String, Double> bare = new HashMap<>(each.features());
      bare.keySet().removeIf(name -> name.startsWith("opinion"));
      add(ruleBins, weights.probability(bare), each.right());
    }
    System.out.println("rules alone " + told(ruleBins));
    System.out.println("with opinion " + told(bins));
  }

  private static void add(Map<Integer, List<Boolean>> bins, double probability, boolean right) {
    bins.computeIfAbsent((int) (probability * 10), key -> new ArrayList<>()).add(right);
  }

  private static String told(Map<Integer, List<Boolean>> bins) {
    StringBuilder told = new StringBuilder();
    bins.forEach((bin, rights) ->
        told.append(
            String.format(
                Locale.ROOT,
                "%n  %.1f-%.1f  n %5d  right %.3f",
                bin / 10.0,
                bin / 10.0 + 0.1,
                rights.size(),
                rights.stream().filter(each -> each).count() / (double) rights.size())));
    return told.toString();
  }
}
