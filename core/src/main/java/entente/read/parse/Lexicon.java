package entente.read.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.DataInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of words by themselves. Many words share the same list, so that each is kept once.
 *
 * @param words by simplified lower-case form: number of the clusters in the upper half of the
 *     value, number of the tags in the lower, 0 for none
 * @param clusters lists of Brown clusters, each in the order in which features are to be added
 * @param ambiguity lists of tags that a word is known to bear
 */
record Lexicon(FingerprintTable words, List<Set<String>> clusters, List<List<String>> ambiguity) {
  /** Reads what {@link Flattening} wrote of the word lists. */
  static Lexicon read(ModelFile file) throws IOException {
    DataInput in = file.data();
    List<Set<String>> clusters = new ArrayList<>();
    for (List<String> list : lists(in)) {
      clusters.add(Collections.unmodifiableSet(new LinkedHashSet<>(list)));
    }
    return new Lexicon(new FingerprintTable(file.bytes()), clusters, lists(in));
  }

  private static List<List<String>> lists(DataInput in) throws IOException {
    List<List<String>> lists = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      List<String> list = new ArrayList<>();
      for (int size = in.readInt(); size > 0; size--) {
        list.add(in.readUTF());
      }
      lists.add(List.copyOf(list));
    }
    return lists;
  }

  void annotate(NLPNode node) {
    int known = words.get(Fingerprint.of(0, node.getWordFormSimplifiedLowercase()));
    if (known == FingerprintTable.ABSENT) {
      return;
    }
    int cluster = known >>> Short.SIZE;
    int tags = known & 0xffff;
    if (cluster > 0) {
      node.setWordClusters(clusters.get(cluster - 1));
    }
    if (tags > 0) {
      node.setAmbiguityClasses(ambiguity.get(tags - 1));
    }
  }
}
