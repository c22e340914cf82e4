package entente.spark;

import entente.keep.store.Known;
import entente.keep.store.Printing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Which article stands for each text: the printing under which a ledger keeps it. A text at an
 * address at which another one stood before is passed over, as the ledger does; what came before is
 * told by the order of the inputs.
 */
final class Leads {
  private Leads() {}

  static JavaRDD<Printed> of(JavaSparkContext spark, JavaRDD<Printed> articles) {
    Broadcast<Set<Printed>> passed = spark.broadcast(passedOver(articles));
    return articles
        .filter(each -> !passed.value().contains(each))
        .mapToPair(each -> new Tuple2<>(each.id(), each))
        .reduceByKey(Printed::lead)
        .values();
  }

  private static Set<Printed> passedOver(JavaRDD<Printed> articles) {
    Set<String> contested = contested(articles);
    if (contested.isEmpty()) {
      return Set.of();
    }
    List<Printed> inOrder =
        articles.filter(each -> contested.contains(each.id())).collect().stream()
            .sorted(Printed.IN_ORDER)
            .toList();
    Set<Printed> passed = new HashSet<>();
    Known known = Known.nothing();
    for (Printed each : inOrder) {
      Printing printing = each.printing();
      switch (known.of(each.id(), printing)) {
        case Known.Answer.New fresh -> known.add(each.id(), printing);
        case Known.Answer.Earlier earlier -> known.add(each.id(), earlier.printings());
        case Known.Answer.Copy copy -> known.add(each.id(), copy.printings());
        case Known.Answer.There there -> {
          if (!there.id().equals(each.id())) {
            passed.add(each);
          }
        }
      }
    }
    return passed;
  }

  /** The texts that stood at an address at which another one stood too. */
  private static Set<String> contested(JavaRDD<Printed> articles) {
    return new HashSet<>(
        articles
            .flatMapToPair(each ->
                each.place().stream().map(place -> new Tuple2<>(place, each.id())).iterator())
            .distinct()
            .mapToPair(each -> new Tuple2<>(each._1(), Set.of(each._2())))
            .reduceByKey(Leads::union)
            .values()
            .filter(ids -> ids.size() > 1)
            .flatMap(Set::iterator)
            .distinct()
            .collect());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }
}
