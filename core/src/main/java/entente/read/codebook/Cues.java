package entente.read.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that change how a statement stands: who tells it, how sure, whether it happened. Each list
 * is named by what its words do.
 *
 * @param lists name of a list to its lemmas; verbs with a particle are written "call on"
 */
public record Cues(Map<String, Set<String>> lists) {
  /** The lists that the reader knows; a cue file must give each and no other. */
  public static final List<String> NAMES =
      List.of(
          // A verb with a clause: its subject tells what the clause says.
          "reporting",
          // The same, and the teller says that it is not so.
          "denying",
          // The teller wants it done.
          "demanding",
          // The teller charges another with it; the charge is in a gerund: "accuse X of doing".
          "accusing",
          // The subject means to do what the complement says.
          "planning",
          // The clause is expected to come true.
          "predicting",
          // The clause is imagined.
          "imagining",
          // The complement does not come about: "refuse to", "fail to".
          "refusing",
          // Nouns whose clause or "of" is somebody's telling: "evidence that", "allegations of".
          "telling-nouns",
          // Nouns whose complement is meant: "plan to", "decision to".
          "planning-nouns",
          // Nouns that an infinitive completes: "decision to", "plan to".
          "infinitive-nouns",
          // Nouns whose complement may be: "possibility of".
          "possible-nouns",
          // Nouns whose complement is wanted: "demand for", "call for".
          "demanding-nouns",
          // Adjectives with a complement that is meant: "willing to", "ready to".
          "planning-adjectives",
          // Adjectives by which the speaker expects the complement, or expects that it is not so.
          "probable-adjectives",
          "improbable-adjectives",
          "possible-adjectives",
          "unclear-adjectives",
          // Adjectives whose complement does not come about: "unable to".
          "refusing-adjectives",
          // Verbs by which the complement is only likely: "appear to".
          "seeming",
          // Adverbs that lay the telling on somebody unnamed: "reportedly".
          "hearsay-adverbs",
          // Adjectives before an event noun that do the same: "alleged".
          "hearsay-adjectives",
          // Adjectives before an event noun for what is yet to come: "planned", "imminent".
          "planning-modifiers",
          "probable-adverbs",
          "possible-adverbs",
          // Auxiliaries.
          "obliging-auxiliaries",
          "possible-auxiliaries",
          "future-auxiliaries",
          "conditional-auxiliaries",
          // Conjunctions that make their clause a condition.
          "conditions",
          // Words that negate what they hang on.
          "negations",
          // Verbs that carry an event noun without adding to it: "hold" talks.
          "support",
          // Verbs whose complement's subject is their object: "urge X to".
          "object-control",
          // Prepositions that name the teller: "according to".
          "teller-prepositions");

  public Cues {
    Map<String, Set<String>> copy = new HashMap<>();
    lists.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
    lists = Map.copyOf(copy);
  }

  /** {@return whether the list of that name holds the lemma} */
  public boolean has(String list, String lemma) {
    return list(list).contains(lemma);
  }

  /** {@return the lemmas of the list of that name} */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no cue list " + name);
    }
    return words;
  }
}
