package entente.read.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/**
 * Fills in what NLP4J knows of a sentence: tag, lemma, head and label of each node. Node 0 is the
 * artificial root; the words follow from 1.
 */
@FunctionalInterface
interface Annotator {
  void annotate(NLPNode[] nodes);
}
