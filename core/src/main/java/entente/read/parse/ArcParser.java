package entente.read.parse;

import edu.emory.mathcs.nlp.component.dep.DEPLabel;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.MLUtils;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * NLP4J's greedy transition parser over a {@link Scorer}. Step for step what its {@code DEPParser}
 * does, which can only be had together with its own store of weights.
 */
record ArcParser(Scorer<DEPState<NLPNode>> scorer, ArcChoices choices) {
  /** How far on either side a word that was left without head looks for one. */
  private static final int REACH = 5;

  void parse(NLPNode[] nodes) {
    DEPState<NLPNode> state = new DEPState<>(nodes);
    while (!state.isTerminate()) {
      float[] scores = scorer.scores(state);
      state.next(scorer.labels(), choices.best(state.getStack(), state.getInput(), scores), scores);
    }
    for (int word = 1; word < nodes.length; word++) {
      if (!nodes[word].hasDependencyHead()) {
        attach(word, nodes, state);
      }
    }
  }

  private void attach(int word, NLPNode[] nodes, DEPState<NLPNode> state) {
    NLPNode best = nodes[0];
    String label = "root";
    double bestScore = -Double.MAX_VALUE;
    for (int direction = -1; direction <= 1; direction += 2) {
      IntArrayList arcs = direction > 0 ? choices.leftArcs() : choices.rightArcs();
      for (int step = 1; step <= REACH; step++) {
        int head = word + direction * step;
        if (head < 0 || head >= nodes.length) {
          break;
        }
        if (nodes[head].isDescendantOf(nodes[word])) {
          continue;
        }
        state.reset(Math.min(word, head), Math.max(word, head));
        float[] scores = scorer.scores(state);
        int arc = MLUtils.argmax(scores, arcs);
        if (bestScore < scores[arc]) {
          bestScore = scores[arc];
          best = nodes[head];
          label = new DEPLabel(scorer.labels().getLabel(arc)).getDeprel();
        }
      }
    }
    nodes[word].setDependencyHead(best, label);
  }
}
