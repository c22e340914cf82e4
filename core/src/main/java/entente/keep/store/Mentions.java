package entente.keep.store;

import entente.keep.match.Link;
import entente.keep.match.Matching;
import entente.keep.match.Mention;
import entente.keep.match.Pair;
import entente.keep.match.Time;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The mentions of a ledger and the links between them. */
final class Mentions {
  private static final int REMEMBERED = 50_000;

  /** So many are compared with their neighbours at a time, by all processors. */
  private static final int TOGETHER = 100;

  /** So many ids are asked for in one question. */
  static final int AT_ONCE = 1_000;

  private final Database database;
  private final Matching matching;
  private final Map<String, Mention> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mention> eldest) {
          return size() > REMEMBERED;
        }
      };

  Mentions(Database database, Matching matching) {
    this.database = database;
    this.matching = matching;
  }

  /** Stores mentions under their keys; which event they tell of is told later. */
  void add(List<Mention> mentions, Rows rows) throws SQLException {
    for (Mention mention : mentions) {
      remembered.put(mention.id(), mention);
      rows.add(
          "mention",
          mention.id(),
          mention.article(),
          mention.isPage() ? Optional.empty() : mention.id(),
          "",
          MentionJson.features(mention),
          MentionJson.senses(mention));
      Time time = mention.time();
      for (String key : Matching.keys(mention)) {
        rows.add("mention_key", key, mention.id(), time.from(), time.to());
      }
    }
  }

  /** {@return the links of the given mentions to one another and to all that are stored} */
  Map<Pair, Link> links(List<Mention> mentions) {
    Map<String, List<Candidate>> byKey = candidates(mentions);
    Set<String> fresh = new HashSet<>(mentions.stream().map(Mention::id).toList());
    Map<Pair, Link> links = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i += TOGETHER) {
      List<Neighbours> some = new ArrayList<>();
      for (Mention mention : mentions.subList(i, Math.min(i + TOGETHER, mentions.size()))) {
        some.add(new Neighbours(mention, load(near(mention, byKey))));
      }
      some.parallelStream().map(each -> links(each, fresh)).toList().forEach(links::putAll);
    }
    return links;
  }

  /** A mention and all that it is to be compared with. */
  private record Neighbours(Mention mention, List<Mention> near) {}

  private Map<Pair, Link> links(Neighbours neighbours, Set<String> fresh) {
    Mention mention = neighbours.mention();
    Map<Pair, Link> links = new HashMap<>();
    for (Mention candidate : neighbours.near()) {
      // Of two new ones the smaller looks at the other.
      if (!fresh.contains(candidate.id()) || mention.compareTo(candidate) < 0) {
        Link link = matching.link(mention, candidate);
        if (link.weight() > Link.UNRELATED) {
          links.put(Pair.of(mention.id(), candidate.id()), link);
        }
      }
    }
    return links;
  }

  /** A mention under one of its keys, with the days on which it can have been. */
  private record Candidate(String id, Time time) {}

  /** One question for many mentions: the database goes through all keys for each question. */
  private Map<String, List<Candidate>> candidates(List<Mention> mentions) {
    Set<String> keys = new TreeSet<>();
    mentions.forEach(each -> keys.addAll(Matching.keys(each)));
    Map<String, List<Candidate>> byKey = new HashMap<>();
    List<String> all = List.copyOf(keys);
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<String> some = all.subList(i, Math.min(i + AT_ONCE, all.size()));
      database.each(
          "SELECT key, mention, first_day, last_day FROM mention_key WHERE key IN ("
              + marks(some.size())
              + ")",
          row ->
              byKey
                  .computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                  .add(
                      new Candidate(
                          row.getString(2), new Time(day(row, 3), day(row, 4), Time.Known.NOT))),
          some.toArray());
    }
    return byKey;
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static Set<String> near(Mention mention, Map<String, List<Candidate>> byKey) {
    Set<String> ids = new HashSet<>();
    for (String key : Matching.keys(mention)) {
      for (Candidate candidate : byKey.getOrDefault(key, List.of())) {
        if (mention.isPage() || Matching.near(mention.time(), candidate.time())) {
          ids.add(candidate.id());
        }
      }
    }
    ids.remove(mention.id());
    return ids;
  }

  /** {@return the mentions with these ids, ordered by id} */
  List<Mention> load(Collection<String> ids) {
    List<Mention> mentions = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String id : new TreeSet<>(ids)) {
      Mention known = remembered.get(id);
      if (known == null) {
        missing.add(id);
      } else {
        mentions.add(known);
      }
    }
    for (int i = 0; i < missing.size(); i += 1000) {
      List<String> some = missing.subList(i, Math.min(i + 1000, missing.size()));
      List<Mention> loaded =
          database.query(
              "SELECT id, article, features, sense FROM mention WHERE id IN ("
                  + marks(some.size())
                  + ")",
              row ->
                  MentionJson.read(
                      row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)),
              some.toArray());
      loaded.forEach(each -> remembered.put(each.id(), each));
      mentions.addAll(loaded);
    }
    mentions.sort(null);
    return mentions;
  }

  /** Stores links. */
  void addLinks(Map<Pair, Link> links, Rows rows) throws SQLException {
    for (Map.Entry<Pair, Link> link : links.entrySet()) {
      rows.add(
          "link",
          link.getKey().one(),
          link.getKey().other(),
          link.getValue().weight(),
          String.join("; ", link.getValue().reasons()));
    }
  }

  /** A group of mentions that links hold together, with all links between its members. */
  record Component(Set<String> members, Map<Pair, Double> weights) {}

  /** {@return the components in which the given mentions are, by the stored links} */
  List<Component> components(Collection<String> seeds) {
    Map<Pair, Double> weights = new HashMap<>();
    Map<String, Set<String>> neighbours = neighbours(seeds, weights);
    List<Component> components = new ArrayList<>();
    Map<String, Component> of = new HashMap<>();
    for (String seed : new TreeSet<>(seeds)) {
      if (!of.containsKey(seed)) {
        Component component = new Component(reached(seed, neighbours), new HashMap<>());
        component.members().forEach(member -> of.put(member, component));
        components.add(component);
      }
    }
    weights.forEach((pair, weight) -> {
      for (String end : List.of(pair.one(), pair.other())) {
        Component component = of.get(end);
        if (component != null) {
          component.weights().put(pair, weight);
        }
      }
    });
    return components;
  }

  private static Set<String> reached(String seed, Map<String, Set<String>> neighbours) {
    Set<String> members = new TreeSet<>(List.of(seed));
    Deque<String> fresh = new ArrayDeque<>(members);
    while (!fresh.isEmpty()) {
      for (String next : neighbours.getOrDefault(fresh.remove(), Set.of())) {
        if (members.add(next)) {
          fresh.add(next);
        }
      }
    }
    return members;
  }

  /**
   * {@return to whom positive links lead, from the seeds and from all that is reached so}
   *
   * @param weights is filled with all links of these
   */
  private Map<String, Set<String>> neighbours(Collection<String> seeds, Map<Pair, Double> weights) {
    Map<String, Set<String>> neighbours = new HashMap<>();
    Set<String> seen = new HashSet<>(seeds);
    Deque<String> fresh = new ArrayDeque<>(new TreeSet<>(seeds));
    while (!fresh.isEmpty()) {
      List<String> some = new ArrayList<>();
      while (!fresh.isEmpty() && some.size() < AT_ONCE) {
        some.add(fresh.remove());
      }
      List<Object> parameters = new ArrayList<>(some);
      parameters.addAll(some);
      String marks = marks(some.size());
      database
          .query(
              "SELECT mention, other, weight FROM link WHERE mention IN ("
                  + marks
                  + ") OR other IN ("
                  + marks
                  + ")",
              row -> Map.entry(new Pair(row.getString(1), row.getString(2)), row.getDouble(3)),
              parameters.toArray())
          .forEach(link -> {
            weights.put(link.getKey(), link.getValue());
            if (link.getValue() > 0) {
              String one = link.getKey().one();
              String other = link.getKey().other();
              neighbours.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
              neighbours.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
              Stream.of(one, other).filter(seen::add).forEach(fresh::add);
            }
          });
    }
    return neighbours;
  }

  /** Forgets mentions that are removed. */
  void forget(Collection<String> ids) {
    ids.forEach(remembered::remove);
  }

  static String marks(int count) {
    return "?" + ", ?".repeat(count - 1);
  }
}
