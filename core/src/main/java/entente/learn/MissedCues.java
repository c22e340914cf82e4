package entente.learn;

import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Span;
import entente.read.codebook.Cues;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import entente.score.ArticleText;
import entente.score.CodedStatement;
import entente.score.Document;
import entente.score.Pairing;
import entente.score.Steps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Statements found with a wrong standing, by the words that they stand under.
 *
 * @param wrong how many there are
 * @param suggestions the words, the most useful first
 */
record MissedCues(int wrong, List<CueSuggestion> suggestions) {
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L} -]+");

  /** A word and the list that it would belong to. */
  private record Key(String list, Trigger word) {}

  /** A pair and the words above its trigger, the nearest first. */
  private record Case(Document document, Pairing.Pair pair, List<Trigger> above, String sentence) {
    boolean isRight() {
      return pair.gold().modality() == pair.system().modality()
          && pair.gold().factuality() == pair.system().factuality()
          && pair.gold().tellers().equals(pair.system().tellers());
    }
  }

  static MissedCues of(List<Document> documents, EvidenceHead heads, Cues cues) {
    Set<String> listed = new HashSet<>();
    Cues.NAMES.forEach(name -> listed.addAll(cues.list(name)));
    List<Case> cases =
        documents.stream().flatMap(document -> cases(document, heads).stream()).toList();
    Map<Key, List<Case>> groups = new LinkedHashMap<>();
    Map<Trigger, Integer> right = new HashMap<>();
    int wrong = 0;
    for (Case each : cases) {
      if (each.isRight()) {
        Set.copyOf(each.above()).forEach(word -> right.merge(word, 1, Integer::sum));
        continue;
      }
      wrong++;
      each.above().stream()
          .filter(word -> !listed.contains(word.word()))
          .findFirst()
          .ifPresent(word ->
              lists(each.pair(), word.part())
                  .forEach(list ->
                      groups
                          .computeIfAbsent(new Key(list, word), key -> new ArrayList<>())
                          .add(each)));
    }
    return new MissedCues(
        wrong,
        groups.entrySet().stream()
            .map(group ->
                new CueSuggestion(
                    group.getKey().list(),
                    group.getKey().word().part(),
                    group.getKey().word().word(),
                    group.getValue().size(),
                    right.getOrDefault(group.getKey().word(), 0),
                    group.getValue().getFirst().sentence()))
            .sorted(
                Comparator.comparingInt((CueSuggestion each) -> each.costs() - each.mends())
                    .thenComparingInt(each -> -each.mends())
                    .thenComparing(CueSuggestion::list)
                    .thenComparing(CueSuggestion::word))
            .toList());
  }

  private static List<Case> cases(Document document, EvidenceHead heads) {
    if (document.text().isEmpty()) {
      return List.of();
    }
    ArticleText text = document.text().get();
    List<Case> cases = new ArrayList<>();
    for (Pairing.Pair pair : Pairing.typed(document.gold(), document.system()).pairs()) {
      if (pair.gold().kind() != Kind.APPRAISAL) {
        heads
            .of(text, pair.system())
            .ifPresent(found ->
                cases.add(
                    new Case(
                        document,
                        pair,
                        above(found.syntax(), trigger(found, text, pair.system())),
                        found.sentence().span().in(text.text()))));
      }
    }
    return cases;
  }

  /** The word that the rule fired on, as the trace tells. */
  private static int trigger(EvidenceHead.Found found, ArticleText text, CodedStatement system) {
    Span evidence = text.span(system);
    Set<String> words = new HashSet<>();
    Steps.of(found.trace()).stream()
        .filter(step -> step.fired() && system.rule().filter(step.rule()::equals).isPresent())
        .forEach(step -> step.word().ifPresent(words::add));
    for (int word = 0; word < found.syntax().size(); word++) {
      if (words.contains(found.syntax().form(word))
          && evidence.overlaps(found.syntax().tree().tokens().get(word).span())) {
        return word;
      }
    }
    return found.word();
  }

  /** The words that may say how what stands at that word stands. */
  private static List<Trigger> above(Syntax syntax, int trigger) {
    List<Trigger> above = new ArrayList<>();
    int at = trigger;
    for (int steps = 0; syntax.head(at) >= 0 && steps < syntax.size(); steps++) {
      int head = syntax.head(at);
      Function function = syntax.function(at);
      if (function == Function.RELATIVE_CLAUSE
          || function == Function.POSSESSIVE
          || function == Function.APPOSITION
          || function == Function.ADVERBIAL_CLAUSE) {
        break;
      }
      if (function != Function.CONJUNCT && function != Function.SUBJECT) {
        Trigger.at(syntax, head)
            .filter(word -> PLAIN.matcher(word.word()).matches())
            .ifPresent(above::add);
      }
      at = head;
    }
    return above;
  }

  /** The lists that a word would have to be in for the standing to come out as the gold's. */
  private static List<String> lists(Pairing.Pair pair, Part part) {
    CodedStatement gold = pair.gold();
    CodedStatement system = pair.system();
    boolean untold = gold.tellers().size() > system.tellers().size();
    boolean unnegated = gold.factuality().denies() && !system.factuality().denies();
    if (untold && unnegated && part == Part.VERB) {
      return List.of("denying");
    }
    List<String> lists = new ArrayList<>();
    if (gold.modality() != system.modality()) {
      ofModality(gold.modality(), part).ifPresent(lists::add);
    }
    if (unnegated) {
      switch (part) {
        case VERB -> lists.add("refusing");
        case ADJECTIVE -> lists.add("refusing-adjectives");
        case NOUN -> {}
      }
    } else if (gold.factuality() != system.factuality()) {
      ofFactuality(gold.factuality(), part).ifPresent(lists::add);
    }
    if (untold && lists.isEmpty()) {
      switch (part) {
        case VERB -> lists.add("reporting");
        case NOUN -> lists.add("telling-nouns");
        case ADJECTIVE -> {}
      }
    }
    return lists;
  }

  private static Optional<String> ofModality(Modality modality, Part part) {
    return Optional.ofNullable(
        switch (modality) {
          case PLANNED ->
              switch (part) {
                case VERB -> "planning";
                case NOUN -> "planning-nouns";
                case ADJECTIVE -> "planning-adjectives";
              };
          case DIRECTIVE ->
              switch (part) {
                case VERB -> "demanding";
                case NOUN -> "demanding-nouns";
                case ADJECTIVE -> null;
              };
          case FORECAST ->
              switch (part) {
                case VERB -> "predicting";
                case NOUN -> null;
                case ADJECTIVE -> "probable-adjectives";
              };
          case HYPOTHETICAL -> part == Part.VERB ? "imagining" : null;
          case ACTUAL -> null;
        });
  }

  private static Optional<String> ofFactuality(Factuality factuality, Part part) {
    return switch (factuality) {
      case PROBABLE -> part == Part.VERB ? Optional.of("seeming") : Optional.empty();
      case POSSIBLE ->
          switch (part) {
            case VERB -> Optional.empty();
            case NOUN -> Optional.of("possible-nouns");
            case ADJECTIVE -> Optional.of("possible-adjectives");
          };
      case UNCOMMITTED ->
          part == Part.ADJECTIVE ? Optional.of("unclear-adjectives") : Optional.empty();
      case CERTAIN, CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> Optional.empty();
    };
  }
}
