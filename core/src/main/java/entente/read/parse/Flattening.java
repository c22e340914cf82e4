package entente.read.parse;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Turns the shipped models into a {@link ModelFile}, one at a time to spare memory. */
final class Flattening {
  private Flattening() {}

  static void write(Path target, Consumer<String> progress) throws IOException {
    try (ModelFileWriter file = ModelFileWriter.create(target)) {
      progress.accept("Preparing the language models (once, under a minute): word lists");
      words(file);
      progress.accept("Preparing the language models: tagger");
      model(EnglishModels.tagger(), file);
      progress.accept("Preparing the language models: parser");
      DEPParser<NLPNode> parser = EnglishModels.parser();
      file.data(ArcChoices.of(parser.getLabelCandidates())::writeTo);
      model(parser, file);
      file.finish();
    }
  }

  private static void words(ModelFileWriter file) throws IOException {
    Map<String, Integer> words = new HashMap<>();
    Map<List<String>, Integer> clusters = number(EnglishModels.clusters(), Short.SIZE, words);
    Map<List<String>, Integer> ambiguity = number(EnglishModels.ambiguity(), 0, words);
    FingerprintTable table = FingerprintTable.sized(words.size());
    words.forEach((word, value) -> table.put(Fingerprint.of(0, word), value));
    file.data(out -> {
      lists(clusters.keySet(), out);
      lists(ambiguity.keySet(), out);
    });
    file.bytes(table.slots());
  }

  /** Numbers the distinct lists from 1 and enters each word's number, shifted, into its value. */
  private static Map<List<String>, Integer> number(
      Map<String, ? extends Collection<String>> lexicon, int shift, Map<String, Integer> words) {
    Map<List<String>, Integer> numbers = new LinkedHashMap<>();
    lexicon.forEach((word, list) -> {
      int number = numbers.computeIfAbsent(new ArrayList<>(list), l -> numbers.size() + 1);
      words.merge(word, number << shift, (a, b) -> a | b);
    });
    if (numbers.size() >= 1 << (Short.SIZE - 1)) {
      throw new IllegalStateException(numbers.size() + " lists of a word do not fit");
    }
    return numbers;
  }

  private static void lists(Collection<List<String>> lists, DataOutput out) throws IOException {
    out.writeInt(lists.size());
    for (List<String> list : lists) {
      out.writeInt(list.size());
      for (String value : list) {
        out.writeUTF(value);
      }
    }
  }

  private static void model(OnlineComponent<?, ?> component, ModelFileWriter file)
      throws IOException {
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    file.data(out -> {
      List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      template(template, out);
    });
    Weights weights =
        weights(
            features(template), component.getOptimizer().getWeightVector().getSparseWeightVector());
    file.bytes(weights.features().slots());
    file.bytes(weights.blocks());
  }

  private static void template(FeatureTemplate<?, ?> template, DataOutput out) throws IOException {
    out.writeInt(template.getSetFeatureList().size());
    for (FeatureItem item : template.getSetFeatureList()) {
      item(item, out);
    }
    out.writeInt(template.getFeatureList().size());
    for (FeatureItem[] items : template.getFeatureList()) {
      out.writeInt(items.length);
      for (FeatureItem item : items) {
        item(item, out);
      }
    }
  }

  private static void item(FeatureItem item, DataOutput out) throws IOException {
    out.writeUTF(item.source.name());
    out.writeUTF(item.relation == null ? "" : item.relation.name());
    out.writeInt(item.window);
    out.writeUTF(item.field.name());
    out.writeUTF(item.attribute == null ? "" : item.attribute.toString());
  }

  private static FeatureMap features(FeatureTemplate<?, ?> template) {
    try {
      Field map = FeatureTemplate.class.getDeclaredField("feature_map");
      map.setAccessible(true);
      return (FeatureMap) map.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is another NLP4J than 1.1.3", e);
    }
  }

  private static Weights weights(FeatureMap features, MajorVector vector) {
    FingerprintTable table = FingerprintTable.sized(features.size());
    int size = vector.countNonZeroWeights() * Weights.CELL + features.size();
    ByteBuffer blocks = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    for (int kind = 0; kind < features.getIndexMaps().size(); kind++) {
      for (Object2IntMap.Entry<String> feature :
          features.getIndexMaps().get(kind).object2IntEntrySet()) {
        table.put(Fingerprint.of(kind, feature.getKey()), blocks.position());
        block(feature.getIntValue(), vector, blocks);
      }
    }
    return new Weights(table, blocks);
  }

  private static void block(int feature, MajorVector vector, ByteBuffer blocks) {
    int start = blocks.position();
    blocks.put((byte) 0);
    for (int label = 0; label < vector.getLabelSize(); label++) {
      float weight = vector.get(label, feature);
      if (weight != 0) {
        blocks.put((byte) label).putFloat(weight);
      }
    }
    blocks.put(start, (byte) ((blocks.position() - start) / Weights.CELL));
  }
}
