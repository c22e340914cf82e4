package entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import entente.read.Reading;
import entente.show.Account;
import entente.show.Coded;
import entente.show.ExampleReading;
import entente.show.Names;
import entente.show.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageOutputTest {
  private final Reading reading = ExampleReading.reading();

  @Test
  void keepsEveryWordOfTheArticleInItsOrder() throws IOException {
    Document page = page(reading);
    page.select(".ref").remove();
    assertThat(page.expectFirst(".text").text())
        .isEqualTo(reading.article().text().replaceAll("\\s+", " ").strip());
  }

  @Test
  void marksTheEvidenceOfEachStatementAndLeadsToItsCardAndBack() throws IOException {
    Document page = page(reading);
    for (int i = 0; i < reading.statements().size(); i++) {
      String id = ArticleView.id(1, i);
      StringBuilder marked = new StringBuilder();
      for (Element mark : page.select(".m")) {
        if (List.of(mark.attr("data-s").split(" ", -1)).contains(id)) {
          marked.append(mark.wholeText());
        }
      }
      assertThat(marked)
          .hasToString(reading.statements().get(i).evidence().in(reading.article().text()));
      assertThat(page.expectFirst("#" + id + " .back").attr("href")).isEqualTo("#m-" + id);
      assertThat(page.expectFirst("#m-" + id).attr("href")).isEqualTo("#" + id);
    }
  }

  @Test
  void cutsOverlappingMarksIntoSegments() throws IOException {
    Element inner = page(reading).select(".m:contains(China would move in)").getLast();
    assertThat(inner.attr("data-s")).isEqualTo("a1s9 a1s8");
    assertThat(inner.classNames()).containsExactlyInAnyOrder("m", "hypothetical", "several");
  }

  @Test
  void tellsOnTheCardWhoSaysItToWhomWhereWhenAndHowMuch() throws IOException {
    Document page = page(reading);
    assertThat(page.expectFirst("#a1s1").text())
        .contains("reported", "event · COOPERATE", "United States USA")
        .contains("told by the author", "with Kyrgyzstan KGZ, Kazakhstan KAZ")
        .contains(
            "host Tajikistan TJK", "when August 2022", "Rule COOPERATE/test, confidence 0.90");
    assertThat(page.expectFirst("#a1s2").text())
        .contains("planned", "told by United States (government)", "more than 60 million USD");
    assertThat(page.expectFirst("#a1s3").text()).contains("alleged", "an unnamed source", "Jordan");
  }

  @Test
  void saysOnTopWhatIsFactAndWhatIsClaim() throws IOException {
    Document page = page(reading);
    assertThat(page.select(".group h2").eachText())
        .containsExactly("2 told as fact", "4 claimed", "5 not so, or not yet");
    assertThat(page.select(".standings .toggle").eachText())
        .contains("reported 2", "call to action 1", "opinion 1");
  }

  @Test
  void asksNothingOfTheNetworkAndAllowsNoScriptButItsOwn() throws IOException {
    String html = html(reading);
    assertThat(html).doesNotContain("src=", "@import", "url(", "<link", "@@");
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("[style], [onclick], template")).isEmpty();
    assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'")
        .contains("script-src 'sha256-");
  }

  @Test
  void showsMarkupInAnArticleAsTheWordsThatItIs() throws IOException {
    String attack = "</p></script><script>alert(1)</script><img onerror=alert(1)><!--articles-->";
    Article article =
        new Article(
            attack,
            Optional.of(attack),
            Optional.of(attack),
            Optional.of("javascript:alert(1)"),
            Optional.empty(),
            attack + " Russia helps");
    Coded coded = Coded.event(article, attack, attack + " Russia");
    Document page = page(new Reading(article, List.of(coded.statement()), List.of()));
    assertThat(page.select("script, img")).hasSize(1);
    assertThat(page.select("a[href^=javascript]")).isEmpty();
    assertThat(page.expectFirst("article h2").text()).isEqualTo(attack);
    assertThat(page.expectFirst(".text p").text()).startsWith(attack);
  }

  @Test
  void listsArticlesAndWhatCouldNotBeRead() throws IOException {
    StringWriter written = new StringWriter();
    try (PageOutput output = new PageOutput(written, Names.ofStates())) {
      output.show(ExampleReading.reading("first"));
      output.show(new Reading(Article.of("second", "Nothing."), List.of(), List.of()));
      output.finish(Account.EMPTY.plus(new Refusal("third", "it is not a text.")));
    }
    Document page = Jsoup.parse(written.toString());
    assertThat(page.select(".contents li").eachText())
        .containsExactly("Joint drill opens in Dushanbe 11 statements", "second 0 statements");
    assertThat(page.select("article")).hasSize(2);
    assertThat(page.expectFirst("#a2").text()).contains("No statement");
    assertThat(page.expectFirst(".refused li").text()).isEqualTo("third: it is not a text.");
  }

  private static Document page(Reading reading) throws IOException {
    return Jsoup.parse(html(reading));
  }

  private static String html(Reading reading) throws IOException {
    StringWriter written = new StringWriter();
    try (PageOutput output = new PageOutput(written, Names.ofStates())) {
      output.show(reading);
      output.finish(Account.EMPTY.plus(reading));
    }
    return written.toString();
  }
}
