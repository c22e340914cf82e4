package entente.foresee.explain;

import entente.foresee.chance.Chances;
import entente.foresee.chance.Prospect;
import entente.foresee.chance.Prospects;
import entente.foresee.memory.Memory;
import entente.foresee.rank.Forecaster;
import entente.foresee.rule.Family;
import entente.foresee.rule.Layout;
import entente.foresee.rule.Points;
import entente.foresee.rule.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What may come after the last day that a forecaster knows, ranked, and why. */
public final class Outlook {
  private final Forecaster forecaster;
  private final Chances chances;
  private final Prospects prospects;

  /** What may come, by these probabilities. */
  public Outlook(Forecaster forecaster, Chances chances) {
    this.forecaster = forecaster;
    this.chances = chances;
    this.prospects = new Prospects(forecaster);
  }

  /**
   * Who does what to whom; what is empty is asked.
   *
   * @param source number of the actor that acts
   * @param type number of the type
   * @param target number of the actor that is acted upon
   */
  public record Wanted(OptionalInt source, OptionalInt type, OptionalInt target) {
    boolean allows(Prospect event) {
      return (source.isEmpty() || source.getAsInt() == event.source())
          && (type.isEmpty() || type.getAsInt() == event.type())
          && (target.isEmpty() || target.getAsInt() == event.target());
    }
  }

  /**
   * {@return the events that may come, the likeliest first}
   *
   * @param most how many at most
   */
  public List<Foreseen> of(Wanted wanted, int most) {
    List<Prospect> events =
        prospects.among(wanted.source(), wanted.type(), wanted.target()).stream()
            .filter(wanted::allows)
            .toList();
    return foreseen(events).stream()
        .sorted(
            Comparator.comparingDouble(Foreseen::chance)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Foreseen::expected).reversed())
                .thenComparingDouble(each -> -each.event().share())
                .thenComparingInt(each -> each.event().source())
                .thenComparingInt(each -> each.event().type())
                .thenComparingInt(each -> each.event().target()))
        .limit(most)
        .toList();
  }

  private List<Foreseen> foreseen(List<Prospect> events) {
    double[] said = chances.of(forecaster, events);
    List<Foreseen> all = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      all.add(new Foreseen(events.get(i), said[i], chances.expected(forecaster, events.get(i))));
    }
    return all;
  }

  /** {@return what speaks for an event and against it, the weightiest first} */
  public List<Reason> why(Prospect event) {
    Sheet sheet = forecaster.ask(event.source(), event.type());
    int candidate = 0;
    while (candidate < sheet.size() && sheet.actor(candidate) != event.target()) {
      candidate++;
    }
    if (candidate == sheet.size()) {
      return List.of();
    }
    Map<Family, Weighed> weighed = weigh(sheet, candidate);
    FactSearch search =
        new FactSearch(
            forecaster.memory(), forecaster.day(), event.source(), event.type(), event.target());
    List<Reason> reasons = new ArrayList<>();
    weighed.forEach((family, each) -> {
      Layout.Rule rule = forecaster.layout().rule(each.rule);
      FactSearch.Found found = search.of(family, type(rule.other()));
      reasons.add(
          new Reason(
              family,
              each.points,
              rule.other(),
              forecaster.points().times(each.rule),
              forecaster.points().right(each.rule),
              found.count(),
              found.facts()));
    });
    reasons.sort(
        Comparator.comparingDouble((Reason reason) -> Math.abs(reason.points()))
            .reversed()
            .thenComparing(Reason::family));
    return reasons;
  }

  private static final class Weighed {
    double points;
    double most = -1;
    int rule;
  }

  private Map<Family, Weighed> weigh(Sheet sheet, int candidate) {
    Points points = forecaster.points();
    Map<Family, Weighed> weighed = new EnumMap<>(Family.class);
    for (int at = sheet.start(candidate); at < sheet.start(candidate + 1); at++) {
      int rule = sheet.rule(at);
      double worth = points.of(rule, sheet.type());
      Weighed family =
          weighed.computeIfAbsent(forecaster.layout().rule(rule).family(), each -> new Weighed());
      family.points += worth;
      if (Math.abs(worth) > family.most) {
        family.most = Math.abs(worth);
        family.rule = rule;
      }
    }
    return weighed;
  }

  /** {@return the number of a type by its name as rules write it, seen from either side} */
  private int type(String name) {
    Memory memory = forecaster.memory();
    OptionalInt number = memory.graph().typeNumber(Forecaster.plain(name));
    if (number.isEmpty()) {
      return -1;
    }
    return Forecaster.isTurned(name) ? memory.turned(number.getAsInt()) : number.getAsInt();
  }
}
