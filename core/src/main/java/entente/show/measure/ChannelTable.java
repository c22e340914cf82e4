package entente.show.measure;

import entente.keep.store.Table;
import entente.measure.channel.Chance;
import entente.measure.channel.Channel;
import entente.measure.channel.Hop;
import entente.measure.channel.Route;
import entente.measure.channel.Step;
import entente.measure.channel.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channels as tables. */
public final class ChannelTable {
  private static final List<String> BRIEF =
      List.of("what", "to", "path", "standing", "belief", "order", "paths", "sources", "route");

  private static final List<String> WHOLE =
      List.of(
          "from",
          "to",
          "what",
          "path",
          "belief",
          "belief_low",
          "belief_high",
          "draws",
          "belief_apart",
          "paths",
          "cut",
          "route_number",
          "route",
          "route_standing",
          "route_belief",
          "order",
          "step",
          "step_from",
          "step_to",
          "step_belief",
          "step_sources",
          "weakest",
          "hop_nature",
          "hop_basis",
          "hop_standing",
          "hop_disputed",
          "hop_belief",
          "hop_first",
          "hop_last",
          "hop_lasting",
          "claim",
          "in_cut",
          "statement",
          "origin",
          "outlet",
          "published",
          "standing",
          "text");

  private ChannelTable() {}

  /** {@return a row for each channel, with its likeliest path} */
  public static Table brief(List<Channel> channels) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Channel channel : channels) {
      Route route = channel.routes().getFirst();
      rows.add(
          Arrays.asList(
              channel.instrument(),
              channel.to(),
              channel.nature().word(),
              route.standing().word(),
              HopWords.of(channel.chance()),
              route.order().word(),
              (long) channel.allRoutes(),
              (long) route.steps().stream().mapToInt(Step::sources).min().orElse(0),
              String.join(" -> ", route.actors())));
    }
    return new Table(BRIEF, rows);
  }

  /** {@return a row for each telling of each hop of each path that is drawn} */
  public static Table whole(List<Channel> channels) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Channel channel : channels) {
      for (int number = 0; number < channel.routes().size(); number++) {
        Route route = channel.routes().get(number);
        for (int step = 0; step < route.steps().size(); step++) {
          for (Hop hop : route.steps().get(step).hops()) {
            for (Told told : hop.told()) {
              rows.add(row(channel, number, step, hop, told));
            }
          }
        }
      }
    }
    return new Table(WHOLE, rows);
  }

  private static List<@Nullable Object> row(
      Channel channel, int number, int at, Hop hop, Told told) {
    Route route = channel.routes().get(number);
    Step step = route.steps().get(at);
    return Arrays.asList(
        channel.from(),
        channel.to(),
        channel.instrument(),
        channel.nature().word(),
        channel.chance().estimate(),
        channel.chance().figure().low(),
        channel.chance().figure().high(),
        (long) channel.chance().draws(),
        channel.apart().map(Chance::estimate).orElse(null),
        (long) channel.allRoutes(),
        channel.cut().map(each -> String.join(";", each)).orElse(null),
        number + 1L,
        String.join(" -> ", route.actors()),
        route.standing().word(),
        route.chance().estimate(),
        route.order().word(),
        at + 1L,
        step.from(),
        step.to(),
        route.stepBeliefs().get(at),
        (long) step.sources(),
        route.weakest() == at,
        hop.nature().word(),
        hop.basis(),
        hop.standing().word(),
        hop.isDisputed(),
        hop.belief(),
        hop.window().first().map(LocalDate::toString).orElse(null),
        hop.window().last().map(LocalDate::toString).orElse(null),
        hop.window().lasting(),
        hop.claim(),
        channel.cut().filter(each -> each.contains(hop.claim())).isPresent(),
        told.statement(),
        told.origin(),
        told.outlet().orElse(null),
        told.published().map(LocalDate::toString).orElse(null),
        told.standing().word(),
        told.sentence());
  }
}
