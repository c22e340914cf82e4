package entente.show.site;

import entente.event.Actor;
import entente.event.Standing;
import entente.measure.channel.Channel;
import entente.measure.channel.Hop;
import entente.measure.channel.Nature;
import entente.measure.channel.Order;
import entente.measure.channel.Route;
import entente.measure.channel.Step;
import entente.measure.channel.Told;
import entente.show.Wording;
import entente.show.measure.HopWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Channels in words: each path, hop by hop, with the sentences on which it rests. */
record ChannelSection(ShownNetwork.Way way, Words words, Here here) {
  Html html() {
    String source = name(way.source());
    String heading =
        "Channels from "
            + source
            + way.target().map(each -> " to " + name(each)).orElse("")
            + way.what().map(each -> ": " + each).orElse("");
    List<Html> parts = new ArrayList<>();
    if (way.found().isEmpty()) {
      parts.add(
          Tag.named("p")
              .of(
                  "Nothing told in the ledger leads from %s %s in so few hops."
                      .formatted(
                          source,
                          way.target().map(each -> "to " + name(each)).orElse("anywhere"))));
    } else if (way.target().isEmpty()) {
      parts.add(reached());
    } else {
      int number = 0;
      for (Channel channel : way.found()) {
        parts.add(channel(channel, number));
        number += channel.routes().size();
      }
    }
    if (!way.found().isEmpty()) {
      parts.add(
          Tag.named("p")
              .css("soft")
              .of(
                  "The channels as ",
                  Tag.link(Address.asking("/channels.csv", here.asked())).of("CSV"),
                  " or ",
                  Tag.link(Address.asking("/channels.json", here.asked())).of("JSON"),
                  "."));
    }
    return Tag.named("section")
        .css("channels")
        .with("aria-labelledby", "channels")
        .of(Tag.named("h2").with("id", "channels").of(heading), Html.all(parts));
  }

  private String name(String code) {
    return words.names().ofPlace(code);
  }

  private String names(Route route) {
    return route.actors().stream().map(this::name).collect(Collectors.joining(" → "));
  }

  /** All that can be reached, each with the way to its own page. */
  private Html reached() {
    List<Html> items = new ArrayList<>();
    for (Channel channel : way.found()) {
      Map<String, String> asked = new LinkedHashMap<>(here.asked());
      asked.put("target", channel.to());
      asked.put("what", channel.instrument());
      Route route = channel.routes().getFirst();
      items.add(
          Tag.named("li")
              .of(
                  Tag.link(Address.asking("/network", asked))
                      .of(channel.instrument() + ": " + names(route)),
                  " ",
                  Words.standing(route.standing().word()),
                  Tag.named("span")
                      .css("soft")
                      .of(
                          " %s · belief %s · %s"
                              .formatted(
                                  channel.nature().word(),
                                  HopWords.of(channel.chance()),
                                  route.order().word()))));
    }
    return Tag.named("ul").css("reached").around(items);
  }

  private Html channel(Channel channel, int before) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Tag.named("h3")
            .of(
                channel.instrument() + ", " + channel.nature().word(),
                Tag.named("span")
                    .css("soft")
                    .of(
                        channel.nature() == Nature.FLOW
                            ? ": every hop is told to have happened"
                            : ": it could pass; not every hop is told to have happened")));
    parts.add(
        Tag.named("p")
            .css("soft")
            .of(
                "Belief %s that %s stands."
                    .formatted(
                        HopWords.of(channel.chance()),
                        channel.allRoutes() == 1
                            ? "its one path"
                            : "one of its " + channel.allRoutes() + " paths")));
    for (int i = 0; i < channel.routes().size(); i++) {
      parts.add(route(channel.routes().get(i), before + i));
    }
    channel.cut().filter(cut -> !cut.isEmpty()).ifPresent(cut -> parts.add(cut(cut)));
    return Html.all(parts);
  }

  private Html cut(List<String> claims) {
    List<Html> links = new ArrayList<>();
    for (String claim : claims) {
      links.add(Html.text(links.isEmpty() ? "" : ", "));
      links.add(claim(claim));
    }
    return Tag.named("p")
        .css("soft")
        .of(
            Html.text("Without "),
            Html.all(links),
            Html.text(claims.size() == 1 ? " the channel is gone." : " together it is gone."));
  }

  private Html route(Route route, int number) {
    String unknown =
        route.order() == Order.UNKNOWN
            ? "; not all days are known, nothing told rules this order out"
            : "";
    List<Html> steps = new ArrayList<>();
    for (int at = 0; at < route.steps().size(); at++) {
      steps.add(step(route, at));
    }
    return Tag.named("article")
        .css("route")
        .with("data-route", String.valueOf(number))
        .of(
            Tag.named("h4").of(names(route)),
            Tag.named("p")
                .of(
                    Words.standing(route.standing().word()),
                    Tag.named("span")
                        .css("soft")
                        .of(
                            " belief %s · %s%s"
                                .formatted(
                                    HopWords.of(route.chance()), route.order().word(), unknown))),
            Tag.named("ol").css("hops").around(steps));
  }

  private Html step(Route route, int at) {
    Step step = route.steps().get(at);
    List<Html> hops = step.hops().stream().map(this::hop).toList();
    return Tag.named("li")
        .of(
            Tag.named("p")
                .of(
                    Tag.named("strong")
                        .of(
                            words.actors(List.of(Actor.of(step.from()))),
                            " → ",
                            words.actors(List.of(Actor.of(step.to())))),
                    Tag.named("span")
                        .css("soft")
                        .of(
                            String.format(
                                Locale.ROOT,
                                " belief %.2f, %s",
                                route.stepBeliefs().get(at),
                                Wording.count(step.sources(), "source")))),
            Html.all(hops));
  }

  private Html hop(Hop hop) {
    List<Html> tellings = hop.told().stream().map(told -> telling(told, hop)).toList();
    return Html.all(
        Tag.named("p")
            .css("soft")
            .of(
                Words.standing(hop.standing().word()),
                (hop.isDisputed() ? " disputed" : "")
                    + " "
                    + hop.basis()
                    + (hop.nature() == Nature.FLOW ? "" : ", could pass")
                    + " · "
                    + HopWords.days(hop.window())
                    + " · ",
                claim(hop.claim())),
        Html.all(tellings));
  }

  private static Html claim(String claim) {
    String kind = HopWords.kind(claim);
    return Tag.link(
            switch (kind) {
              case "tie" -> Address.tie(claim);
              case "event" -> Address.event(claim);
              default -> Address.statement(claim);
            })
        .of(kind + " " + claim);
  }

  private static Html telling(Told told, Hop hop) {
    String from =
        Stream.of(
                Optional.of(told.outlet().orElse("outlet not named")),
                told.published().map(Wording::of),
                Optional.of(told.standing().word())
                    .filter(word -> told.standing() != hop.standing())
                    .map(word -> told.standing() == Standing.DENIED ? "denies it" : word))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return Html.all(
        Tag.named("blockquote").of("“" + told.sentence() + "”"),
        Tag.named("p")
            .css("soft")
            .of(from + " · ", Tag.link(Address.statement(told.statement())).of("statement")));
  }
}
