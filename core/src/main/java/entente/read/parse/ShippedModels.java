package entente.read.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * NLP4J's English models as they are shipped: slow to load and large, but the measure of anything
 * made from them.
 *
 * @param ambiguity the tags that a word is known to bear, by its simplified lower-case form
 * @param clusters the Brown clusters of a word, by the same
 */
record ShippedModels(
    POSTagger<NLPNode> tagger,
    DEPParser<NLPNode> parser,
    MorphologicalAnalyzer<NLPNode> lemmatizer,
    Map<String, List<String>> ambiguity,
    Map<String, Set<String>> clusters)
    implements Annotator {
  static ShippedModels load() throws IOException {
    return new ShippedModels(
        EnglishModels.tagger(),
        EnglishModels.parser(),
        new MorphologicalAnalyzer<>(Language.ENGLISH),
        EnglishModels.ambiguity(),
        EnglishModels.clusters());
  }

  @Override
  public void annotate(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String key = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(ambiguity.get(key));
      nodes[i].setWordClusters(clusters.get(key));
    }
    tagger.process(nodes);
    lemmatise(nodes);
    parser.process(nodes);
  }

  @Override
  public List<String> tags() {
    return tagger.getOptimizer().getLabelMap().getLabelList();
  }

  @Override
  public void lemmatise(NLPNode[] nodes) {
    lemmatizer.process(nodes);
  }
}
