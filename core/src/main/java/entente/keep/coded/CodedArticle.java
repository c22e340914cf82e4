package entente.keep.coded;

import entente.keep.store.Entry;

/**
 * An article that was coded, and where it came from. Ordered as its inputs were, which decides of
 * two articles at one address.
 *
 * @param input the file that it came from
 * @param number its place in that file, from 0
 * @param entry all that a ledger keeps of it
 */
public record CodedArticle(String input, long number, Entry entry)
    implements Comparable<CodedArticle> {
  @Override
  public int compareTo(CodedArticle other) {
    int byInput = input.compareTo(other.input);
    return byInput != 0 ? byInput : Long.compare(number, other.number);
  }
}
