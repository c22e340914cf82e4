package entente.show.serve;

import entente.event.Actor;
import entente.keep.reference.ActorNames;
import entente.keep.reference.Memberships;
import entente.keep.store.Filter;
import entente.keep.store.LedgerQueries;
import entente.keep.store.Table;
import entente.keep.store.View;
import entente.show.site.Address;
import entente.show.site.Frame;
import entente.show.site.Pair;
import entente.show.site.PairPage;
import entente.show.site.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what is between two actors. */
final class Pairs {
  private static final int LATEST = 10;
  private static final int MOST_TIES = 200;
  private static final Pattern TWO =
      Pattern.compile("([A-Z][A-Z0-9_]*)(?:\\.[A-Z]+)?-([A-Z][A-Z0-9_]*)(?:\\.[A-Z]+)?");
  private static final Memberships MEMBERSHIPS = Memberships.shipped();

  private Pairs() {}

  static Answer pair(Asked asked) {
    Matcher two = TWO.matcher(asked.id().toUpperCase(Locale.ROOT));
    if (!two.matches() || !isActor(two.group(1)) || !isActor(two.group(2))) {
      throw Unanswered.notFound(
          "'" + asked.id() + "' is not two codes with a hyphen between them, such as KAZ-RUS.");
    }
    String one = two.group(1);
    String other = two.group(2);
    if (one.equals(other)) {
      throw Unanswered.notFound("A pair needs two that are not the same.");
    }
    if (!asked.id().equals(one + "-" + other)) {
      return Answer.elsewhere(Address.pair(one, other));
    }
    Table counts = asked.queries().between(one, other);
    if (asked.form().isTable()) {
      return Lists.table(asked.form(), counts);
    }
    Pair pair = read(asked, one, other, counts);
    if (asked.form() == Form.JSON) {
      return Documents.answer(document(pair));
    }
    Query both = new Query(Map.of("actor", one, "other", other));
    Timeline timeline = Timelines.ofTwo(asked, both);
    return Answer.of(
        Answer.HTML, Frame.of(new PairPage(pair, asked.names()).of(timeline), asked.here()));
  }

  /** {@return the page of the two who are chosen in a form, by the codes or names of states} */
  static Answer chosen(Asked asked) {
    String one = code(asked, "one");
    String other = code(asked, "other");
    return Answer.elsewhere(Address.pair(one, other));
  }

  private static String code(Asked asked, String name) {
    String word =
        asked
            .query()
            .value(name)
            .orElseThrow(() -> Unanswered.mistake("Two actors are needed, such as KAZ and RUS."));
    String code = word.toUpperCase(Locale.ROOT);
    if (code.matches("[A-Z][A-Z0-9_]*") && isActor(code) && isKnown(asked, code)) {
      return code;
    }
    return ActorNames.shipped().codes(word::equalsIgnoreCase).stream()
        .findFirst()
        .orElseThrow(() -> Unanswered.notFound("No actor is called '" + word + "'."));
  }

  private static boolean isKnown(Asked asked, String code) {
    return !asked.names().ofPlace(code).equals(code)
        || asked.queries().eventsOf(List.of(code)).containsKey(code);
  }

  private static boolean isActor(String code) {
    try {
      Actor.of(code);
      return true;
    } catch (IllegalArgumentException noCode) {
      return false;
    }
  }

  private static Pair read(Asked asked, String one, String other, Table counts) {
    LedgerQueries queries = asked.queries();
    Filter ties = Filter.NONE.pair(one, other);
    LocalDate day = queries.lastDay().orElseGet(() -> asked.here().day());
    return new Pair(
        one,
        other,
        counts,
        first(queries, View.TIES, ties, MOST_TIES),
        memberships(one, other, day),
        day,
        first(queries, View.EVENTS, both(View.EVENTS, one, other, "-day", false), LATEST),
        first(queries, View.EVENTS, both(View.EVENTS, one, other, "-day", true), LATEST),
        first(
            queries,
            View.STATEMENTS,
            both(View.STATEMENTS, one, other, "-published", false),
            LATEST));
  }

  private static Table first(LedgerQueries queries, View view, Filter filter, int most) {
    Table all = queries.run(view, filter);
    return all.rows().size() <= most ? all : new Table(all.columns(), all.rows().subList(0, most));
  }

  private static Filter both(
      View view, String one, String other, String sort, boolean contradicted) {
    Query query = new Query(Map.of("actor", one, "other", other, "sort", sort));
    return Filters.of(
        view,
        contradicted ? query.with("contradicted", "true") : query,
        OptionalInt.of(LATEST),
        LATEST);
  }

  private static List<Pair.Shared> memberships(String one, String other, LocalDate day) {
    List<Pair.Shared> shared = new ArrayList<>();
    for (String organisation : MEMBERSHIPS.organisations()) {
      Optional<Memberships.Spell> first = MEMBERSHIPS.standing(organisation, one, day);
      Optional<Memberships.Spell> second = MEMBERSHIPS.standing(organisation, other, day);
      if (first.isPresent() && second.isPresent()) {
        shared.add(new Pair.Shared(organisation, first.get().status(), second.get().status()));
      }
    }
    return shared;
  }

  private static ObjectNode document(Pair pair) {
    ObjectNode document = Documents.empty();
    document.put("one", pair.one());
    document.put("other", pair.other());
    document.set("counts", Documents.rows(pair.counts()));
    document.set("ties", Documents.rows(pair.ties()));
    var shared = document.putArray("memberships");
    pair.memberships()
        .forEach(each ->
            shared
                .addObject()
                .put("organisation", each.organisation())
                .put("one", each.one())
                .put("other", each.other()));
    document.put("day", pair.day().toString());
    document.set("events", Documents.rows(pair.events()));
    document.set("contradicted", Documents.rows(pair.contradicted()));
    document.set("statements", Documents.rows(pair.statements()));
    return document;
  }
}
