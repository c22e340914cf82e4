package entente.show.page;

import entente.event.Headline;
import entente.read.Reading;
import entente.show.Account;
import entente.show.Names;
import entente.show.Output;
import entente.show.Wording;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One self-contained HTML page. Articles wait in a temporary file until all are read, since the
 * page begins with a summary of them; memory holds one at a time.
 */
public final class PageOutput implements Output {
  private static final String HERE = "articles";

  private final Writer writer;
  private final Template template = Template.load();
  private final ArticleView view;
  private final Summary summary;
  private final Path waiting;
  private final Writer articles;
  private String title = "Statements";
  private int number;

  /** Writes to that writer, which stays open. */
  public PageOutput(Writer writer, Names names) throws IOException {
    this.writer = writer;
    this.view = new ArticleView(template, names);
    this.summary = new Summary(template, names);
    this.waiting = Files.createTempFile("entente-", ".html");
    this.articles = Files.newBufferedWriter(waiting);
  }

  @Override
  public void show(Reading reading) throws IOException {
    number++;
    String name = Headline.of(reading.article());
    title = number == 1 ? name : Wording.count(number, "article");
    summary.add(reading, number);
    Element article = view.of(reading, number);
    Document shell = Document.createShell("");
    shell.outputSettings(template.page().outputSettings());
    shell.body().appendChild(article);
    articles.write(article.outerHtml());
    articles.write('\n');
    Element entry = template.part("entry");
    Template.one(entry, "a").attr("href", "#a" + number).text(name);
    Template.one(entry, ".number").text(Wording.count(reading.statements().size(), "statement"));
    Template.one(template.page(), ".contents ol").appendChild(entry);
  }

  @Override
  public void finish(Account account) throws IOException {
    articles.close();
    Document page = template.page();
    page.title(title + " · Entente");
    Template.one(page, "h1").text(title);
    Template.one(page, ".count")
        .text(
            Wording.count(account.articles(), "article")
                + " · "
                + Wording.count(account.sentences(), "sentence")
                + " · "
                + Wording.count(account.statements(), "statement"));
    summary.fill(page);
    if (number < 2) {
      Template.one(page, ".contents").remove();
    }
    refusals(page, account);
    Template.one(page, "main").appendChild(new Comment(HERE));
    String html = page.outerHtml();
    String here = "<!--" + HERE + "-->";
    int place = html.indexOf(here);
    writer.write(html, 0, place);
    try (Reader reader = Files.newBufferedReader(waiting)) {
      reader.transferTo(writer);
    }
    writer.write(html, place + here.length(), html.length() - place - here.length());
    writer.write('\n');
    writer.flush();
  }

  private void refusals(Document page, Account account) {
    Element section = Template.one(page, ".refused");
    if (account.refusals().isEmpty()) {
      section.remove();
      return;
    }
    for (String refused : account.refusals().lines()) {
      Template.one(section, "ul").appendChild(template.part("refusal").text(refused));
    }
  }

  @Override
  public void close() throws IOException {
    articles.close();
    Files.deleteIfExists(waiting);
  }
}
