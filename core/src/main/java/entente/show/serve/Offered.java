package entente.show.serve;

import entente.event.Article;

/** What was found in a file that somebody brought. */
public sealed interface Offered {
  /** An article that can be read. */
  record Taken(Article article) implements Offered {}

  /** Something that cannot be read, and why, in a sentence without its subject. */
  record Refused(String place, String reason) implements Offered {}

  /** Something that was taken by a guess of which a reader should know. */
  record Noted(String place, String note) implements Offered {}
}
