package entente.read.parse;

/** NLP4J's dependency labels (those of ClearNLP) in our terms. */
final class Labels {
  private Labels() {}

  /**
   * @param label as the parser gives it
   * @param tag Penn Treebank tag of the dependent word
   */
  static Function function(String label, String tag) {
    return switch (label) {
      case "root" -> Function.ROOT;
      case "nsubj", "csubj" -> Function.SUBJECT;
      case "nsubjpass", "csubjpass" -> Function.PASSIVE_SUBJECT;
      case "agent" -> Function.AGENT;
      case "dobj" -> Function.OBJECT;
      // "gave aid to Ukraine": the label is on the preposition, "gave Ukraine aid": on the noun.
      case "dative" -> isPreposition(tag) ? Function.PREPOSITION : Function.INDIRECT_OBJECT;
      case "attr", "acomp", "oprd" -> Function.ATTRIBUTE;
      case "prep" -> Function.PREPOSITION;
      case "pobj", "pcomp" -> Function.PREPOSITION_OBJECT;
      case "ccomp" -> Function.CLAUSE_COMPLEMENT;
      case "xcomp" -> Function.OPEN_COMPLEMENT;
      case "relcl" -> Function.RELATIVE_CLAUSE;
      case "acl" -> Function.REDUCED_CLAUSE;
      case "advcl" -> Function.ADVERBIAL_CLAUSE;
      case "conj" -> Function.CONJUNCT;
      case "cc", "preconj" -> Function.COORDINATOR;
      case "appos" -> Function.APPOSITION;
      case "poss" -> Function.POSSESSIVE;
      case "compound" -> Function.COMPOUND;
      case "nmod", "amod", "nummod" -> modifier(tag);
      case "det", "predet" -> Function.DETERMINER;
      case "aux" -> tag.equals("TO") ? Function.MARKER : Function.AUXILIARY;
      case "auxpass" -> Function.PASSIVE_AUXILIARY;
      case "neg" -> Function.NEGATION;
      case "mark" -> Function.MARKER;
      case "advmod", "npadvmod", "qmod" -> Function.ADVERB;
      case "prt" -> Function.PARTICLE;
      case "punct" -> Function.PUNCTUATION;
      // case, dep, discourse, expl, meta, parataxis, vocative.
      default -> Function.OTHER;
    };
  }

  private static boolean isPreposition(String tag) {
    return tag.equals("IN") || tag.equals("TO");
  }

  private static Function modifier(String tag) {
    return tag.equals("CD") ? Function.NUMERAL : Function.MODIFIER;
  }
}
