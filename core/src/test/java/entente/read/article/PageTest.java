package entente.read.article;

import static entente.read.article.Inputs.ENGLISH;
import static entente.read.article.Inputs.read;
import static entente.read.article.Inputs.refused;
import static entente.read.article.Inputs.taken;
import static entente.read.article.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head>
      <title>Ministers meet in Tbilisi - Example News</title>
      <meta property="og:title" content="Ministers meet in Tbilisi - Example News">
      <meta property="og:site_name" content="Example News">
      <link rel="canonical" href="https://www.news.example/2022/08/13/ministers">
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
        "datePublished": "2022-08-14T23:10:00+04:00"}]}</script>
      </head><body>
      <header><a href="/">Home</a> <a href="/w">World and other places</a></header>
      <nav><ul><li><a href="/a">One</a></li><li>Two of the many things in the menu</li></ul></nav>
      <div class="layout"><div class="story-body">
        <p class="date">14 August 2022</p>
        <p>The foreign ministers of <b>Armenia</b> and&nbsp;Georgia met on Monday.
           They spoke about the <a href="/b">border</a>.</p>
        <h2>What they agreed</h2>
        <ul><li>A joint exercise of both armies will be held in June.</li>
            <li>A new road will be built between the two capitals.</li></ul>
        <div class="related-stories"><p>Kazakhstan and Uzbekistan said something else that was long
          enough to look like a paragraph.</p></div>
        <p>The talks will go on in Yerevan next month.<br>Nobody else was asked to come.</p>
        <p><a href="/c">Read our other story about the talks of the ministers</a></p>
        <script>document.write("never")</script>
        <aside>Sign up for the letter that we send out every week to all of our readers.</aside>
      </div>
      <div id="comments"><p>Somebody wrote here that he did not like it, in many more words.</p></div>
      </div>
      <footer><p>All rights reserved by the publisher of this page, whoever that may be.</p></footer>
      </body></html>
      """;

  @TempDir private Path folder;

  @Test
  void keepsTheArticleAndDropsWhatSurroundsIt() throws IOException {
    Article article = taken(read(write(folder, "page.html", PAGE))).getFirst();
    assertThat(article.text())
        .isEqualTo(
            """
            Ministers meet in Tbilisi

            14 August 2022

            The foreign ministers of Armenia and Georgia met on Monday. They spoke about the border.

            What they agreed

            • A joint exercise of both armies will be held in June.

            • A new road will be built between the two capitals.

            The talks will go on in Yerevan next month.
            Nobody else was asked to come.\
            """);
  }

  @Test
  void knowsWhatThePageSaysOfItself() throws IOException {
    Article article = taken(read(write(folder, "page.htm", PAGE))).getFirst();
    assertThat(article.id()).isEqualTo("page");
    assertThat(article.title()).contains("Ministers meet in Tbilisi");
    assertThat(article.outlet()).contains("Example News");
    assertThat(article.address()).contains("https://www.news.example/2022/08/13/ministers");
    assertThat(article.published()).contains(LocalDate.of(2022, 8, 14));
  }

  @Test
  void choosesTheArticleWithTheHeadlineAmongSeveral() throws IOException {
    String other = "<article><h2><a href=q>%s</a></h2><p>%s</p></article>";
    String page =
        "<main><article><header><h1>Base gets weapons</h1></header><div class='body has-ads'><p>"
            + ENGLISH
            + "</p><p>It gave no number.</p></div></article>"
            + other.formatted("A second story of the day", ENGLISH)
            + other.formatted("A third story of the day", ENGLISH)
            + "</main>";
    assertThat(taken(read(write(folder, "many.html", page))).getFirst().text())
        .isEqualTo("Base gets weapons\n\n" + ENGLISH + "\n\nIt gave no number.");
  }

  @Test
  void readsPagesLaidOutInTablesOrBareElements() throws IOException {
    String table =
        "<table><tr><td><a href=1>Home</a><br><a href=2>Politics</a></td><td><h3>Talks held</h3>"
            + "14.08.2022 | A. Writer<br><br>%s<br><br>It gave no number.</td></tr></table>";
    Article old = taken(read(write(folder, "old.html", table.replace("%s", ENGLISH)))).getFirst();
    assertThat(old.text()).contains("Talks held\n\n", ENGLISH + "\n\nIt gave no number.");
    assertThat(old.text()).doesNotContain("Politics");
    assertThat(old.published()).contains(LocalDate.of(2022, 8, 14));
    String bare = "<div><div>Menu</div></div><div><div>%s</div><div>It gave no number.</div></div>";
    assertThat(
            taken(read(write(folder, "bare.html", bare.replace("%s", ENGLISH)))).getFirst().text())
        .isEqualTo(ENGLISH + "\n\nIt gave no number.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2021-03-02T10:00Z'>|2021-03-02",
        "<link rel=canonical href='https://a.example/world/2021/03/02/talks.html'>|2021-03-02",
        "<meta property=og:url content='https://a.example/20210302-talks'>|2021-03-02",
        "<script type='application/ld+json'>{broken</script><meta name=pubdate content=20210302>"
            + "<time datetime='2021-03-02'>yesterday</time>|2021-03-02"
      })
  void findsTheDayWhereverThePageGivesIt(String head, LocalDate day) throws IOException {
    String page = "<html><head>" + head + "</head><body><p>" + ENGLISH + "</p></body></html>";
    assertThat(taken(read(write(folder, "a.html", page))).getFirst().published()).contains(day);
  }

  @Test
  void readsABrokenPageAsFarAsItGoes() throws IOException {
    String page = PAGE.substring(0, PAGE.indexOf("What they agreed") + 9);
    assertThat(taken(read(write(folder, "cut.html", page))).getFirst().text())
        .contains("They spoke about the border.");
  }

  @Test
  void readsAPageInTheEncodingThatItDeclares() throws IOException {
    String page =
        "<html><head><meta charset=windows-1251></head><body><p>"
            + ENGLISH
            + " «Ереван»</p></body>";
    Path file =
        Files.write(folder.resolve("old.html"), page.getBytes(Charset.forName("windows-1251")));
    assertThat(taken(read(file)).getFirst().text()).endsWith("«Ереван»");
    assertThat(Inputs.notes(read(file))).isEmpty();
  }

  @Test
  void refusesAPageWithoutAnArticle() throws IOException {
    String page = "<html><body><nav><a href=a>Home</a></nav><script>x()</script></body></html>";
    assertThat(refused(read(write(folder, "empty.html", page))).getFirst().reason())
        .isEqualTo("is a page without an article's text");
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<b>",
        "<table><tr><td>",
        "<a href=x>",
        "<ul><li>",
        "<![",
        "<!--",
        "&",
        "<script>",
        "<h1>x",
        "<div class='a related'>text ",
        "<br>",
        "<svg>",
        "<select>",
        "\0"
      })
  void standsAnyHostilePage(String piece) throws IOException {
    String page = "<html><body>" + piece.repeat(100_000 / piece.length()) + "<p>" + ENGLISH;
    assertThat(read(write(folder, "hostile.html", page))).hasSize(1);
  }
}
