package entente.show.interchange;

import entente.event.Actor;
import entente.keep.exchange.ImportedEvent;
import entente.keep.store.ToldEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom, as a directed graph: an edge for each source, target and type of events, and
 * one for each tie. What an actor does to itself is no edge.
 *
 * @param actors the nodes, sorted
 * @param edges sorted by source, target, kind and type
 */
public record Network(List<Actor> actors, List<Edge> edges) {
  public Network {
    actors = List.copyOf(actors);
    edges = List.copyOf(edges);
  }

  /**
   * One edge.
   *
   * @param source who acts
   * @param target on whom
   * @param kind event or tie
   * @param type of the codebook
   * @param state state of a tie; empty for events
   * @param events how many events it stands for; 1 for a tie
   * @param outlets most independent outlets that tell of one of them
   * @param first first day, if known; never after the last
   * @param last last day, if known
   * @param ids of the events or the tie, by which each can be opened; those of imported events are
   *     too many and left out
   */
  public record Edge(
      Actor source,
      Actor target,
      String kind,
      String type,
      String state,
      long events,
      long outlets,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      List<String> ids) {
    public Edge {
      ids = List.copyOf(ids);
    }
  }

  /** Gathers events and ties into a graph. */
  public static final class Builder {
    private final TreeMap<Key, Sum> sums =
        new TreeMap<>(
            Comparator.comparing(Key::source).thenComparing(Key::target).thenComparing(Key::type));
    private final List<Edge> ties = new ArrayList<>();

    /** Adds an event that articles tell of. */
    public void add(ToldEvent event) {
      for (Actor source : event.sources()) {
        for (Actor target : event.targets()) {
          if (source.equals(target)) {
            continue;
          }
          Sum sum = sums.computeIfAbsent(new Key(source, target, event.type()), key -> new Sum());
          sum.ids.add(event.id());
          sum.add(event.first(), event.last(), event.outlets());
        }
      }
    }

    /** Adds an event of another dataset. */
    public void add(ImportedEvent event) {
      if (event.source().isPresent()
          && event.target().isPresent()
          && !event.source().equals(event.target())) {
        Key key = new Key(event.source().get(), event.target().get(), event.type());
        Optional<LocalDate> day = Optional.of(event.day());
        sums.computeIfAbsent(key, any -> new Sum()).add(day, day, event.outlets().orElse(1));
      }
    }

    /**
     * Adds a tie; one without a target, or of an actor to itself, is no edge.
     *
     * @param since as YYYY, YYYY-MM or YYYY-MM-DD
     * @param until likewise
     */
    public void addTie(
        String id,
        String type,
        String state,
        String source,
        String target,
        @Nullable String since,
        @Nullable String until,
        long outlets) {
      if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
        return;
      }
      Optional<LocalDate> first = day(since, false);
      Optional<LocalDate> last = day(until, true);
      boolean wrong = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
      ties.add(
          new Edge(
              Actor.parse(source),
              Actor.parse(target),
              "tie",
              type,
              state,
              1,
              outlets,
              first,
              wrong ? Optional.empty() : last,
              List.of(id)));
    }

    private static Optional<LocalDate> day(@Nullable String written, boolean last) {
      if (written == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            switch (written.length()) {
              case 4 -> LocalDate.parse(written + (last ? "-12-31" : "-01-01"));
              case 7 -> {
                YearMonth month = YearMonth.parse(written);
                yield last ? month.atEndOfMonth() : month.atDay(1);
              }
              default -> LocalDate.parse(written);
            });
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    /** {@return the graph} */
    public Network build() {
      List<Edge> edges = new ArrayList<>();
      sums.forEach((key, sum) -> edges.add(sum.edge(key)));
      edges.addAll(ties);
      edges.sort(
          Comparator.comparing(Edge::source)
              .thenComparing(Edge::target)
              .thenComparing(Edge::kind)
              .thenComparing(Edge::type)
              .thenComparing(edge -> String.join(";", edge.ids())));
      TreeSet<Actor> actors = new TreeSet<>();
      edges.forEach(edge -> {
        actors.add(edge.source());
        actors.add(edge.target());
      });
      return new Network(List.copyOf(actors), edges);
    }
  }

  private record Key(Actor source, Actor target, String type) {}

  private static final class Sum {
    private final TreeSet<String> ids = new TreeSet<>();
    private long events;
    private long outlets;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private void add(Optional<LocalDate> from, Optional<LocalDate> to, long told) {
      events++;
      outlets = Math.max(outlets, told);
      from.ifPresent(day -> first = first == null || day.isBefore(first) ? day : first);
      to.or(() -> from).ifPresent(day -> last = last == null || day.isAfter(last) ? day : last);
    }

    private Edge edge(Key key) {
      return new Edge(
          key.source,
          key.target,
          "event",
          key.type,
          "",
          events,
          outlets,
          Optional.ofNullable(first),
          Optional.ofNullable(last),
          List.copyOf(ids));
    }
  }
}
