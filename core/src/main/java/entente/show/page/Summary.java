package entente.show.page;

import static java.util.Comparator.comparing;

import entente.event.Kind;
import entente.event.Standing;
import entente.event.Statement;
import entente.read.Reading;
import entente.show.EventGroup;
import entente.show.FactOrClaim;
import entente.show.Gist;
import entente.show.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What is told as fact, what is claimed and what is not yet so: the first thing on the page. */
final class Summary {
  private static final int LINES = 6;

  private final Template template;
  private final Names names;
  private final Map<FactOrClaim, List<Line>> lines = new EnumMap<>(FactOrClaim.class);
  private final Map<FactOrClaim, Integer> events = new EnumMap<>(FactOrClaim.class);
  private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);

  Summary(Template template, Names names) {
    this.template = template;
    this.names = names;
  }

  private record Line(Standing standing, String words, String address) {}

  /** Notes what the article that is shown as number so and so adds. */
  void add(Reading reading, int number) {
    List<Statement> statements = reading.statements();
    for (Statement statement : statements) {
      standings.merge(statement.standing(), 1, Integer::sum);
      kinds.merge(statement.kind(), 1, Integer::sum);
    }
    for (EventGroup event : EventGroup.of(statements)) {
      List<Standing> seen = new ArrayList<>();
      for (Statement statement : event.statements()) {
        if (!seen.contains(statement.standing())) {
          seen.add(statement.standing());
          String address = ArticleView.id(number, statements.indexOf(statement));
          note(new Line(statement.standing(), Gist.of(statement, names), address));
        }
      }
    }
  }

  private void note(Line line) {
    FactOrClaim group = FactOrClaim.of(line.standing());
    events.merge(group, 1, Integer::sum);
    List<Line> noted = lines.computeIfAbsent(group, each -> new ArrayList<>());
    if (noted.size() < LINES) {
      noted.add(line);
    }
  }

  /** Fills the top of the page. */
  void fill(Element page) {
    bar(Template.one(page, ".bar"));
    Element groups = Template.one(page, ".groups");
    for (FactOrClaim group : FactOrClaim.values()) {
      groups.appendChild(view(group));
    }
    for (Standing standing : Standing.values()) {
      int count = standings.getOrDefault(standing, 0);
      if (count > 0) {
        toggle(page, ".standings", style(standing), standing.word(), count)
            .addClass(style(standing));
      }
    }
    kinds.forEach((kind, count) -> toggle(page, ".kinds", kind.word(), kind.word(), count));
  }

  private Element toggle(Element page, String place, String value, String word, int count) {
    Element toggle = template.part("toggle");
    Template.one(toggle, "input").attr("value", value);
    Template.one(toggle, ".tag").text(word);
    Template.one(toggle, ".number").text(String.valueOf(count));
    Template.one(page, place).appendChild(toggle);
    return toggle;
  }

  private Element view(FactOrClaim group) {
    int count = group.standings().stream().mapToInt(each -> standings.getOrDefault(each, 0)).sum();
    Element view = template.part("group");
    Template.one(view, ".number").text(String.format(Locale.UK, "%,d", count));
    Template.one(view, ".name").text(group.title());
    Template.one(view, ".gloss").text(group.gloss());
    Element list = Template.one(view, "ul");
    List<Line> noted = lines.getOrDefault(group, List.of());
    for (Line line : noted.stream().sorted(comparing(Line::standing)).toList()) {
      Element item = template.part("line");
      Template.one(item, ".tag").addClass(style(line.standing())).text(line.standing().word());
      Template.one(item, "a").attr("href", "#" + line.address()).text(line.words());
      list.appendChild(item);
    }
    int more = events.getOrDefault(group, 0) - noted.size();
    if (more > 0) {
      list.appendChild(template.part("more").text("and " + more + " more"));
    }
    return view;
  }

  private void bar(Element bar) {
    int all = Math.max(1, standings.values().stream().mapToInt(Integer::intValue).sum());
    int before = 0;
    for (FactOrClaim group : FactOrClaim.values()) {
      for (Standing standing : group.standings()) {
        int count = standings.getOrDefault(standing, 0);
        if (count > 0) {
          int left = before * 1000 / all;
          int right = (before + count) * 1000 / all;
          bar.appendElement("rect")
              .addClass(style(standing))
              .attr("x", String.valueOf(left))
              .attr("width", String.valueOf(right - left))
              .attr("height", "10");
          before += count;
        }
      }
    }
  }

  private static String style(Standing standing) {
    return standing.word().replace(' ', '-');
  }
}
