package entente.spark;

import entente.keep.coded.CodedJson;
import entente.keep.match.Blocks;
import entente.keep.match.Matching;
import entente.keep.match.Mention;
import entente.keep.reference.Memberships;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * The links between mentions, by the ledger's own matching. Mentions that share a key are compared
 * in blocks; a key that very many share is cut into several, each two of which are compared.
 */
final class Links {
  /** One for each executor: the table of memberships takes a while to read. */
  private static final Blocks BLOCKS = new Blocks(new Matching(Memberships.shipped()));

  /** Mentions of one key that are compared in one block at most. */
  private static final int BLOCK = 2_000;

  private Links() {}

  /**
   * A link that is worth keeping.
   *
   * @param one the smaller id
   * @param other the greater one
   * @param weight above 0 for one event
   */
  record Weighed(String one, String other, double weight) implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
  }

  static JavaRDD<Weighed> of(JavaSparkContext spark, JavaRDD<String> mentions) {
    JavaPairRDD<String, String> keyed = mentions.flatMapToPair(json -> keyed(json).iterator());
    Map<String, Integer> large =
        new HashMap<>(
            keyed
                .mapValues(json -> 1)
                .reduceByKey(Integer::sum)
                .filter(each -> each._2() > BLOCK)
                .mapValues(count -> (count + BLOCK - 1) / BLOCK)
                .collectAsMap());
    Broadcast<Map<String, Integer>> pieces = spark.broadcast(large);
    return keyed
        .flatMapToPair(each ->
            Place.of(each._1(), each._2(), pieces.value().getOrDefault(each._1(), 1)).iterator())
        .groupByKey()
        .flatMap(each -> compared(each._1(), each._2()).iterator());
  }

  private static List<Tuple2<String, String>> keyed(String json) {
    List<Tuple2<String, String>> keyed = new ArrayList<>();
    for (String key : Matching.keys(CodedJson.mention(json))) {
      keyed.add(new Tuple2<>(key, json));
    }
    return keyed;
  }

  /**
   * A block: two pieces of the mentions of a key, which may be one and the same.
   *
   * @param key what they share
   * @param one the number of one piece
   * @param other that of the other, not smaller
   */
  record Place(String key, int one, int other) implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /** {@return all blocks in which a mention is to be compared, with its own piece} */
    static List<Tuple2<Place, Tuple2<Integer, String>>> of(String key, String json, int pieces) {
      int own = Math.floorMod(json.hashCode(), pieces);
      List<Tuple2<Place, Tuple2<Integer, String>>> places = new ArrayList<>();
      for (int piece = 0; piece < pieces; piece++) {
        places.add(
            new Tuple2<>(
                new Place(key, Math.min(own, piece), Math.max(own, piece)),
                new Tuple2<>(own, json)));
      }
      return places;
    }
  }

  private static List<Weighed> compared(Place place, Iterable<Tuple2<Integer, String>> there) {
    List<Mention> one = new ArrayList<>();
    List<Mention> other = new ArrayList<>();
    there.forEach(
        each -> (each._1() == place.one() ? one : other).add(CodedJson.mention(each._2())));
    List<Weighed> found = new ArrayList<>();
    Blocks.Found taking =
        (pair, link) -> found.add(new Weighed(pair.one(), pair.other(), link.weight()));
    if (place.one() == place.other()) {
      BLOCKS.within(place.key(), one, taking);
    } else {
      BLOCKS.between(place.key(), one, other, taking);
    }
    return found;
  }
}
