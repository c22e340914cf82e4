package entente.keep.intake;

import entente.event.Article;
import entente.keep.store.ArticleKey;
import entente.keep.store.Entry;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.keep.store.Printing;

/**
 * An article on its way into a ledger: read where that is needed, which takes long and wants no
 * ledger, and then taken, which is short.
 */
public sealed interface Arrival {
  /** It was read. */
  record Read(Entry entry) implements Arrival {}

  /** Its text was there already, under that id, and was not read again. */
  record Unread(String id, Article article) implements Arrival {}

  /** What became of it. */
  sealed interface Outcome {
    /** {@return the id under which the ledger has the text now} */
    String id();

    /** It is there now and was not before. */
    record Added(Entry entry) implements Outcome {
      @Override
      public String id() {
        return entry.id();
      }
    }

    /** Its very text was there, from elsewhere; that it stood here too is noted now. */
    record Copied(String id) implements Outcome {}

    /** It was there. */
    record There(String id) implements Outcome {}
  }

  /** {@return the article, read unless it is known to be there} */
  static Arrival of(Article article, Known known, EntryReader reader) {
    return switch (known.of(article)) {
      case Known.Answer.New fresh -> new Read(reader.read(article));
      case Known.Answer.Earlier earlier -> new Read(reader.read(article));
      case Known.Answer.There there -> new Unread(there.id(), article);
      case Known.Answer.Copy copy -> new Unread(copy.id(), article);
    };
  }

  /**
   * Takes it into the ledger, wholly or not at all. Whether it is there is asked again: it may have
   * come twice in a row.
   *
   * @param known what is in that ledger; what is taken is noted in it
   */
  default Outcome into(Ledger ledger, Known known) {
    return switch (this) {
      case Read(Entry entry) -> into(entry, ledger, known);
      case Unread(String id, Article article) -> {
        // A text at an address that is there may be another one; it is no copy then.
        boolean same = ArticleKey.of(article.text()).equals(id);
        yield same && known.of(id, Printing.of(article)) instanceof Known.Answer.Copy copy
            ? copied(copy, ledger, known)
            : new Outcome.There(id);
      }
    };
  }

  private static Outcome into(Entry entry, Ledger ledger, Known known) {
    Printing printing = Printing.of(entry.article().named(entry.name()));
    return switch (known.of(entry.id(), printing)) {
      case Known.Answer.New fresh -> {
        ledger.add(entry);
        known.add(entry.id(), printing);
        yield new Outcome.Added(entry);
      }
      case Known.Answer.Earlier earlier -> {
        ledger.replace(entry, earlier.printings().copies());
        known.add(entry.id(), earlier.printings());
        yield new Outcome.Copied(entry.id());
      }
      case Known.Answer.There there -> new Outcome.There(there.id());
      case Known.Answer.Copy copy -> copied(copy, ledger, known);
    };
  }

  private static Outcome copied(Known.Answer.Copy copy, Ledger ledger, Known known) {
    ledger.setCopies(copy.id(), copy.printings().copies());
    known.add(copy.id(), copy.printings());
    return new Outcome.Copied(copy.id());
  }
}
