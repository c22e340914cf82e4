package entente.show.cli;

import entente.event.PartialDate;
import entente.keep.tie.CountedTie;
import entente.keep.tie.Tie;
import entente.measure.channel.Hop;
import entente.measure.channel.Nature;
import entente.show.site.Address;
import entente.show.site.Arc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the arcs of a map of a ledger's ties, and of agreements by which something can pass. */
final class MapArcs {
  private MapArcs() {}

  static List<Arc> of(List<CountedTie> ties, List<Hop> hops) {
    Map<String, Set<String>> passing = new HashMap<>();
    Map<String, Hop> agreements = new HashMap<>();
    for (Hop hop : hops) {
      passing.computeIfAbsent(hop.claim(), claim -> new TreeSet<>()).add(hop.instrument());
      if (hop.nature() == Nature.CAPACITY && hop.window().lasting()) {
        // An agreement goes both ways, and is drawn once.
        String pair =
            hop.from().compareTo(hop.to()) < 0
                ? hop.from() + " " + hop.to()
                : hop.to() + " " + hop.from();
        agreements.putIfAbsent(hop.claim() + " " + pair, hop);
      }
    }
    List<Arc> arcs = new ArrayList<>();
    Set<String> drawn = new TreeSet<>();
    for (CountedTie tie : ties) {
      drawn.add(tie.id());
      arcs.add(tie(tie, passing.getOrDefault(tie.id(), Set.of())));
    }
    agreements.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .filter(hop -> !drawn.contains(hop.claim()))
        .forEach(hop -> arcs.add(agreement(hop, passing.getOrDefault(hop.claim(), Set.of()))));
    return arcs;
  }

  private static Arc tie(CountedTie tie, Set<String> instruments) {
    boolean over = tie.state() == Tie.State.ENDED || tie.state() == Tie.State.SUSPENDED;
    boolean held =
        tie.state() == Tie.State.IN_FORCE
            || tie.state() == Tie.State.DISPUTED
            || (over && tie.until().isPresent());
    return new Arc(
        tie.id(),
        tie.type(),
        instruments,
        tie.state().word(),
        tie.source(),
        tie.target(),
        tie.since().map(PartialDate::toString),
        tie.until().map(PartialDate::toString),
        tie.begins(),
        over ? tie.until().map(PartialDate::earliest) : Optional.empty(),
        held,
        Address.tie(tie.id()));
  }

  private static Arc agreement(Hop hop, Set<String> instruments) {
    Optional<LocalDate> told =
        hop.told().stream().flatMap(each -> each.published().stream()).min(LocalDate::compareTo);
    return new Arc(
        hop.claim(),
        "agreement",
        instruments,
        hop.isDisputed() ? Tie.State.DISPUTED.word() : Tie.State.IN_FORCE.word(),
        hop.from(),
        hop.to(),
        hop.window().first().map(LocalDate::toString),
        hop.window().last().map(LocalDate::toString),
        hop.window().first().or(() -> told),
        hop.window().last().map(day -> day.plusDays(1)),
        true,
        hop.claim().startsWith("e") ? Address.event(hop.claim()) : "");
  }
}
