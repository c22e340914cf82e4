package entente.keep.coded;

import entente.keep.store.Entry;

/**
 * An article that was coded, and where it came from.
 *
 * @param input the file that it came from
 * @param number its place in that file, from 0
 * @param entry all that a ledger keeps of it
 */
public record CodedArticle(String input, long number, Entry entry) {}
