package entente.score;

import entente.read.SentenceTrace;
import entente.read.parse.Tree;
import entente.score.Pairing.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What went wrong in one document, from its pairs and from what the trace tells of its rules. */
final class Causes {
  private final Document document;
  private final Optional<Triggers> triggers;
  private final Pairing typed;

  /** Coded statements that already stand for a gold one. */
  private final Set<CodedStatement> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** For a gold statement the one on the same words, of whatever type. */
  private final IdentityHashMap<CodedStatement, CodedStatement> seenAs = new IdentityHashMap<>();

  private final Set<CodedStatement> partners = Collections.newSetFromMap(new IdentityHashMap<>());

  private Causes(Document document, Pairing detected, Pairing typed, Optional<Triggers> triggers) {
    this.document = document;
    this.typed = typed;
    this.triggers = triggers;
    typed.pairs().forEach(pair -> taken.add(pair.system()));
    detected.pairs().forEach(pair -> seenAs.put(pair.gold(), pair.system()));
    partners.addAll(seenAs.values());
  }

  /** {@return the misses of the document, in text order} */
  static List<Miss> of(
      Document document, Pairing detected, Pairing typed, Optional<Triggers> triggers) {
    Causes causes = new Causes(document, detected, typed, triggers);
    List<Miss> misses = new ArrayList<>();
    typed.missed().forEach(gold -> misses.add(causes.notFound(gold)));
    for (Pair pair : typed.pairs()) {
      List<String> actors = Differences.ofActors(pair, causes.isRead(), causes.traces(pair.gold()));
      causes.different(Cause.WRONG_ACTOR, pair, actors).ifPresent(misses::add);
      List<String> standing = Differences.ofStanding(pair);
      causes.different(Cause.WRONG_STANDING, pair, standing).ifPresent(misses::add);
    }
    for (CodedStatement system : typed.extra()) {
      if (!causes.taken.contains(system)) {
        misses.add(
            causes.miss(
                Cause.EXTRA, Optional.empty(), Optional.of(system), List.of(fired(system))));
      }
    }
    misses.sort(
        Comparator.comparingInt((Miss miss) -> miss.statement().start())
            .thenComparingInt(miss -> miss.statement().end())
            .thenComparing(Miss::cause));
    return misses;
  }

  private Optional<Miss> different(Cause cause, Pair pair, List<String> details) {
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(miss(cause, Optional.of(pair.gold()), Optional.of(pair.system()), details));
  }

  private Miss notFound(CodedStatement gold) {
    Optional<CodedStatement> other = otherType(gold);
    if (other.isPresent()) {
      taken.add(other.get());
      return miss(Cause.OTHER_TYPE, Optional.of(gold), other, List.of(fired(other.get())));
    }
    List<SentenceTrace> traces = traces(gold);
    if (document.text().isEmpty() || (traces.isEmpty() && !isRead())) {
      return miss(Cause.NOT_CODED, Optional.of(gold), Optional.empty(), List.of());
    }
    Optional<String> parse =
        traces.stream().flatMap(each -> wrongParse(gold, each).stream()).findFirst();
    return parse
        .map(why -> miss(Cause.WRONG_PARSE, Optional.of(gold), Optional.empty(), List.of(why)))
        .orElseGet(() ->
            miss(
                Cause.NO_RULE, Optional.of(gold), Optional.empty(), List.of(noRule(gold, traces))));
  }

  /** The one of another type that it pairs with, or one that stands for no other gold statement. */
  private Optional<CodedStatement> otherType(CodedStatement gold) {
    return Optional.ofNullable(seenAs.get(gold))
        .filter(system -> !taken.contains(system))
        .or(() ->
            typed.extra().stream()
                .filter(system -> !taken.contains(system) && !partners.contains(system))
                .filter(system -> !system.type().equals(gold.type()))
                .filter(system -> Pairing.sharesEvidence(gold, system))
                .max(Comparator.comparingDouble(gold::overlap)));
  }

