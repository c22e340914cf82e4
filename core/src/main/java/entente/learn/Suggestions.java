package entente.learn;

import entente.learn.TriggerSuggestion.Trial;
import entente.read.codebook.Codebook;
import entente.score.CodedStatement;
import entente.score.Document;
import entente.score.Pairing;
import entente.score.ScoreReport;
import entente.score.Scoring;
import entente.score.Triggers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What corrections suggest for the codebook, the most useful first.
 *
 * @param documents how many documents were compared
 * @param gold how many gold statements they have
 * @param missed how many events and ties of them were not found
 * @param wordless how many of the missed hang on no verb, noun or adjective
 * @param standings how many were found with a wrong standing
 * @param triggers words that could set off a type
 * @param cues words that could say how statements stand
 */
public record Suggestions(
    int documents,
    int gold,
    int missed,
    int wordless,
    int standings,
    List<TriggerSuggestion> triggers,
    List<CueSuggestion> cues) {
  public Suggestions {
    triggers = List.copyOf(triggers);
    cues = List.copyOf(cues);
  }

  /**
   * {@return what the documents suggest; the same documents give the same}
   *
   * @param documents with their gold, read by the program
   * @param codebook that they were read with
   */
  public static Suggestions of(List<Document> documents, Codebook codebook) {
    ScoreReport report = Scoring.of(documents, Optional.of(new Triggers(codebook)));
    EvidenceHead heads = new EvidenceHead(codebook);
    MissedTriggers triggers = MissedTriggers.of(documents, report.misses(), heads, codebook);
    MissedCues cues = MissedCues.of(documents, heads, codebook.cues());
    return new Suggestions(
        report.documents(),
        report.gold(),
        triggers.missed(),
        triggers.wordless(),
        cues.wrong(),
        triggers.suggestions(),
        cues.suggestions());
  }

  /**
   * {@return the same after a trial, the most useful first; what was not worth a trial last}
   *
   * @param again the documents as read with the suggested rules
   */
  public Suggestions tried(List<Document> again) {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> extra = new HashMap<>();
    for (Document document : again) {
      Pairing typed = Pairing.typed(document.gold(), document.system());
      typed.pairs().forEach(pair -> count(found, pair.system()));
      typed.extra().forEach(each -> count(extra, each));
    }
    return new Suggestions(
        documents,
        gold,
        missed,
        wordless,
        standings,
        triggers.stream()
            .map(each -> {
              String rule = each.type() + "/" + each.rule();
              return each.isWorthIt()
                  ? each.tried(new Trial(found.getOrDefault(rule, 0), extra.getOrDefault(rule, 0)))
                  : each;
            })
            .sorted(
                Comparator.comparingInt(Suggestions::lostInTrial)
                    .thenComparingInt(each -> -each.trial().map(Trial::found).orElse(0)))
            .toList(),
        cues);
  }

  private static int lostInTrial(TriggerSuggestion suggestion) {
    return suggestion.trial().map(each -> each.extra() - each.found()).orElse(Integer.MAX_VALUE);
  }

  private static void count(Map<String, Integer> counts, CodedStatement system) {
    system.rule().ifPresent(rule -> counts.merge(rule, 1, Integer::sum));
  }
}
