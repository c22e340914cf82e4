package entente.keep.intake;

import entente.event.Actor;
import entente.event.Article;
import entente.event.CodePoints;
import entente.event.Kind;
import entente.event.Span;
import entente.event.Statement;
import entente.keep.match.MentionReader;
import entente.keep.reference.Memberships;
import entente.keep.reprint.Credit;
import entente.keep.reprint.Shingles;
import entente.keep.store.ArticleKey;
import entente.keep.store.Entry;
import entente.keep.tie.Belonging;
import entente.keep.tie.TieSigns;
import entente.read.ArticleReader;
import entente.read.Reading;
import entente.read.sense.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads an article into what the ledger keeps of it. Pure, and for many threads at once. */
public final class EntryReader {
  private final ArticleReader reader;
  private final MentionReader mentions;
  private final TieSigns ties;
  private final Memberships memberships;

  /** With what codes articles, what tells the sense of sentences, and the table of memberships. */
  public EntryReader(ArticleReader reader, Sense sense, Memberships memberships) {
    this.reader = reader;
    this.mentions = new MentionReader(sense);
    this.ties = new TieSigns(memberships);
    this.memberships = memberships;
  }

  /** {@return all that is kept of the article} */
  public Entry read(Article article) {
    String id = ArticleKey.of(article.text());
    Reading reading = reader.read(article.named(id));
    String text = article.text();
    CodePoints points = CodePoints.of(text);
    List<Entry.Said> statements = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      Span evidence = statement.evidence();
      Set<String> words = MentionReader.words(reading, statement);
      statements.add(
          new Entry.Said(
              statement,
              points.at(evidence.begin()),
              points.at(evidence.end()),
              evidence.in(text),
              MentionReader.sentence(reading, statement).orElse(evidence).in(text),
              ties.of(statement, words, Belonging.words(reading, statement))));
    }
    return new Entry(
        id,
        article.id(),
        reading.article(),
        statements,
        mentions.mentions(reading, each -> each.kind() == Kind.EVENT),
        Shingles.of(text),
        Credit.of(text, article.outlet(), this::isActor),
        reading.sentences().size());
  }

  private boolean isActor(String name) {
    return memberships.knows(name) || (name.matches("[A-Z]{3}") && Actor.of(name).isState());
  }
}
