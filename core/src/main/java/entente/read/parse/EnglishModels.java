package entente.read.parse;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
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
 * Reads the parts of nlp4j-english that parsing needs. Its word embeddings and name lists are left
 * out: no feature of the tagger or of the parser looks at them, so trees are the same without.
 */
final class EnglishModels {
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private EnglishModels() {}

  @SuppressWarnings("unchecked")
  static POSTagger<NLPNode> tagger() throws IOException {
    return forUse((POSTagger<NLPNode>) read("models/en-pos.xz"));
  }

  @SuppressWarnings("unchecked")
  static DEPParser<NLPNode> parser() throws IOException {
    return forUse((DEPParser<NLPNode>) read("models/en-dep.xz"));
  }

  @SuppressWarnings("unchecked")
  static Map<String, List<String>> ambiguity() throws IOException {
    return (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
  }

  @SuppressWarnings("unchecked")
  static Map<String, Set<String>> clusters() throws IOException {
    return (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz");
  }

  private static <C extends OnlineComponent<NLPNode, ?>> C forUse(C component) {
    if (!component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty()
        || component.getOptimizer().getBias() != 0) {
      throw new IllegalStateException("this is another model than that of NLP4J 1.1.3");
    }
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static Object read(String name) throws IOException {
    try (InputStream resource =
        EnglishModels.class.getClassLoader().getResourceAsStream(ROOT + name)) {
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
}
