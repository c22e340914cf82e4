package entente.show.site;

import entente.event.Actor;
import entente.show.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The small parts that all pages write alike: actors, standings, headings, numbers. */
record Words(Names names) {
  /** {@return the style of a standing, a status or a state, such as {@code called-for}} */
  static String style(String standing) {
    return standing.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  /** {@return the word with the sign of its standing} */
  static Html standing(String word) {
    return Tag.named("span").css("tag " + style(word)).of(word);
  }

  /** {@return actors by their codes with semicolons between them, states with a link} */
  Html actors(String codes) {
    return listed(
        Arrays.stream(codes.split(";", -1))
            .filter(code -> !code.isBlank())
            .map(this::written)
            .toList());
  }

  /** {@return actors by their codes with semicolons between them, as plain words} */
  String named(String codes) {
    return Arrays.stream(codes.split(";", -1))
        .filter(code -> !code.isBlank())
        .map(this::plain)
        .collect(Collectors.joining(", "));
  }

  private String plain(String code) {
    try {
      return names.of(Actor.parse(code));
    } catch (IllegalArgumentException noCode) {
      return code;
    }
  }

  /** What another dataset gives as an actor may be no code of ours. */
  private Html written(String code) {
    try {
      return actor(Actor.parse(code));
    } catch (IllegalArgumentException noCode) {
      return Html.text(code);
    }
  }

  /** {@return these actors by their names, states with a link} */
  Html actors(List<Actor> actors) {
    return listed(actors.stream().map(this::actor).toList());
  }

  private static Html listed(List<Html> actors) {
    List<Html> parts = new ArrayList<>();
    for (Html actor : actors) {
      if (!parts.isEmpty()) {
        parts.add(Html.text(", "));
      }
      parts.add(actor);
    }
    return Html.all(parts);
  }

  private Html actor(Actor actor) {
    Tag tag = actor.isState() ? Tag.link(Address.state(actor.code())) : Tag.named("span");
    return tag.with("title", actor.toString()).css("actor").of(names.of(actor));
  }

  /** {@return the one toward the other; nobody in words} */
  static Html toward(Html source, Html target) {
    Html from = source.isEmpty() ? Html.text("nobody named") : source;
    return target.isEmpty()
        ? from
        : Html.all(
            from,
            Tag.named("span").css("arrow").with("aria-hidden", "true").of(" → "),
            Tag.named("span").css("unseen").of(" toward "),
            target);
  }

  /** {@return the number with its noun, such as {@code 1 report}} */
  static String count(long number, String noun) {
    return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** {@return a part of a page under its heading, to which one can link} */
  static Html section(String id, String heading, Html... parts) {
    return Tag.named("section")
        .with("aria-labelledby", id)
        .of(Tag.named("h2").with("id", id).of(heading), Html.all(parts));
  }

  /** {@return a name and what is known under it} */
  static Html fact(String name, Object value) {
    return Html.all(Tag.named("dt").of(name), Tag.named("dd").of(value));
  }
}
