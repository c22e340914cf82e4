package entente.read.parse;

/**
 * What a word does for its head, in terms that no one parser owns. Rules speak of these; an adapter
 * maps a parser's labels to them.
 */
public enum Function {
  ROOT,
  /** Subject of an active verb or of a copula. */
  SUBJECT,
  /** Subject of a passive verb: what would be the object. */
  PASSIVE_SUBJECT,
  /** The "by" of a passive; its object is the doer. */
  AGENT,
  OBJECT,
  /** "gave *them* aid". */
  INDIRECT_OBJECT,
  /** Predicate noun or adjective: "is a *member*", "is *willing*". */
  ATTRIBUTE,
  /** A preposition, hanging on the word it modifies. */
  PREPOSITION,
  /** The object of a preposition, noun or gerund. */
  PREPOSITION_OBJECT,
  /** Clause that completes a verb and has its own subject: "said that ...". */
  CLAUSE_COMPLEMENT,
  /** Clause that completes a verb and borrows its subject: "agreed to ...". */
  OPEN_COMPLEMENT,
  /** "who met ...", "which will be implemented". */
  RELATIVE_CLAUSE,
  /** "exercises *organised* by", "forces *fighting* in". */
  REDUCED_CLAUSE,
  /** "as protests grew", "if Russia withdraws", "to curb ...". */
  ADVERBIAL_CLAUSE,
  /** A following member of a coordination, hanging on the member before it. */
  CONJUNCT,
  /** "and", "or", "but". */
  COORDINATOR,
  APPOSITION,
  POSSESSIVE,
  /** Noun before a noun: "*peace* talks". */
  COMPOUND,
  /** Adjective or other modifier before a noun: "*Russian* troops". */
  MODIFIER,
  NUMERAL,
  DETERMINER,
  AUXILIARY,
  PASSIVE_AUXILIARY,
  NEGATION,
  /** "that", "if", "as", "to" at the head of a clause. */
  MARKER,
  ADVERB,
  /** "carry *out*". */
  PARTICLE,
  PUNCTUATION,
  OTHER
}
