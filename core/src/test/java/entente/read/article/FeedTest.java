package entente.read.article;

import static entente.read.article.Inputs.read;
import static entente.read.article.Inputs.refused;
import static entente.read.article.Inputs.taken;
import static entente.read.article.Inputs.write;
import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Article;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <title>Example News</title><link>https://news.example/</link>
      <item><title>Ministers meet &amp; talk</title><link>https://news.example/1</link>
        <pubDate>Sun, 14 Aug 2022 10:00:00 +0400</pubDate>
        <description>Short.</description>
        <media:title>Not this</media:title>
        <content:encoded><![CDATA[<p>The <b>ministers</b> met.</p><p>They talked.</p>]]></content:encoded>
      </item>
      <item><title>Troops leave</title><description>&lt;p&gt;The troops left.&lt;/p&gt;</description></item>
      <item><guid>3</guid></item>
      </channel></rss>
      """;

  @TempDir private Path folder;

  @Test
  void readsEachItemOfRssAsAnArticle() throws IOException {
    Path file = write(folder, "news.xml", RSS);
    List<Intake> intakes = read(file);
    assertThat(taken(intakes))
        .containsExactly(
            new Article(
                "news-1",
                Optional.of("Ministers meet & talk"),
                Optional.of("Example News"),
                Optional.of("https://news.example/1"),
                Optional.of(LocalDate.of(2022, 8, 14)),
                "Ministers meet & talk\n\nThe ministers met.\n\nThey talked."),
            new Article(
                "news-2",
                Optional.of("Troops leave"),
                Optional.of("Example News"),
                Optional.empty(),
                Optional.empty(),
                "Troops leave\n\nThe troops left."));
    assertThat(refused(intakes))
        .containsExactly(new Intake.Refused(file + ", item 3", "has neither title nor text"));
  }

  @Test
  void readsAtomWithMarkupInside() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title>
        <entry><title>Ministers meet</title>
          <link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
          <author><name>Anna</name></author>
          <updated>2022-08-15T01:00:00Z</updated><published>2022-08-14T01:00:00Z</published>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They <i>met</i>.</p>
            <p>They left.</p></div></content>
        </entry></feed>
        """;
    Article article = taken(read(write(folder, "a.atom", atom))).getFirst();
    assertThat(article.text()).isEqualTo("Ministers meet\n\nThey met.\n\nThey left.");
    assertThat(article.published()).contains(LocalDate.of(2022, 8, 14));
    assertThat(article.address()).contains("https://a.example/1");
  }

  @Test
  void keepsTheItemsBeforeAFaultAndNamesItsLine() throws IOException {
    Path file = write(folder, "cut.rss", RSS.substring(0, RSS.indexOf("<guid>")));
    assertThat(taken(read(file))).hasSize(2);
    assertThat(refused(read(file)).getFirst().place()).matches(".*cut\\.rss:\\d+");
  }

  @Test
  @Timeout(60)
  void expandsNoEntities() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><rss><channel><item><title>&a29;</title></item></channel></rss>");
    List<Intake> intakes = read(write(folder, "bomb.rss", bomb.toString()));
    assertThat(taken(intakes)).isEmpty();
    assertThat(refused(intakes)).hasSize(1);
  }

  @Test
  void callsNobody() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(200);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      String outside =
          "<!DOCTYPE rss SYSTEM \"%s\" [<!ENTITY x SYSTEM \"%s\">]><rss><item><title>A&x;</title></item></rss>"
              .formatted(address, address);
      assertThat(taken(read(write(folder, "outside.rss", outside)))).isEmpty();
      Assertions.assertThrows(SocketTimeoutException.class, listener::accept);
    }
  }
}
