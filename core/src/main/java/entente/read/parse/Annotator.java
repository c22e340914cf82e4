package entente.read.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/**
 * Fills in what NLP4J knows of a sentence: tag, lemma, head and label of each node. Node 0 is the
 * artificial root; the words follow from 1.
 */
interface Annotator {
  void annotate(NLPNode[] nodes);

  /** {@return the tags that a word can get} */
  List<String> tags();

  /** Fills in the lemmas of nodes that have their tags. */
  void lemmatise(NLPNode[] nodes);
}
