package entente.show.page;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Statement;
import entente.show.Names;
import entente.show.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One statement in plain words, with its codes, its teller and the rule that decided. */
final class CardView {
  private final Template template;
  private final Names names;

  CardView(Template template, Names names) {
    this.template = template;
    this.names = names;
  }

  /** {@return the word of the page's style for a statement's standing} */
  static String style(Statement statement) {
    return statement.standing().word().replace(' ', '-');
  }

  Element of(Statement statement, String text, int number, String id) {
    Element card = template.part("card").attr("id", id).addClass(style(statement));
    card.attr("data-standing", style(statement)).attr("data-kind", statement.kind().word());
    Template.one(card, ".back")
        .attr("href", "#m-" + id)
        .attr("aria-label", "statement " + number + ", back to the text")
        .text(String.valueOf(number));
    Template.one(card, ".tag").text(statement.standing().word());
    Template.one(card, ".kind").text(statement.kind().word() + " · " + statement.type());
    parties(Template.one(card, ".parties"), statement);
    Template.one(card, ".label").text(names.ofType(statement.type()));
    Template.one(card, "blockquote").text("“" + statement.evidence().in(text).strip() + "”");
    facts(Template.one(card, "dl"), statement);
    Template.one(card, ".rule")
        .text(
            "Rule %s, confidence %s, %s %s"
                .formatted(
                    statement.rule(),
                    String.format(Locale.ROOT, "%.2f", statement.confidence()),
                    statement.modality().word(),
                    statement.factuality().value()));
    return card;
  }

  private void parties(Element heading, Statement statement) {
    actors(heading, statement.actors(Role.SOURCE));
    if (!statement.actors(Role.TARGET).isEmpty()) {
      heading.appendElement("span").addClass("arrow").text(" → ");
      actors(heading, statement.actors(Role.TARGET));
    }
    if (!heading.hasText()) {
      heading.text("Nobody named");
    }
  }

  private void facts(Element list, Statement statement) {
    String teller =
        statement.sources().isEmpty()
            ? "the author"
            : statement.sources().stream()
                .map(this::speaker)
                .collect(Collectors.joining(", citing "));
    fact(list, "told by", teller);
    for (Role role : List.of(Role.PARTICIPANT, Role.HOST, Role.VIA, Role.OVERSEER)) {
      if (!statement.actors(role).isEmpty()) {
        actors(fact(list, word(role), ""), statement.actors(role));
      }
    }
    statement
        .where()
        .filter(place -> statement.actors(Role.HOST).stream().noneMatch(Actor.of(place)::sameAs))
        .ifPresent(place -> fact(list, "where", names.ofPlace(place)));
    statement.when().ifPresent(when -> fact(list, "when", Wording.of(when)));
    statement.amounts().forEach(amount -> fact(list, "amount", Wording.of(amount)));
  }

  private static String word(Role role) {
    return switch (role) {
      case SOURCE -> "who";
      case TARGET -> "to whom";
      case PARTICIPANT -> "with";
      case HOST -> "host";
      case VIA -> "via";
      case OVERSEER -> "overseen by";
    };
  }

  private String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> names.of(named.actor());
      case Speaker.Unnamed unnamed -> "an unnamed source";
    };
  }

  private Element fact(Element list, String term, String words) {
    Elements pair = template.parts("fact");
    list.appendChildren(pair);
    pair.getFirst().text(term);
    return pair.getLast().text(words);
  }

  private void actors(Element place, List<Actor> actors) {
    for (Actor actor : actors) {
      if (!actor.equals(actors.getFirst())) {
        place.appendText(", ");
      }
      Element view = template.part("actor");
      String name = names.of(actor);
      Template.one(view, ".name").text(name);
      Element code = Template.one(view, "code").text(actor.toString());
      if (name.equals(actor.toString())) {
        code.remove();
      }
      place.appendChild(view);
    }
  }
}
