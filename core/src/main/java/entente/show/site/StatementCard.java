package entente.show.site;

import entente.event.Role;
import entente.event.Statement;
import entente.keep.correct.Correction;
import entente.keep.store.KeptArticle;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One statement of an article in plain words, with the way to its event.
 *
 * @param article in which it stands
 * @param corrections those that count, of all its statements
 * @param form for one more; none where none can be made
 * @param filter that says whether it is shown
 * @param stored whether it is in the ledger and has a page of its own
 */
record StatementCard(
    KeptArticle article,
    Words words,
    List<Correction> corrections,
    Optional<CorrectionForm> form,
    StatementFilter filter,
    boolean stored) {
  StatementCard {
    corrections = List.copyOf(corrections);
  }

  /** {@return the name of the place in the text where the statement's number stands} */
  static String mark(Statement statement) {
    return "m-" + statement.id();
  }

  Html of(Statement statement, int number) {
    String standing = statement.standing().word();
    List<Correction> own =
        corrections.stream().filter(each -> each.coded().id().equals(statement.id())).toList();
    Tag card =
        Tag.named("li")
            .css("card " + Words.style(standing))
            .with("id", Cells.anchor(statement.id()))
            .with("data-standing", standing)
            .with("data-actors", String.join(" ", StatementFilter.actors(statement)));
    return (filter.shows(statement) ? card : card.with("hidden", ""))
        .of(
            Tag.named("p")
                .css("head")
                .of(
                    Tag.link("#" + mark(statement))
                        .css("back")
                        .with("aria-label", "statement " + number + ", back to the text")
                        .of(number),
                    " ",
                    Words.standing(standing),
                    " ",
                    Tag.named("span")
                        .css("soft")
                        .of(statement.kind().word() + " · " + statement.type())),
            Tag.named("h3")
                .of(
                    Words.toward(
                        words.actors(statement.actors(Role.SOURCE)),
                        words.actors(statement.actors(Role.TARGET)))),
            Tag.named("p").of(words.names().ofType(statement.type())),
            Tag.named("dl").css("facts").around(facts(statement)),
            event(statement),
            ties(statement),
            Tag.named("p")
                .css("rule")
                .of(
                    String.format(
                        Locale.ROOT,
                        "Rule %s, confidence %.2f, %s %s, ",
                        statement.rule(),
                        statement.confidence(),
                        statement.modality().word(),
                        statement.factuality().value()),
                    (stored ? Tag.link(Address.statement(statement.id())) : Tag.named("span"))
                        .of("statement " + statement.id())),
            CorrectionForm.told(own),
            form.map(each -> each.of(statement, number)).orElse(Html.NONE));
  }

  private List<Html> facts(Statement statement) {
    List<Html> facts = new ArrayList<>();
    facts.add(Words.fact("told by", Wording.teller(statement.sources(), words.names()::of)));
    for (Role role : List.of(Role.PARTICIPANT, Role.HOST, Role.VIA, Role.OVERSEER)) {
      if (!statement.actors(role).isEmpty()) {
        facts.add(Words.fact(role.word(), words.actors(statement.actors(role))));
      }
    }
    statement
        .where()
        .ifPresent(place -> facts.add(Words.fact("where", words.names().ofPlace(place))));
    statement.when().ifPresent(when -> facts.add(Words.fact("when", Wording.of(when))));
    statement.amounts().forEach(each -> facts.add(Words.fact("amount", Wording.of(each))));
    return facts;
  }

  private Html event(Statement statement) {
    String event = article.events().get(statement.id());
    return event == null
        ? Html.NONE
        : Tag.named("p").of(Tag.link(Address.event(event)).of("Its event, with all reports"));
  }

  private Html ties(Statement statement) {
    List<Html> links =
        article.ties().getOrDefault(statement.id(), List.of()).stream()
            .map(tie ->
                Tag.named("p").of(Tag.link(Address.tie(tie)).of("The tie of which it speaks")))
            .toList();
    return Html.all(links);
  }
}
