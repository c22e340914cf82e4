package entente.spark;

import entente.keep.coded.CodedJson;
import entente.keep.event.Event;
import entente.keep.event.Events;
import entente.keep.event.Origins;
import entente.keep.event.Telling;
import entente.keep.match.Clusters;
import entente.keep.match.Mention;
import entente.keep.match.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The events of all tellings, made as a ledger makes them: linked, grouped, summed up. */
final class EventMaking {
  private EventMaking() {}

  /**
   * {@return the events as rows}
   *
   * @param tellings by the id of the mention, as JSON
   * @param copies pairs of articles of which one is a copy of the other
   */
  static JavaRDD<Row> of(
      JavaSparkContext spark,
      JavaPairRDD<String, String> tellings,
      JavaPairRDD<String, String> copies) {
    JavaRDD<Links.Weighed> links =
        Links.of(spark, tellings.values().map(EventMaking::mention)).cache();
    Components components = new Components();
    links
        .filter(link -> link.weight() > 0)
        .mapPartitions(EventMaking::forest)
        .collect()
        .forEach(pair -> components.join(pair._1(), pair._2()));
    Broadcast<Map<String, String>> roots = spark.broadcast(components.roots());
    JavaPairRDD<String, String> told =
        tellings.mapToPair(each -> new Tuple2<>(root(roots, each._1()), each._2())).cache();
    JavaPairRDD<String, Links.Weighed> within =
        links
            .filter(link -> root(roots, link.one()).equals(root(roots, link.other())))
            .mapToPair(link -> new Tuple2<>(root(roots, link.one()), link));
    return told.cogroup(within, copiesWithin(told, copies))
        .flatMap(each -> events(each._2()._1(), each._2()._2(), each._2()._3()).iterator());
  }

  /** Of the pairs of a partition those that are enough to hold together what they do. */
  private static Iterator<Tuple2<String, String>> forest(Iterator<Links.Weighed> links) {
    Components components = new Components();
    links.forEachRemaining(link -> components.join(link.one(), link.other()));
    return components.roots().entrySet().stream()
        .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
        .iterator();
  }

  private static String mention(String telling) {
    return CodedJson.mention(CodedJson.telling(telling).mention());
  }

  private static String root(Broadcast<Map<String, String>> roots, String mention) {
    return roots.value().getOrDefault(mention, mention);
  }

  /** The copies of which both articles tell of something in the same component. */
  private static JavaPairRDD<String, Tuple2<String, String>> copiesWithin(
      JavaPairRDD<String, String> told, JavaPairRDD<String, String> copies) {
    JavaPairRDD<String, String> rootsOf =
        told.mapToPair(each -> new Tuple2<>(CodedJson.telling(each._2()).article().id(), each._1()))
            .distinct();
    return copies
        .join(rootsOf)
        .mapToPair(each -> new Tuple2<>(each._2()._1(), new Tuple2<>(each._1(), each._2()._2())))
        .join(rootsOf)
        .filter(each -> each._2()._1()._2().equals(each._2()._2()))
        .mapToPair(
            each -> new Tuple2<>(each._2()._2(), new Tuple2<>(each._2()._1()._1(), each._1())));
  }

  private static List<Row> events(
      Iterable<String> told,
      Iterable<Links.Weighed> links,
      Iterable<Tuple2<String, String>> copies) {
    Map<String, Telling> tellings = new HashMap<>();
    told.forEach(json -> {
      Telling telling = CodedJson.telling(json);
      tellings.put(telling.mention().id(), telling);
    });
    Map<Pair, Double> weights = new HashMap<>();
    links.forEach(link -> weights.put(Pair.of(link.one(), link.other()), link.weight()));
    List<Origins.Copy> all = new ArrayList<>();
    copies.forEach(copy -> all.add(new Origins.Copy(copy._1(), copy._2())));
    List<Row> events = new ArrayList<>();
    for (List<Mention> cluster :
        Clusters.of(tellings.values().stream().map(Telling::mention).toList(), weights)) {
      events.add(Columns.event(event(cluster, tellings, all)));
    }
    return events;
  }

  private static Event event(
      List<Mention> cluster, Map<String, Telling> tellings, List<Origins.Copy> copies) {
    List<Telling> own = new ArrayList<>();
    Set<String> articles = new HashSet<>();
    for (Mention mention : cluster) {
      Telling telling = tellings.get(mention.id());
      if (telling != null) {
        own.add(telling);
        articles.add(telling.article().id());
      }
    }
    return Events.of(
        own,
        copies.stream()
            .filter(copy -> articles.contains(copy.one()) && articles.contains(copy.other()))
            .toList());
  }
}
