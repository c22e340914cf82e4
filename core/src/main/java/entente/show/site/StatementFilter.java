package entente.show.site;

import entente.event.Actor;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Standing;
import entente.event.Statement;
import entente.show.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of an article's statements are shown.
 *
 * @param standing their word; empty for any
 * @param actor code of who plays a part in them or tells them, without a sector; empty for any
 */
record StatementFilter(String standing, String actor) {
  static StatementFilter of(Here here) {
    return new StatementFilter(
        here.value("standing").replace('-', ' '), here.value("actor"));
  }

  boolean isNone() {
    return standing.isEmpty() && actor.isEmpty();
  }

  boolean shows(Statement statement) {
    return (standing.isEmpty() || statement.standing().word().equalsIgnoreCase(standing))
        && (actor.isEmpty() || actors(statement).stream().anyMatch(actor::equalsIgnoreCase));
  }

  /** {@return the codes of all who have to do with the statement, without sectors} */
  static Set<String> actors(Statement statement) {
    Set<String> codes = new TreeSet<>();
    for (Role role : Role.values()) {
      statement.actors(role).forEach(each -> codes.add(each.code()));
    }
    for (Speaker speaker : statement.sources()) {
      if (speaker instanceof Speaker.Named(Actor named)) {
        codes.add(named.code());
      }
    }
    return codes;
  }

  /** {@return the form in which it is asked for} */
  Html form(List<Statement> statements, Names names, Here here) {
    List<String> standings =
        Arrays.stream(Standing.values())
            .filter(each -> statements.stream().anyMatch(one -> one.standing() == each))
            .map(Standing::word)
            .toList();
    Set<String> codes = new TreeSet<>();
    statements.forEach(each -> codes.addAll(actors(each)));
    List<Html> forStandings = new ArrayList<>();
    forStandings.add(option("", "any", standing));
    standings.forEach(each -> forStandings.add(option(each, each, standing)));
    List<Html> forActors = new ArrayList<>();
    forActors.add(option("", "anybody", actor));
    codes.stream()
        .sorted(Comparator.comparing(names::ofPlace))
        .forEach(each -> forActors.add(option(each, names.ofPlace(each), actor)));
    return Tag.named("form")
        .css("asking showing")
        .leading("action", here.path())
        .with("aria-label", "Which statements are shown")
        .of(
            label("standing", "Standing", Tag.named("select").with("name", "standing").around(forStandings)),
            label("actor", "Actor", Tag.named("select").with("name", "actor").around(forActors)),
            Tag.named("span")
                .css("doing")
                .of(
                    Tag.named("button").of("Show"),
                    isNone() ? Html.NONE : Tag.link(here.path()).of("Show all")),
            Tag.named("p").css("shown").with("role", "status").of(told(statements)));
  }

  private String told(List<Statement> statements) {
    long shown = statements.stream().filter(this::shows).count();
    return isNone()
        ? ""
        : "%d of %s shown.".formatted(shown, Words.count(statements.size(), "statement"));
  }

  private static Html label(String name, String words, Html field) {
    return Tag.named("label").css(name).of(Tag.named("span").of(words), field);
  }

  private static Html option(String value, String words, String chosen) {
    Tag option = Tag.named("option").with("value", value);
    return (value.equalsIgnoreCase(chosen) ? option.with("selected", "") : option).of(words);
  }
}
