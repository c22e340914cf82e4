package entente.show.terminal;

import entente.event.Standing;
import entente.measure.channel.Chance;
import entente.measure.channel.Channel;
import entente.measure.channel.Hop;
import entente.measure.channel.Nature;
import entente.measure.channel.Order;
import entente.measure.channel.Route;
import entente.measure.channel.Step;
import entente.measure.channel.Told;
import entente.show.Wording;
import entente.show.measure.HopWords;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Channels for a reader at a terminal. */
public final class ChannelOutput {
  private static final int NAME_WIDTH = 18;

  private final Writer writer;
  private final Paint paint;
  private final int width;
  private final Facts facts;

  /** Writes to that writer, no line wider than that. */
  public ChannelOutput(Writer writer, Paint paint, int width) {
    this.writer = writer;
    this.paint = paint;
    this.width = width;
    this.facts = new Facts(writer, paint, NAME_WIDTH, width - NAME_WIDTH - 2);
  }

  /** Writes the channel: its paths with all that tells of them, then what it hangs on. */
  public void write(Channel channel) throws IOException {
    facts.line(
        paint.bold("%s to %s: %s".formatted(channel.from(), channel.to(), channel.instrument()))
            + "  "
            + paint.dim(
                channel.nature() == Nature.FLOW
                    ? "flow: every hop is told to have happened"
                    : "capacity: it could pass; not every hop is told to have happened"));
    for (Route route : channel.routes()) {
      route(route);
    }
    int more = channel.allRoutes() - channel.routes().size();
    if (more > 0) {
      facts.line("");
      facts.line(
          "  " + paint.dim(Wording.count(more, "path") + " more: --paths " + channel.allRoutes()));
    }
    if (!channel.complete()) {
      facts.line("  " + paint.dim("There are more paths than were looked for; fewer --hops help."));
    }
    facts.line("");
    all(channel);
    writer.flush();
  }

  private void route(Route route) throws IOException {
    facts.line("");
    facts.line(
        "  "
            + paint.bold(String.join(" -> ", route.actors()))
            + "   "
            + paint.of(route.standing(), route.standing().word())
            + paint.dim(" · ")
            + "belief "
            + figure(route.chance())
            + paint.dim(" · " + route.order().word()));
    if (route.order() == Order.UNKNOWN) {
      facts.line("    " + paint.dim("not all days are known; nothing told rules this order out"));
    }
    for (int at = 0; at < route.steps().size(); at++) {
      step(route, at);
    }
  }

  private void step(Route route, int at) throws IOException {
    Step step = route.steps().get(at);
    facts.line("");
    facts.line(
        "    "
            + paint.place(step.from() + " -> " + step.to())
            + paint.dim(
                "  belief %s, %s"
                    .formatted(
                        two(route.stepBeliefs().get(at)), Wording.count(step.sources(), "source")))
            + (isWeakest(route, at) ? "  weakest hop" : ""));
    for (Hop hop : step.hops()) {
      String dispute = hop.isDisputed() ? ", disputed" : "";
      facts.line(
          "      "
              + paint.of(hop.standing(), hop.standing().word() + dispute)
              + paint.dim(
                  " · "
                      + hop.basis()
                      + (hop.nature() == Nature.FLOW ? "" : ", could pass")
                      + " · "
                      + HopWords.days(hop.window())
                      + " · "
                      + opens(hop)));
      for (Told told : hop.told()) {
        for (String words : Lines.wrap(Lines.quoted(told.sentence()), width - 8)) {
          facts.line("        " + words);
        }
        facts.line("        " + paint.dim(where(told, hop)));
      }
    }
  }

  /** Where all are believed alike none is the weakest. */
  private static boolean isWeakest(Route route, int at) {
    return route.weakest() == at
        && route.stepBeliefs().stream().anyMatch(each -> each > route.stepBeliefs().get(at));
  }

  private static String where(Told told, Hop hop) {
    List<String> parts = new ArrayList<>();
    parts.add(told.outlet().map(Lines::safe).orElse("outlet unknown"));
    told.published().map(Wording::of).ifPresent(parts::add);
    if (told.standing() != hop.standing()) {
      parts.add(told.standing() == Standing.DENIED ? "denies it" : told.standing().word());
    }
    parts.add("statement " + told.statement());
    return String.join(" · ", parts);
  }

  private static String opens(Hop hop) {
    return HopWords.kind(hop.claim()) + " " + hop.claim();
  }

  private void all(Channel channel) throws IOException {
    String paths =
        channel.allRoutes() == 1 ? "its one path" : "one of " + channel.allRoutes() + " paths";
    String apart =
        channel
            .apart()
            .filter(each -> Math.abs(each.estimate() - channel.chance().estimate()) >= 0.005)
            .map(each ->
                "; %s if every claim had a source of its own".formatted(two(each.estimate())))
            .orElse("");
    facts.fact("belief", figure(channel.chance()) + " that " + paths + " stands" + apart);
    if (channel.cut().isPresent()) {
      List<String> cut = channel.cut().get();
      facts.fact(
          "minimal cut",
          "%s: without %s the channel is gone"
              .formatted(
                  cut.stream()
                      .map(each -> HopWords.kind(each) + " " + each)
                      .collect(Collectors.joining(", ")),
                  cut.size() == 1 ? "this claim" : "these claims"));
    } else {
      facts.fact("minimal cut", "more than 6 claims");
    }
    if (!channel.intermediaries().isEmpty()) {
      facts.fact(
          "intermediaries",
          channel.intermediaries().stream()
              .map(each ->
                  "%s (without it %s)".formatted(each.actor(), two(each.without().estimate())))
              .collect(Collectors.joining(", ")));
    }
  }

  private static String figure(Chance chance) {
    return HopWords.of(chance)
        + (chance.isExact() ? "" : " in %,d draws".formatted(chance.draws()));
  }

  private static String two(double figure) {
    return String.format(Locale.ROOT, "%.2f", figure);
  }
}
