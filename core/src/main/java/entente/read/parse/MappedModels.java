package entente.read.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.MLUtils;
import java.io.IOException;
import java.util.List;

/** The same models as {@link ShippedModels}, read in place from a {@link ModelFile}. */
record MappedModels(
    Lexicon lexicon,
    Scorer<POSState<NLPNode>> tagger,
    MorphologicalAnalyzer<NLPNode> lemmatizer,
    ArcParser parser)
    implements Annotator {
  static MappedModels read(ModelFile file) throws IOException {
    Lexicon lexicon = Lexicon.read(file);
    Scorer<POSState<NLPNode>> tagger = Scorer.read(file);
    ArcChoices choices = ArcChoices.read(file.data());
    return new MappedModels(
        lexicon,
        tagger,
        new MorphologicalAnalyzer<>(Language.ENGLISH),
        new ArcParser(Scorer.read(file), choices));
  }

  @Override
  public void annotate(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      lexicon.annotate(nodes[i]);
    }
    tag(nodes);
    lemmatise(nodes);
    parser.parse(nodes);
  }

  @Override
  public List<String> tags() {
    return tagger.labels().getLabelList();
  }

  @Override
  public void lemmatise(NLPNode[] nodes) {
    lemmatizer.process(nodes);
  }

  private void tag(NLPNode[] nodes) {
    POSState<NLPNode> state = new POSState<>(nodes);
    while (!state.isTerminate()) {
      float[] scores = tagger.scores(state);
      state.next(tagger.labels(), MLUtils.argmax2(scores), scores);
    }
  }
}
