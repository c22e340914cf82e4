package entente.show.foresee;

import entente.foresee.chance.Prospect;
import entente.foresee.explain.Reason;
import entente.foresee.graph.DayNames;
import entente.foresee.graph.EventGraph;
import entente.foresee.rank.Forecaster;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Says in plain words what a rule rests on. */
public final class ReasonWords {
  private final EventGraph graph;
  private final DayNames days;
  private final UnaryOperator<String> actors;
  private final UnaryOperator<String> types;

  /**
   * Words for that graph.
   *
   * @param actors the name of an actor by its code
   * @param types words for a type
   */
  public ReasonWords(
      EventGraph graph, DayNames days, UnaryOperator<String> actors, UnaryOperator<String> types) {
    this.graph = graph;
    this.days = days;
    this.actors = actors;
    this.types = types;
  }

  /** {@return the actor's name} */
  public String actor(int actor) {
    return actors.apply(graph.actors().name(actor)).replace('_', ' ');
  }

  /** {@return the type in words} */
  public String type(int type) {
    return types.apply(graph.types().get(type));
  }

  /** {@return the event, such as {@code Kazakhstan -> Russia: consult}} */
  public String event(Prospect event) {
    return actor(event.source()) + " -> " + actor(event.target()) + ": " + type(event.type());
  }

  /** {@return a fact, such as {@code 2024-05-03 Kazakhstan -> Russia: consult}} */
  public String fact(int fact) {
    return days.of(graph.day(fact))
        + " "
        + actor(graph.source(fact))
        + " -> "
        + actor(graph.target(fact))
        + ": "
        + type(graph.type(fact));
  }

  /** {@return what the reason says, as a sentence without a stop} */
  public String of(Prospect event, Reason reason) {
    String source = actor(event.source());
    String target = actor(event.target());
    String act = "\"" + type(event.type()) + "\"";
    String other = "\"" + other(reason.other()) + "\"";
    return switch (reason.family()) {
      case SAME -> source + " did " + act + " to " + target + often(reason);
      case PAIR -> source + " and " + target + " dealt with each other" + often(reason);
      case AFTER -> "between " + source + " and " + target + " there was " + other + often(reason);
      case LAST -> "the last between " + source + " and " + target + " was " + other;
      case COMMON -> act + " was done to " + target + often(reason);
      case BUSY -> target + " is in the news" + often(reason);
      case LATELY -> "of " + target + " lately: " + other + often(reason);
      case COUNTRYMEN ->
          "actors of the state of " + source + " did " + act + " to " + target + often(reason);
      case COUNTRYMEN_ANY ->
          "actors of the state of " + source + " dealt with " + target + often(reason);
      case ITS_COUNTRY ->
          source + " did " + act + " to actors of the state of " + target + often(reason);
      case ITS_COUNTRY_ANY ->
          source + " dealt with actors of the state of " + target + often(reason);
      case COUNTRIES ->
          "between the states of "
              + source
              + " and "
              + target
              + " there was "
              + act
              + often(reason);
      case KINDS -> "actors of such kinds do " + act + " to each other" + often(reason);
      case PARTNERS_PARTNER ->
          source + " deals with those that deal with " + target + through(event, reason);
      case PARTNER_TOO ->
          "those with whom "
              + source
              + " deals did "
              + act
              + " to "
              + target
              + through(event, reason);
      case ALIKE ->
          "others that did "
              + act
              + " to the same as "
              + source
              + " did it to "
              + target
              + through(event, reason);
      case TARGETS_PARTNER ->
          "those to whom "
              + source
              + " did "
              + act
              + " deal with "
              + target
              + through(event, reason);
      case SELF -> source + " and " + target + " are one";
      case COMPATRIOT -> source + " and " + target + " are of one state";
    };
  }

  private String other(String type) {
    return types.apply(Forecaster.plain(type)) + (Forecaster.isTurned(type) ? " by the other" : "");
  }

  private String often(Reason reason) {
    if (reason.count() == 0) {
      return " more than a year ago";
    }
    int last = reason.facts().getFirst();
    String times = reason.count() == 1 ? "once" : reason.count() + " times";
    return " " + times + " within a year, last " + days.of(graph.day(last));
  }

  private String through(Prospect event, Reason reason) {
    List<Integer> facts = reason.facts();
    if (facts.size() < 2) {
      return "";
    }
    int first = facts.getFirst();
    boolean acts = graph.source(first) == event.source();
    return ": by way of "
        + actor(acts ? graph.target(first) : graph.source(first))
        + (reason.count() > 1 ? " and " + (reason.count() - 1) + " more" : "");
  }

  /** {@return how the weightiest rule did while it was learnt} */
  public static String record(Reason reason) {
    if (reason.times() == 0) {
      return "never tried";
    }
    return String.format(
        Locale.ROOT,
        "right %d of %d times (%.1f %%)",
        reason.right(),
        reason.times(),
        100.0 * reason.right() / reason.times());
  }
}
