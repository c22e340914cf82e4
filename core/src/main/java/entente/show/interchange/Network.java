package entente.show.interchange;

import entente.event.Actor;
import entente.keep.store.ImportedPair;
import entente.keep.store.Table;
import entente.keep.store.ToldEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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

  private static final String TIE = "tie";

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

    /** {@return whether it is a tie} */
    public boolean isTie() {
      return kind.equals(TIE);
    }

    /** {@return how much stands behind it: of a tie its outlets, else how many events} */
    public long weight() {
      return isTie() ? outlets : events;
    }

    /** {@return whether that actor is at one end of it} */
    public boolean touches(Actor actor) {
      return source.equals(actor) || target.equals(actor);
    }
  }

  /** {@return the network of these edges and the actors at their ends} */
  public static Network of(Collection<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(
        Comparator.comparing(Edge::source)
            .thenComparing(Edge::target)
            .thenComparing(Edge::kind)
            .thenComparing(Edge::type)
            .thenComparing(edge -> String.join(";", edge.ids())));
    return ofSorted(sorted);
  }

  /** {@return the same, of edges that are in their order} */
  static Network ofSorted(List<Edge> edges) {
    Set<Actor> actors = new HashSet<>();
    edges.forEach(edge -> {
      actors.add(edge.source());
      actors.add(edge.target());
    });
    return new Network(actors.stream().sorted().toList(), edges);
  }

  /** Gathers events and ties into a graph. */
  public static final class Builder {
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private final Map<Actor, Actor> taken = new HashMap<>();
    private final List<Edge> ties = new ArrayList<>();
    private final UnaryOperator<Actor> as;

    /** Gathers actors as they are, with their sectors. */
    public Builder() {
      this(UnaryOperator.identity());
    }

    /** Gathers actors as that makes them, such as without their sectors. */
    public Builder(UnaryOperator<Actor> as) {
      this.as = as;
    }

    /** Adds an event that articles tell of. */
    public void add(ToldEvent event) {
      List<Actor> targets = event.targets().stream().map(as).distinct().toList();
      for (Actor source : event.sources().stream().map(as).distinct().toList()) {
        for (Actor target : targets) {
          if (source.equals(target)) {
            continue;
          }
          Sum sum = sums.computeIfAbsent(new Key(source, target, event.type()), key -> new Sum());
          sum.ids.add(event.id());
          sum.add(1, event.first(), event.last(), event.outlets());
        }
      }
    }

    /** Adds events of another dataset. */
    public void add(ImportedPair pair) {
      Actor source = taken.computeIfAbsent(pair.source(), as);
      Actor target = taken.computeIfAbsent(pair.target(), as);
      if (!source.equals(target)) {
        sums.computeIfAbsent(new Key(source, target, pair.type()), any -> new Sum())
            .add(
                pair.events(), Optional.of(pair.first()), Optional.of(pair.last()), pair.outlets());
      }
    }

    /** Adds ties, as the view of ties gives them. */
    public void addTies(Table ties) {
      for (List<@Nullable Object> row : ties.rows()) {
        addTie(
            cell(ties, row, "id"),
            cell(ties, row, "type"),
            cell(ties, row, "state"),
            cell(ties, row, "source"),
            cell(ties, row, "target"),
            (String) row.get(ties.columns().indexOf("since")),
            (String) row.get(ties.columns().indexOf("until")),
            Long.parseLong(cell(ties, row, "outlets")));
      }
    }

    private static String cell(Table table, List<@Nullable Object> row, String column) {
      return String.valueOf(row.get(table.columns().indexOf(column)));
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
      if (source.isEmpty() || target.isEmpty()) {
        return;
      }
      Actor from = as.apply(Actor.parse(source));
      Actor to = as.apply(Actor.parse(target));
      if (from.equals(to)) {
        return;
      }
      Optional<LocalDate> first = day(since, false);
      Optional<LocalDate> last = day(until, true);
      boolean wrong = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
      ties.add(
          new Edge(
              from,
              to,
              TIE,
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
      return Network.of(edges);
    }
  }

  private record Key(Actor source, Actor target, String type) {}

  private static final class Sum {
    private final TreeSet<String> ids = new TreeSet<>();
    private long events;
    private long outlets;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private void add(long more, Optional<LocalDate> from, Optional<LocalDate> to, long told) {
      events += more;
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
