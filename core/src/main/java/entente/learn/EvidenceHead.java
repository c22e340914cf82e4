package entente.learn;

import entente.event.Kind;
import entente.event.Modality;
import entente.event.Span;
import entente.read.SentenceTrace;
import entente.read.codebook.Codebook;
import entente.read.codebook.Cues;
import entente.read.codebook.Rule;
import entente.read.parse.Function;
import entente.read.parse.Syntax;
import entente.score.ArticleText;
import entente.score.CodedStatement;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the word that would have to set a statement off: the verb of the evidence's clause or the
 * event noun that it carries, below what only says how the statement stands.
 */
final class EvidenceHead {
  private static final Set<String> COPULAS = Set.of("be", "remain", "become", "stay", "seem");

  /** Verbs that say nothing of their own when they carry a noun. */
  private static final Set<String> LIGHT =
      Set.of(
          "hold",
          "conduct",
          "have",
          "make",
          "take",
          "give",
          "carry",
          "launch",
          "stage",
          "mount",
          "wage",
          "impose",
          "perform",
          "do",
          "commit",
          "undertake");

  /** "a series of strikes": the strikes are what is told of. */
  private static final Set<String> PORTIONS =
      Set.of("series", "round", "wave", "number", "set", "kind", "spate", "string", "lot", "act");

  /** "is able to fly", "began to shell": the deed is told by what follows. */
  private static final Set<String> AUXILIARY =
      Set.of("able", "begin", "start", "continue", "try", "attempt", "seem", "appear");

  private static final List<String> EVENTFUL =
      List.of("tion", "sion", "ment", "ance", "ence", "ing", "sis");

  private static final List<String> TELLING =
      List.of("reporting", "denying", "accusing", "telling-nouns");

  private final Cues cues;
  private final Set<String> eventNouns;

  EvidenceHead(Codebook codebook) {
    this.cues = codebook.cues();
    this.eventNouns =
        codebook.types().stream()
            .filter(type -> type.kind() == Kind.EVENT)
            .flatMap(type -> type.rules().stream())
            .flatMap(rule -> rule.triggers().stream())
            .filter(trigger -> trigger.part() == Rule.Part.NOUN)
            .map(trigger -> trigger.words().getLast())
            .collect(Collectors.toSet());
  }

  /**
   * A word of a sentence.
   *
   * @param sentence where it stands
   * @param trace what was seen in the sentence
   * @param syntax the sentence's tree
   * @param word its number in the tree
   */
  record Found(ArticleText.Sentence sentence, SentenceTrace trace, Syntax syntax, int word) {}

  /** {@return the word, if the evidence stands in a sentence that was parsed} */
  Optional<Found> of(ArticleText text, CodedStatement statement) {
    Span evidence = text.span(statement);
    return text.sentencesOf(statement).stream()
        .min(Comparator.comparingInt(sentence -> -common(sentence.span(), evidence)))
        .flatMap(sentence ->
            sentence.trace().flatMap(trace -> in(sentence, trace, evidence, statement)));
  }

  private static int common(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
  }

  private Optional<Found> in(
      ArticleText.Sentence sentence, SentenceTrace trace, Span evidence, CodedStatement statement) {
    Syntax syntax = new Syntax(trace.tree());
    BitSet inside = new BitSet();
    for (int word = 0; word < syntax.size(); word++) {
      inside.set(word, evidence.overlaps(syntax.tree().tokens().get(word).span()));
    }
    return inside.stream()
        .filter(word -> syntax.head(word) < 0 || !inside.get(syntax.head(word)))
        .filter(word -> syntax.function(word) != Function.PUNCTUATION)
        .boxed()
        .min(Comparator.comparingInt(word -> -syntax.subtree(word, inside::get).cardinality()))
        .map(top -> new Descent(trace, syntax, inside, statement).from(top))
        .map(word -> new Found(sentence, trace, syntax, word));
  }

  /** The way down from the top word of the evidence to the one that tells of the deed. */
  private final class Descent {
    private final SentenceTrace trace;
    private final Syntax syntax;
    private final BitSet inside;
    private final CodedStatement statement;

