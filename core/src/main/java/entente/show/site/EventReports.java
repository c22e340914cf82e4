package entente.show.site;

import entente.keep.event.Event;
import entente.keep.event.Telling;
import entente.keep.store.EventSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of one event: those that are independent, and under each what hangs on it. */
record EventReports(EventSheet sheet, Quoted quoted) {
  /** One article with what it tells. */
  private record Report(String article, String origin, List<Telling> tellings) {
    Telling.Source source() {
      return tellings.getFirst().article();
    }
  }

  Html section() {
    Event event = sheet.event();
    Map<String, List<Report>> byOrigin =
        reports().stream()
            .collect(
                Collectors.groupingBy(Report::origin, LinkedHashMap::new, Collectors.toList()));
    List<Html> cards = byOrigin.values().stream().map(this::independent).toList();
    String heading =
        event.reports() == event.outlets()
            ? "Reports"
            : "Reports: %d, of them %d independent".formatted(event.reports(), event.outlets());
    return Words.section("reports", heading, Tag.named("ol").css("cards reports").around(cards));
  }

  /** {@return articles in the order in which they appeared} */
  private List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    sheet
        .event()
        .tellingsByArticle()
        .forEach((article, those) ->
            reports.add(
                new Report(
                    article, sheet.event().origins().getOrDefault(article, article), those)));
    return reports;
  }

  private Html independent(List<Report> together) {
    List<Report> ordered =
        together.stream()
            .sorted(
                Comparator.comparing((Report each) -> each.source().carries().isPresent())
                    .thenComparing(this::published))
            .toList();
    Report head = ordered.getFirst();
    List<Html> others =
        ordered.stream()
            .skip(1)
            .map(each -> Tag.named("li").of(head(each, why(each, head)), tellings(each)))
            .toList();
    Html dependent =
        others.isEmpty()
            ? Html.NONE
            : Html.all(
                Tag.named("p")
                    .css("carried")
                    .of(
                        (others.size() == 1 ? "One more hangs" : others.size() + " more hang")
                            + " on it and "
                            + (others.size() == 1 ? "is" : "are")
                            + " not counted again:"),
                Tag.named("ul").css("carried").around(others));
    return Tag.named("li").css("card").of(head(head, ""), tellings(head), dependent);
  }

  private String published(Report report) {
    EventSheet.Report known = sheet.reports().get(report.article());
    return known == null ? "" : known.published().orElse("");
  }

  private static String why(Report report, Report head) {
    if (report.source().carries().isPresent()) {
      return "carries " + report.source().carries().get();
    }
    return report.source().outlet().isPresent()
            && report.source().outlet().equals(head.source().outlet())
        ? "the same outlet"
        : "much of the same text";
  }

  private Html head(Report report, String why) {
    EventSheet.Report known = sheet.reports().get(report.article());
    String title =
        known == null
            ? "article " + report.article()
            : known.title().or(known::outlet).orElse("article " + report.article());
    String below =
        Stream.of(
                Optional.of(Quoted.outlet(report.source().outlet())),
                Optional.ofNullable(known).flatMap(EventSheet.Report::published),
                why.isEmpty()
                    ? report.source().carries().map(wire -> "carries " + wire)
                    : Optional.of(why))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return Html.all(
        Tag.named("h3").of(Tag.link(Address.article(report.article())).of(title)),
        Tag.named("p").css("soft").of(below));
  }

  private Html tellings(Report report) {
    Map<String, List<Telling>> bySentence =
        report.tellings().stream()
            .collect(
                Collectors.groupingBy(quoted::sentence, LinkedHashMap::new, Collectors.toList()));
    List<Html> parts = new ArrayList<>();
    bySentence.forEach((sentence, those) -> {
      parts.add(Tag.named("blockquote").of(quoted.marked(sentence, those)));
      those.forEach(each -> parts.add(line(each)));
    });
    return Html.all(parts);
  }

  private Html line(Telling telling) {
    return Tag.named("p")
        .css("soft told-by")
        .of(
            Words.standing(telling.standing().word()),
            " " + quoted.by(telling),
            String.format(Locale.ROOT, " · confidence %.2f · ", telling.confidence()),
            Tag.link(Quoted.place(telling)).of("in the article"));
  }
}
