package entente.score;

import entente.event.Kind;
import entente.event.Role;
import entente.event.Standing;
import entente.score.CodedStatement.Part;
import entente.score.Pairing.Pair;
import entente.score.ScoreReport.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what was coded with gold. */
public final class Scoring {
  private static final int FEW_DOCUMENTS = 5;
  private static final int BLOCK = 4;

  private Scoring() {}

  private record Compared(Document document, Pairing detected, Pairing typed) {
    static Compared of(Document document) {
      return new Compared(
          document,
          Pairing.detected(document.gold(), document.system()),
          Pairing.typed(document.gold(), document.system()));
    }

    Figures figures() {
      return Figures.of(detected, typed);
    }

    /** The document cut where every fourth gold statement begins. */
    List<Figures> blocks() {
      List<Integer> starts = document.gold().stream().map(CodedStatement::start).sorted().toList();
      List<Figures> blocks = new ArrayList<>();
      int from = 0;
      for (int i = BLOCK; i < starts.size(); i += BLOCK) {
        int to = starts.get(i);
        if (to > from) {
          blocks.add(Figures.of(detected.between(from, to), typed.between(from, to)));
          from = to;
        }
      }
      blocks.add(
          Figures.of(
              detected.between(from, Integer.MAX_VALUE), typed.between(from, Integer.MAX_VALUE)));
      return blocks;
    }
  }

  /**
   * {@return the report; the same documents give the same}
   *
   * @param documents those that have gold, in any order, which the misses keep
   * @param triggers of the codebook that the statements were coded by, if it is known
   */
  public static ScoreReport of(List<Document> documents, Optional<Triggers> triggers) {
    List<Compared> compared = documents.stream().map(Compared::of).toList();
    Unit unit = documents.size() < FEW_DOCUMENTS ? Unit.BLOCK : Unit.DOCUMENT;
    List<Figures> units =
        switch (unit) {
          case DOCUMENT -> compared.stream().map(Compared::figures).toList();
          case BLOCK -> compared.stream().flatMap(each -> each.blocks().stream()).toList();
        };
    Pairing typed = together(compared.stream().map(Compared::typed).toList());
    return new ScoreReport(
        documents.size(),
        documents.stream().mapToInt(each -> each.gold().size()).sum(),
        documents.stream().mapToInt(each -> each.system().size()).sum(),
        unit,
        units.size(),
        Figures.sum(compared.stream().map(Compared::figures).toList()),
        Bootstrap.intervals(units),
        types(typed),
        roles(typed.of(Set.of(Kind.EVENT, Kind.TIE))),
        standings(typed),
        Confusion.of(
            compared.stream()
                .flatMap(each -> each.detected().of(Set.of(Kind.EVENT)).pairs().stream())
                .toList()),
        compared.stream()
            .flatMap(each ->
                Causes.of(each.document(), each.detected(), each.typed(), triggers).stream())
            .toList());
  }

  private static Pairing together(List<Pairing> pairings) {
    return new Pairing(
        pairings.stream().flatMap(each -> each.pairs().stream()).toList(),
        pairings.stream().flatMap(each -> each.missed().stream()).toList(),
        pairings.stream().flatMap(each -> each.extra().stream()).toList());
  }

  private static List<Row> types(Pairing typed) {
    List<Row> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Pairing ofKind = typed.of(Set.of(kind));
      Map<String, Measure> counts = new LinkedHashMap<>();
      ofKind.pairs().forEach(pair -> count(counts, pair.gold().type(), new Measure(1, 0, 0)));
      ofKind.extra().forEach(each -> count(counts, each.type(), new Measure(0, 1, 0)));
      ofKind.missed().forEach(each -> count(counts, each.type(), new Measure(0, 0, 1)));
      counts.entrySet().stream()
          .map(each -> new Row(each.getKey(), each.getValue()))
          .sorted(
              Comparator.comparingInt((Row row) -> -row.measure().gold()).thenComparing(Row::name))
          .forEach(rows::add);
    }
    return rows;
  }

  private static <T> void count(Map<T, Measure> counts, T key, Measure one) {
    counts.merge(key, one, Measure::plus);
  }

  private static List<Row> roles(Pairing typed) {
    List<Row> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      Function<CodedStatement, Set<Part>> parts =
          statement ->
              statement.parts().stream()
                  .filter(part -> part.role() == role)
                  .collect(Collectors.toSet());
      Measure measure = Figures.parts(typed, parts);
      if (measure.isDefined()) {
        rows.add(new Row(role.word(), measure));
      }
    }
    return rows;
  }

  private static List<Row> standings(Pairing typed) {
    Map<Standing, Measure> counts = new EnumMap<>(Standing.class);
    for (Pair pair : typed.pairs()) {
      Standing gold = pair.gold().standing();
      Standing system = pair.system().standing();
      if (gold == system) {
        count(counts, gold, new Measure(1, 0, 0));
      } else {
        count(counts, gold, new Measure(0, 0, 1));
        count(counts, system, new Measure(0, 1, 0));
      }
    }
    typed.missed().forEach(each -> count(counts, each.standing(), new Measure(0, 0, 1)));
    typed.extra().forEach(each -> count(counts, each.standing(), new Measure(0, 1, 0)));
    return counts.entrySet().stream()
        .map(each -> new Row(each.getKey().word(), each.getValue()))
        .toList();
  }
}
