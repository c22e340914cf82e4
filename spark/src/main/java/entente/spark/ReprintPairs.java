package entente.spark;

import entente.keep.reprint.Shingles;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/** Which texts are near copies of one another, found and judged as a ledger does. */
final class ReprintPairs {
  private ReprintPairs() {}

  /**
   * {@return the pairs, the smaller id first}
   *
   * @param texts by their ids
   */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> texts) {
    return texts
        .flatMapToPair(text -> sampled(text._1(), Shingles.of(text._2()).sample()).iterator())
        .groupByKey()
        .flatMapToPair(each -> pairs(each._2()).iterator())
        .reduceByKey(Integer::sum)
        .filter(each -> Shingles.mayCopy(each._2(), each._1()._1()._2(), each._1()._2()._2()))
        .mapToPair(each -> new Tuple2<>(each._1()._1()._1(), each._1()._2()._1()))
        .join(texts)
        .mapToPair(each -> new Tuple2<>(each._2()._1(), new Tuple2<>(each._1(), each._2()._2())))
        .join(texts)
        .filter(each -> Shingles.of(each._2()._1()._2()).copies(Shingles.of(each._2()._2())))
        .mapToPair(each -> new Tuple2<>(each._2()._1()._1(), each._1()));
  }

  private static List<Tuple2<Long, Tuple2<String, Integer>>> sampled(String id, long[] sample) {
    List<Tuple2<Long, Tuple2<String, Integer>>> hashes = new ArrayList<>();
    for (long hash : sample) {
      hashes.add(new Tuple2<>(hash, new Tuple2<>(id, sample.length)));
    }
    return hashes;
  }

  /** Each two texts that share a hash, once for each that they share. */
  private static List<Tuple2<Tuple2<Tuple2<String, Integer>, Tuple2<String, Integer>>, Integer>>
      pairs(Iterable<Tuple2<String, Integer>> sharing) {
    List<Tuple2<String, Integer>> all = new ArrayList<>();
    sharing.forEach(all::add);
    List<Tuple2<Tuple2<Tuple2<String, Integer>, Tuple2<String, Integer>>, Integer>> pairs =
        new ArrayList<>();
    for (Tuple2<String, Integer> one : all) {
      for (Tuple2<String, Integer> other : all) {
        if (one._1().compareTo(other._1()) < 0) {
          pairs.add(new Tuple2<>(new Tuple2<>(one, other), 1));
        }
      }
    }
    return pairs;
  }
}
