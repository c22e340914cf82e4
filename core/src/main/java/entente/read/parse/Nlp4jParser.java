package entente.read.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The default parser: NLP4J's tagger, lemmatiser and transition-based dependency parser for English
 * news. One instance serves all threads; load it once.
 */
public final class Nlp4jParser implements Parser {
  private final Annotator annotator;

  Nlp4jParser(Annotator annotator) {
    this.annotator = annotator;
  }

  /** As {@link #load(Consumer)}, in silence. */
  public static Nlp4jParser load() throws IOException {
    return load(message -> {});
  }

  /**
   * Loads the English models. The first time they are taken from the class path and written in a
   * faster form to the user's cache folder: the system property {@code entente.cache}, or {@code
   * entente} under {@code XDG_CACHE_HOME} or {@code ~/.cache}.
   *
   * @param progress told in a sentence what is being done, if it takes time
   * @throws IOException if the models are not on the class path or cannot be read
   */
  public static Nlp4jParser load(Consumer<String> progress) throws IOException {
    Path folder =
        ModelCache.folder(
            System.getProperty("entente.cache"),
            System.getenv("XDG_CACHE_HOME"),
            System.getProperty("user.home"));
    return load(folder, progress);
  }

  static Nlp4jParser load(Path folder, Consumer<String> progress) throws IOException {
    ModelFile models;
    try {
      models = ModelCache.open(folder, Flattening::write, progress);
    } catch (FileSystemException e) {
      progress.accept(
          "The language models cannot be kept in "
              + folder
              + ", so they are loaded the slow way, which takes 1.5 GB of memory;"
              + " set -Dentente.cache to a folder that can be written to");
      return new Nlp4jParser(ShippedModels.load());
    }
    return new Nlp4jParser(MappedModels.read(models));
  }

  @Override
  public Tree parse(List<Token> sentence) {
    if (sentence.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, sentence.get(i - 1).form());
    }
    annotator.annotate(nodes);
    return tree(sentence, nodes);
  }

  /**
   * {@return every lemma that the form can get; NLP4J makes a lemma of a form and its tag alone, so
   * that trying every tag of the tagger finds them all}
   */
  public Set<String> lemmas(String form) {
    NLPNode[] nodes = {new NLPNode(), new NLPNode(1, form)};
    Set<String> lemmas = new HashSet<>();
    for (String tag : annotator.tags()) {
      nodes[1].setPartOfSpeechTag(tag);
      annotator.lemmatise(nodes);
      lemmas.add(lemma(nodes[1]));
    }
    return Set.copyOf(lemmas);
  }

  private static Tree tree(List<Token> sentence, NLPNode[] nodes) {
    List<Integer> heads = Heads.acyclic(heads(nodes));
    List<String> lemmas = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Function> functions = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getPartOfSpeechTag();
      tags.add(tag);
      lemmas.add(lemma(nodes[i]));
      functions.add(
          heads.get(i - 1) < 0
              ? Function.ROOT
              : Labels.function(nodes[i].getDependencyLabel(), tag));
    }
    return new Tree(sentence, lemmas, tags, heads, functions);
  }

  private static List<Integer> heads(NLPNode[] nodes) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode head = nodes[i].getDependencyHead();
      heads.add(head == null ? -1 : head.getID() - 1);
    }
    return heads;
  }

  /** Verbs that NLP4J's list of exceptions leaves as they are. */
  private static final Map<String, String> UNFINISHED =
      Map.of(
          "ended", "end",
          "existed", "exist",
          "followed", "follow",
          "happened", "happen",
          "melded", "meld",
          "performed", "perform",
          "provided", "provide",
          "represented", "represent");

  /**
   * NLP4J's lemmas are made for its own features: digits become 0, "two" becomes "#crd#", and a
   * name may lose its "s". Here such words keep their form.
   */
  private static String lemma(NLPNode node) {
    String lemma = node.getLemma();
    String form = node.getWordForm();
    boolean keepsForm =
        (lemma.startsWith("#") && lemma.length() > 1)
            || form.chars().anyMatch(Character::isDigit)
            || node.getPartOfSpeechTag().equals("NNP");
    if (form.equalsIgnoreCase("lay") && !node.getPartOfSpeechTag().equals("VBD")) {
      return "lay";
    }
    if (node.getPartOfSpeechTag().startsWith("VB") && UNFINISHED.containsKey(lemma)) {
      return UNFINISHED.getOrDefault(lemma, lemma);
    }
    return (keepsForm ? form : lemma).toLowerCase(Locale.ROOT);
  }
}
