package entente.show.site;

import entente.event.Speaker;
import entente.event.Standing;
import entente.event.Statement;
import entente.show.FactOrClaim;
import entente.show.Gist;
import entente.show.Names;
import entente.show.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an article tells as fact, what it tells on the word of others, what is not so or not yet. */
record FactSummary(List<Statement> statements, Names names) {
  FactSummary {
    statements = List.copyOf(statements);
  }

  /** {@return the summary; nothing where the article has no statement} */
  Html html() {
    if (statements.isEmpty()) {
      return Html.NONE;
    }
    List<Html> groups = new ArrayList<>();
    for (FactOrClaim question : FactOrClaim.values()) {
      groups.add(group(question));
    }
    return Tag.named("section")
        .css("summary")
        .with("aria-labelledby", "summary")
        .of(
            Tag.named("h2").with("id", "summary").of("What is fact, what is claim"),
            Tag.named("div").css("groups").around(groups));
  }

  private Html group(FactOrClaim question) {
    List<Html> lines = new ArrayList<>();
    int all = 0;
    for (Standing standing : question.standings()) {
      Map<String, List<Integer>> said = said(standing);
      for (Map.Entry<String, List<Integer>> each : said.entrySet()) {
        all += each.getValue().size();
        lines.add(line(standing, each.getKey(), each.getValue()));
      }
    }
    Html heading =
        Tag.named("h3").of(Tag.named("strong").of(all), " ", question.title());
    Html gloss = Tag.named("p").css("soft gloss").of(question.gloss());
    Html below =
        lines.isEmpty()
            ? Tag.named("p").css("soft").of("Nothing.")
            : Tag.named("ul").around(lines);
    return Tag.named("div").css("group").of(heading, gloss, below);
  }

  /** {@return the places of the statements of that standing, by the words for who says so} */
  private Map<String, List<Integer>> said(Standing standing) {
    Map<String, List<Integer>> said = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).standing() == standing) {
        said.computeIfAbsent(teller(statements.get(i)), words -> new ArrayList<>()).add(i);
      }
    }
    return said;
  }

  /** For claims and denials it matters who makes them; the rest is told together. */
  private String teller(Statement statement) {
    return switch (statement.standing()) {
      case ATTRIBUTED -> Wording.teller(statement.sources(), names::of);
      case DENIED, FORECAST, CALL_TO_ACTION, PLANNED, OPINION ->
          statement.sources().stream().anyMatch(each -> each instanceof Speaker.Named)
              ? Wording.teller(statement.sources(), names::of)
              : "";
      case REPORTED, ALLEGED, HYPOTHETICAL -> "";
    };
  }

  private Html line(Standing standing, String teller, List<Integer> places) {
    List<Html> numbers = new ArrayList<>();
    for (int place : places) {
      Statement statement = statements.get(place);
      numbers.add(Html.text(" "));
      numbers.add(
          Tag.link("#" + Cells.anchor(statement.id()))
              .css("chip " + Words.style(standing.word()))
              .with("title", Gist.of(statement, names))
              .with(
                  "aria-label",
                  "statement " + (place + 1) + ", " + Gist.of(statement, names))
              .of(place + 1));
    }
    return Tag.named("li")
        .of(
            Words.standing(standing.word()),
            " ",
            sentence(standing, teller, places.size()),
            Tag.named("span").css("chips").around(numbers));
  }

  private static String sentence(Standing standing, String teller, int number) {
    String by = teller.isEmpty() ? "" : ", on the word of " + teller;
    String count = Words.count(number, "statement");
    boolean one = number == 1;
    String sentence =
        switch (standing) {
          case REPORTED -> "The author tells " + count + " as fact";
          case ATTRIBUTED -> count + (one ? " stands" : " stand") + " on the word of " + teller;
          case ALLEGED ->
              count + (one ? " is" : " are") + " told by nobody named, or as no more than probable";
          case DENIED -> count + (one ? " is" : " are") + " said not to be so" + by;
          case OPINION -> Words.count(number, "judgement") + by;
          case PLANNED ->
              count + (one ? " is" : " are") + " announced, pledged or intended" + by;
          case FORECAST -> count + (one ? " is" : " are") + " foretold" + by;
          case HYPOTHETICAL ->
              count + (one ? " is" : " are") + " imagined, or told under a condition";
          case CALL_TO_ACTION -> count + (one ? " is" : " are") + " called for" + by;
        };
    return sentence + ":";
  }
}
