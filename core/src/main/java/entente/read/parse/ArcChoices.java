package entente.read.parse;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.MLUtils;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntCollection;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Which transitions the parser may choose from. The order of labels decides between equal scores,
 * so it is kept as NLP4J has it.
 *
 * @param onRoot where the artificial root is on top of the stack
 * @param underInput where that top is a descendant of the next word: no arc
 * @param overInputHeadless where the next word is a descendant of a top without head
 * @param headless where the top has no head: it must not be dropped
 */
record ArcChoices(
    IntArrayList onRoot,
    IntArrayList underInput,
    IntArrayList overInputHeadless,
    IntArrayList headless,
    IntArrayList leftArcs,
    IntArrayList rightArcs) {
  private static final IntArrayList ANY = new IntArrayList();

  static ArcChoices of(DEPLabelCandidate<NLPNode> candidates) {
    // NLP4J shows its lists only through states, so one of each kind is posed.
    NLPNode root = new NLPNode();
    NLPNode free = new NLPNode(1, "free");
    NLPNode head = new NLPNode(2, "head");
    NLPNode dependent = new NLPNode(3, "dependent");
    dependent.setDependencyHead(head);
    return new ArcChoices(
        new IntArrayList(candidates.get(root, free)),
        new IntArrayList(candidates.get(dependent, head)),
        new IntArrayList(candidates.get(head, dependent)),
        new IntArrayList(candidates.get(free, head)),
        new IntArrayList(candidates.getLeftArcs()),
        new IntArrayList(candidates.getRightArcs()));
  }

  static ArcChoices read(DataInput in) throws IOException {
    return new ArcChoices(labels(in), labels(in), labels(in), labels(in), labels(in), labels(in));
  }

  void writeTo(DataOutput out) throws IOException {
    for (IntArrayList list :
        new IntArrayList[] {onRoot, underInput, overInputHeadless, headless, leftArcs, rightArcs}) {
      out.writeInt(list.size());
      for (int label : list) {
        out.writeInt(label);
      }
    }
  }

  private static IntArrayList labels(DataInput in) throws IOException {
    IntArrayList labels = new IntArrayList();
    for (int count = in.readInt(); count > 0; count--) {
      labels.add(in.readInt());
    }
    return labels;
  }

  /** {@return the best allowed label and the second best} */
  int[] best(NLPNode top, NLPNode input, float[] scores) {
    return MLUtils.argmax2(scores, allowed(top, input));
  }

  private IntCollection allowed(NLPNode top, NLPNode input) {
    if (top.getID() == 0) {
      return onRoot;
    }
    if (top.isDescendantOf(input)) {
      return underInput;
    }
    if (input.isDescendantOf(top)) {
      return top.hasDependencyHead() ? underInput : overInputHeadless;
    }
    return top.hasDependencyHead() ? ANY : headless;
  }
}
