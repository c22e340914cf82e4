package entente.read.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * NLP4J's English models as they are shipped: slow to load and large, but the measure of anything
 * made from them.
 *
 * <p>The word embeddings and the name lists of the same jar are left out: no feature of the tagger
 * or of the parser looks at them, so trees are the same without.
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
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  @SuppressWarnings("unchecked")
  static ShippedModels load() throws IOException {
    POSTagger<NLPNode> tagger = (POSTagger<NLPNode>) read("models/en-pos.xz");
    DEPParser<NLPNode> parser = (DEPParser<NLPNode>) read("models/en-dep.xz");
    for (OnlineComponent<?, ?> component : List.of(tagger, parser)) {
      component.setFlag(NLPFlag.DECODE);
      if (!component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty()) {
        throw new IllegalStateException("the model wants word embeddings: " + component);
      }
    }
    return new ShippedModels(
        tagger,
        parser,
        new MorphologicalAnalyzer<>(Language.ENGLISH),
        (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
        (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz"));
  }

  private static Object read(String name) throws IOException {
    try (InputStream resource =
        ShippedModels.class.getClassLoader().getResourceAsStream(ROOT + name)) {
      if (resource == null) {
        throw new FileNotFoundException(
            "the language model " + name + " is not on the class path; add nlp4j-english");
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
        return in.readObject();
      }
    } catch (ClassNotFoundException e) {
      throw new IOException("the language model " + name + " is of another version", e);
    }
  }

  @Override
  public void annotate(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String key = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(ambiguity.get(key));
      nodes[i].setWordClusters(clusters.get(key));
    }
    tagger.process(nodes);
    lemmatizer.process(nodes);
    parser.process(nodes);
  }
}