    Descent(SentenceTrace trace, Syntax syntax, BitSet inside, CodedStatement statement) {
      this.trace = trace;
      this.syntax = syntax;
      this.inside = inside;
      this.statement = statement;
    }

    int from(int top) {
      int at = top;
      for (int steps = 0; steps < syntax.size(); steps++) {
        Optional<Integer> below = below(at);
        if (below.isEmpty()) {
          return at;
        }
        at = below.get();
      }
      return at;
    }

    private Optional<Integer> below(int word) {
      if (syntax.function(word) == Function.PREPOSITION || syntax.tag(word).equals("IN")) {
        return first(syntax.objectsOf(word).stream());
      }
      if (syntax.isNoun(word)) {
        return PORTIONS.contains(syntax.lemma(word))
            ? first(ofPrepositions(word, Set.of("of")))
            : meant(word);
      }
      if (!syntax.isVerb(word)) {
        return meant(word);
      }
      if (COPULAS.contains(syntax.lemma(word))) {
        return first(
            Stream.concat(
                syntax.children(word, Function.ATTRIBUTE).stream(),
                ofPrepositions(word, Set.of("under", "in", "at"))));
      }
      return meant(word).or(() -> carried(word));
    }

    /** What completes the word, where the word is why the statement stands as it does. */
    private Optional<Integer> meant(int word) {
      if (!isStanding(word)) {
        return Optional.empty();
      }
      Stream<Integer> clauses =
          syntax.children(word, Function.CLAUSE_COMPLEMENT, Function.OPEN_COMPLEMENT).stream();
      // "accused them of shelling"
      Stream<Integer> gerunds =
          syntax.children(word, Function.PREPOSITION).stream()
              .flatMap(preposition -> syntax.objectsOf(preposition).stream())
              .filter(syntax::isVerb);
      return first(Stream.concat(clauses, gerunds));
    }

    private boolean isStanding(int word) {
      String lemma = syntax.lemma(word);
      boolean said = !statement.sources().isEmpty();
      boolean not = statement.factuality().denies();
      return AUXILIARY.contains(lemma)
          || (said && TELLING.stream().anyMatch(list -> cues.has(list, lemma)))
          || (statement.modality() == Modality.DIRECTIVE
              && (cues.has("demanding", lemma) || cues.has("obliging-auxiliaries", lemma)))
          || (statement.modality() == Modality.FORECAST
              && (cues.has("predicting", lemma) || cues.has("probable-adjectives", lemma)))
          || (statement.modality() == Modality.PLANNED
              && (cues.has("planning", lemma)
                  || cues.has("planning-nouns", lemma)
                  || cues.has("planning-adjectives", lemma)))
          || (statement.modality() == Modality.HYPOTHETICAL && cues.has("imagining", lemma))
          || (not && (cues.has("refusing", lemma) || cues.has("refusing-adjectives", lemma)));
    }

    /** "held talks", "were under attack": the noun tells of it, where it is an event's. */
    private Optional<Integer> carried(int verb) {
      if (!cues.has("support", syntax.lemma(verb))) {
        return Optional.empty();
      }
      boolean light = LIGHT.contains(syntax.lemma(verb));
      return first(
          syntax.children(verb, Function.OBJECT, Function.PASSIVE_SUBJECT).stream()
              .filter(noun -> syntax.isNoun(noun) && !isActor(noun))
              .filter(noun -> light || isEventful(syntax.lemma(noun))));
    }

    private boolean isEventful(String noun) {
      return eventNouns.contains(noun) || EVENTFUL.stream().anyMatch(noun::endsWith);
    }

    private Stream<Integer> ofPrepositions(int word, Set<String> among) {
      return syntax.children(word, Function.PREPOSITION).stream()
          .filter(preposition -> among.contains(syntax.lemma(preposition)))
          .flatMap(preposition -> syntax.objectsOf(preposition).stream())
          .filter(object -> syntax.isNoun(object) && !isActor(object));
    }

    private boolean isActor(int word) {
      Span span = syntax.tree().tokens().get(word).span();
      return trace.mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    private Optional<Integer> first(Stream<Integer> words) {
      return words.filter(inside::get).findFirst();
    }
  }
}
