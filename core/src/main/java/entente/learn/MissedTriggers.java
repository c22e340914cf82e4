package entente.learn;

import entente.event.Actor;
import entente.event.Kind;
import entente.event.Role;
import entente.read.codebook.Codebook;
import entente.read.codebook.Rule;
import entente.read.codebook.StatementType;
import entente.read.parse.Syntax;
import entente.score.ArticleText;
import entente.score.Cause;
import entente.score.CodedStatement;
import entente.score.Document;
import entente.score.Miss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Missed events and ties by the words that they hang on.
 *
 * @param missed how many there are
 * @param wordless how many of them hang on no word that could be a trigger
 * @param suggestions the words, the most useful first
 */
record MissedTriggers(int missed, int wordless, List<TriggerSuggestion> suggestions) {
  private static final Set<Cause> NOT_FOUND =
      EnumSet.of(Cause.NO_RULE, Cause.OTHER_TYPE, Cause.WRONG_PARSE);

  /** A type and a word for it. */
  private record Key(Kind kind, String type, Trigger trigger) {}

  /** A missed statement and the sentence that its word stands in. */
  private record Case(Document document, CodedStatement gold, EvidenceHead.Found found) {
    List<CodedStatement> expected() {
      return document.gold().stream()
          .filter(each -> each.type().equals(gold.type()))
          .filter(each -> overlaps(found.sentence(), each))
          .toList();
    }

    String words() {
      return found.sentence().span().in(document.text().orElseThrow().text());
    }

    /** Fewer is better: actors that the sentence alone does not name, then its length. */
    int strangeness() {
      Set<String> named =
          found.trace().mentions().stream()
              .filter(mention -> !mention.why().equals("pronoun"))
              .flatMap(mention -> mention.actors().stream())
              .collect(Collectors.toSet());
      return (int)
          expected().stream()
              .flatMap(each -> each.roles().values().stream().flatMap(List::stream))
              .map(Actor::toString)
              .distinct()
              .filter(actor -> !named.contains(actor))
              .count();
    }
  }

  static MissedTriggers of(
      List<Document> documents, List<Miss> misses, EvidenceHead heads, Codebook codebook) {
    Map<String, Document> byId =
        documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
    Map<Key, List<Case>> groups = new LinkedHashMap<>();
    int missed = 0;
    int wordless = 0;
    for (Miss miss : misses) {
      CodedStatement gold = miss.statement();
      if (!NOT_FOUND.contains(miss.cause()) || gold.kind() == Kind.APPRAISAL) {
        continue;
      }
      missed++;
      Document document = byId.get(gold.doc());
      Optional<EvidenceHead.Found> found =
          document == null || gold.roles().isEmpty()
              ? Optional.empty()
              : document.text().flatMap(text -> heads.of(text, gold));
      Optional<Trigger> trigger = found.flatMap(each -> Trigger.at(each.syntax(), each.word()));
      if (document != null && found.isPresent() && trigger.isPresent()) {
        groups
            .computeIfAbsent(
                new Key(gold.kind(), gold.type(), trigger.get()), key -> new ArrayList<>())
            .add(new Case(document, gold, found.get()));
      } else {
        wordless++;
      }
    }
    Occurrences occurrences = Occurrences.in(documents);
    return new MissedTriggers(
        missed,
        wordless,
        groups.entrySet().stream()
            .map(group -> suggestion(group.getKey(), group.getValue(), occurrences, codebook))
            .sorted(
                Comparator.comparingInt((TriggerSuggestion each) -> each.costs() - each.mends())
                    .thenComparingInt(each -> -each.mends())
                    .thenComparing(TriggerSuggestion::type)
                    .thenComparing(each -> each.trigger().word()))
            .toList());
  }

  private static TriggerSuggestion suggestion(
      Key key, List<Case> cases, Occurrences occurrences, Codebook codebook) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<Role> needs = EnumSet.allOf(Role.class);
    cases.forEach(each -> {
      roles.addAll(each.gold().roles().keySet());
      needs.retainAll(each.gold().roles().keySet());
    });
    Case example =
        cases.stream()
            .min(
                Comparator.comparingInt(Case::strangeness)
                    .thenComparingInt(each -> each.found().sentence().span().length()))
            .orElseThrow();
    Optional<StatementType> type = codebook.type(key.type());
    List<Rule> rules = type.map(StatementType::rules).orElse(List.of());
    long inside = cases.stream().filter(each -> isDomestic(each.gold())).count();
    return new TriggerSuggestion(
        key.kind(),
        key.type(),
        key.trigger(),
        cases.size(),
        occurrences.without(key.trigger(), key.type()),
        newId(key.trigger(), rules),
        rules.stream().filter(key.trigger()::isOf).map(Rule::id).findFirst(),
        roles,
        needs,
        2 * inside > cases.size() && type.filter(StatementType::domestic).isEmpty(),
        example.words(),
        example.expected(),
        Optional.empty());
  }

  private static String newId(Trigger trigger, List<Rule> rules) {
    String id = "learnt-" + trigger.word().replace(' ', '-') + "-" + trigger.part().word();
    String free = id;
    for (int number = 2; isTaken(free, rules); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  private static boolean isTaken(String id, List<Rule> rules) {
    return rules.stream().anyMatch(rule -> rule.id().equals(id));
  }

  private static boolean isDomestic(CodedStatement gold) {
    return gold.roles().size() > 1
        && gold.roles().values().stream().flatMap(List::stream).map(Actor::code).distinct().count()
            == 1;
  }

  private static boolean overlaps(ArticleText.Sentence sentence, CodedStatement statement) {
    return sentence.start() < statement.end() && statement.start() < sentence.end();
  }

  /**
   * Where words stand that could be triggers.
   *
   * @param types for each word one set a sentence: the types of the gold there
   */
  private record Occurrences(Map<Trigger, List<Set<String>>> types) {
    static Occurrences in(List<Document> documents) {
      Map<Trigger, List<Set<String>>> types = new HashMap<>();
      for (Document document : documents) {
        for (ArticleText.Sentence sentence :
            document.text().map(ArticleText::sentences).orElse(List.of())) {
          Set<String> told =
              document.gold().stream()
                  .filter(each -> overlaps(sentence, each))
                  .map(CodedStatement::type)
                  .collect(Collectors.toSet());
          words(sentence)
              .forEach(word -> types.computeIfAbsent(word, key -> new ArrayList<>()).add(told));
        }
      }
      return new Occurrences(types);
    }

    private static Set<Trigger> words(ArticleText.Sentence sentence) {
      Set<Trigger> words = new HashSet<>();
      sentence
          .trace()
          .map(trace -> new Syntax(trace.tree()))
          .ifPresent(syntax -> {
            for (int word = 0; word < syntax.size(); word++) {
              words.addAll(Trigger.all(syntax, word));
            }
          });
      return words;
    }

    /** {@return in how many sentences the word stands where the gold has nothing of the type} */
    int without(Trigger trigger, String type) {
      return (int)
          types.getOrDefault(trigger, List.of()).stream()
              .filter(told -> !told.contains(type))
              .count();
    }
  }
}
