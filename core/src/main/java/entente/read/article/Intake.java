package entente.read.article;

import entente.event.Article;

/**
 * What became of one thing that was to be read. Nothing is dropped unseen: what is no article comes
 * out as refused, with its place and a reason that a person can act on.
 */
public sealed interface Intake {
  /** An article that can be read. */
  record Taken(Article article) implements Intake {}

  /**
   * Something that cannot be read, or need not be.
   *
   * @param place the file, with the line or item where there are many: {@code news.jsonl:17}
   * @param reason what is wrong and, where it helps, what to do
   */
  record Refused(String place, String reason) implements Intake {}

  /**
   * Something that was read, but by a guess that its reader should know of.
   *
   * @param place as for what is refused
   * @param note what was guessed or left out
   */
  record Noted(String place, String note) implements Intake {}
}
