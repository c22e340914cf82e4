package entente.read.parse;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import java.io.DataInput;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Scores what a tagger or parser may do next. The features are NLP4J's own, taken in the same
 * order, so that sums of floats come out the same to the last bit; only the look-up of weights is
 * ours.
 */
final class Scorer<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private final transient LabelMap labels = new LabelMap();
  private final transient Weights weights;

  private Scorer(Weights weights) {
    super(null, new HyperParameter());
    this.weights = weights;
  }

  /** Reads what {@link Flattening} wrote of a model. */
  static <S extends NLPState<NLPNode>> Scorer<S> read(ModelFile file) throws IOException {
    DataInput in = file.data();
    Scorer<S> scorer = new Scorer<>(new Weights(new FingerprintTable(file.bytes()), file.bytes()));
    for (int count = in.readInt(); count > 0; count--) {
      scorer.labels.add(in.readUTF());
    }
    for (int count = in.readInt(); count > 0; count--) {
      scorer.addSet(scorer.item(in));
    }
    for (int count = in.readInt(); count > 0; count--) {
      FeatureItem[] items = new FeatureItem[in.readInt()];
      for (int i = 0; i < items.length; i++) {
        items[i] = scorer.item(in);
      }
      scorer.add(items);
    }
    return scorer;
  }

  private FeatureItem item(DataInput in) throws IOException {
    Source source = Source.valueOf(in.readUTF());
    String relation = in.readUTF();
    int window = in.readInt();
    Field field = Field.valueOf(in.readUTF());
    String attribute = in.readUTF();
    return new FeatureItem(
        source,
        relation.isEmpty() ? null : Relation.valueOf(relation),
        window,
        field,
        attribute.isEmpty() ? null : createAttribute(field, attribute));
  }

  LabelMap labels() {
    return labels;
  }

  /** {@return the score of each label in a state} */
  float[] scores(S state) {
    float[] scores = new float[labels.size()];
    int kind = 0;
    for (FeatureItem item : feature_set) {
      Collection<String> values = getFeatures(state, item);
      if (values != null) {
        for (String value : values) {
          weights.add(Fingerprint.of(kind, value), scores);
        }
      }
      kind++;
    }
    for (FeatureItem[] items : feature_list) {
      addJoint(state, items, Fingerprint.begin(kind++), scores);
    }
    return scores;
  }

  private void addJoint(S state, FeatureItem[] items, long begun, float[] scores) {
    long feature = begun;
    for (int i = 0; i < items.length; i++) {
      @Nullable String value = getFeature(state, items[i]);
      if (value == null) {
        return;
      }
      feature = Fingerprint.with(i == 0 ? feature : Fingerprint.with(feature, '_'), value);
    }
    weights.add(Fingerprint.end(feature), scores);
  }
}