  /** Why a rule of the type, of which a word stands in the evidence, did not fire on it. */
  private Optional<String> wrongParse(CodedStatement gold, SentenceTrace trace) {
    Tree tree = trace.tree();
    List<Steps.Step> steps =
        Steps.of(trace).stream().filter(step -> step.type().equals(gold.type())).toList();
    Set<String> spent =
        steps.stream()
            .filter(Steps.Step::fired)
            .flatMap(step -> step.word().stream())
            .filter(word -> standsOnce(tree, word))
            .collect(Collectors.toSet());
    Optional<String> refused =
        steps.stream()
            .filter(step -> !step.fired())
            .filter(step ->
                step.word()
                    .filter(word -> !spent.contains(word) && stands(gold, tree, word))
                    .isPresent())
            .map(step ->
                "%s at “%s” did not fire: %s"
                    .formatted(step.rule(), step.word().orElse(""), step.refusal()))
            .findFirst();
    if (refused.isPresent()) {
      return refused;
    }
    List<Triggers.Found> found =
        triggers.stream()
            .flatMap(each -> each.find(gold.type(), tree, word -> isIn(gold, tree, word)).stream())
            .filter(each -> !spent.contains(each.word()))
            .toList();
    return steps.stream()
        .filter(step -> !step.fired() && step.word().isEmpty())
        .filter(step -> found.stream().anyMatch(each -> each.rule().equals(step.rule())))
        .map(step -> step.rule() + " did not fire: it " + step.refusal())
        .findFirst()
        .or(() -> found.stream().findFirst().map(Causes::unmet));
  }

  private static String unmet(Triggers.Found found) {
    return "%s did not fire at “%s”: %s"
        .formatted(
            found.rule(),
            found.word(),
            found.asks().isEmpty()
                ? "its roles were not found around it"
                : "it asks for " + found.asks());
  }

  private static boolean standsOnce(Tree tree, String word) {
    return tree.tokens().stream().filter(token -> token.form().equals(word)).count() == 1;
  }

  private boolean stands(CodedStatement gold, Tree tree, String word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tokens().get(i).form().equals(word) && isIn(gold, tree, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(CodedStatement gold, Tree tree, int word) {
    return document
        .text()
        .map(text -> text.span(gold).overlaps(tree.tokens().get(word).span()))
        .orElse(false);
  }

  private String noRule(CodedStatement gold, List<SentenceTrace> traces) {
    if (traces.isEmpty()) {
      return "these words were not read as a sentence of the article";
    }
    String others =
        typed.pairs().stream()
            .filter(pair -> Pairing.sharesEvidence(gold, pair.system()))
            .map(pair -> pair.system().rule().orElse(pair.system().type()))
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? "no rule fired on these words"
        : "only " + others + " fired on these words, for another statement of the gold";
  }

  private static String fired(CodedStatement system) {
    return system.rule().map(rule -> rule + " fired").orElse("coded as " + system.type());
  }

  private boolean isRead() {
    return document.text().stream()
        .flatMap(text -> text.sentences().stream())
        .anyMatch(sentence -> sentence.trace().isPresent());
  }

  private List<SentenceTrace> traces(CodedStatement statement) {
    return document.text().stream()
        .flatMap(text -> text.sentencesOf(statement).stream())
        .flatMap(sentence -> sentence.trace().stream())
        .toList();
  }

  private Miss miss(
      Cause cause,
      Optional<CodedStatement> gold,
      Optional<CodedStatement> system,
      List<String> details) {
    CodedStatement about = gold.or(() -> system).orElseThrow();
    String evidence =
        document
            .text()
            .map(text -> text.words(about.start(), about.end()))
            .or(about::text)
            .orElse("");
    return new Miss(
        cause,
        gold,
        system,
        details,
        document.text().map(text -> text.sentenceOf(about)).orElse(evidence),
        evidence);
  }
}
