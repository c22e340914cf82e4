package entente.read.opinion;

import entente.read.actor.ActorTable;
import entente.read.sense.BgeSense;
import entente.read.sense.Sense;
import entente.read.sense.SenseVector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Each labelled sentence with an opinion that has not seen it: that of the other four fifths. */
public final class HeldOut {
  /** In how many parts the sentences are taken. */
  public static final int FOLDS = 5;

  private HeldOut() {}

  /** What is done with a part. */
  public interface Visit {
    /** Takes the number of the part, its sentences, and the opinion of the others. */
    void of(int fold, List<LabelledSentence> held, SecondOpinion opinion);
  }

  /** Takes the parts in turn; each sentence is in one of them. */
  public static void visit(List<LabelledSentence> sentences, ActorTable table, Visit visit) {
    try (BgeSense bge = BgeSense.load()) {
      Map<String, SenseVector> known = new HashMap<>();
      Sense sense = text -> known.computeIfAbsent(text, bge::of);
      for (int fold = 0; fold < FOLDS; fold++) {
        SecondOpinion opinion = SecondOpinion.learnt(table, sense, part(sentences, fold, false));
        visit.of(fold, part(sentences, fold, true), opinion);
      }
    }
  }

  private static List<LabelledSentence> part(
      List<LabelledSentence> sentences, int fold, boolean inside) {
    return IntStream.range(0, sentences.size())
        .filter(i -> (i % FOLDS == fold) == inside)
        .mapToObj(sentences::get)
        .toList();
  }
}
