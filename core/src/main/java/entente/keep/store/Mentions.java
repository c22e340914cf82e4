package entente.keep.store;

import entente.keep.match.Link;
import entente.keep.match.Matching;
import entente.keep.match.Mention;
import entente.keep.match.Pair;
import entente.keep.match.Time;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The mentions of a ledger and the links between them. */
final class Mentions {
  private static final int REMEMBERED = 50_000;

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
    Map<Pair, Link> links = new TreeMap<>();
    for (Mention mention : mentions) {
      for (Mention candidate : candidates(mention)) {
        if (candidate.id().equals(mention.id())) {
          continue;
        }
        Pair pair = Pair.of(mention.id(), candidate.id());
        if (!links.containsKey(pair)) {
          Link link = matching.link(mention, candidate);
          if (link.weight() > Link.UNRELATED) {
            links.put(pair, link);
          }
        }
      }
    }
    return links;
  }

  private List<Mention> candidates(Mention mention) {
    List<String> keys = List.copyOf(Matching.keys(mention));
    List<Object> parameters = new ArrayList<>(keys);
    String when = "";
    Optional<LocalDate> from = mention.isPage() ? Optional.empty() : mention.time().from();
    Optional<LocalDate> to = mention.isPage() ? Optional.empty() : mention.time().to();
    if (from.isPresent() && to.isPresent()) {
      when = " AND (first_day IS NULL OR first_day <= ?) AND (last_day IS NULL OR last_day >= ?)";
      parameters.add(Date.valueOf(to.get().plusDays(Matching.WINDOW)));
      parameters.add(Date.valueOf(from.get().minusDays(Matching.WINDOW)));
    }
    return load(
        database.query(
            "SELECT DISTINCT mention FROM mention_key WHERE key IN ("
                + marks(keys.size())
                + ")"
                + when,
            row -> row.getString(1),
            parameters.toArray()));
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
    List<Component> components = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (String seed : new TreeSet<>(seeds)) {
      if (!seen.contains(seed)) {
        Component component = component(seed);
        seen.addAll(component.members());
        components.add(component);
      }
    }
    return components;
  }

  private Component component(String seed) {
    Set<String> members = new TreeSet<>(List.of(seed));
    Map<Pair, Double> weights = new HashMap<>();
    Deque<String> fresh = new ArrayDeque<>(members);
    while (!fresh.isEmpty()) {
      List<String> some = new ArrayList<>();
      while (!fresh.isEmpty() && some.size() < 500) {
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
              for (String end : List.of(link.getKey().one(), link.getKey().other())) {
                if (members.add(end)) {
                  fresh.add(end);
                }
              }
            }
          });
    }
    return new Component(members, weights);
  }

  /** Forgets mentions that are removed. */
  void forget(Collection<String> ids) {
    ids.forEach(remembered::remove);
  }

  static String marks(int count) {
    return "?" + ", ?".repeat(count - 1);
  }
}
