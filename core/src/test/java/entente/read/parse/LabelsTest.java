package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "root, VBD, ROOT",
    "nsubj, NNP, SUBJECT",
    "csubj, VBG, SUBJECT",
    "nsubjpass, NNS, PASSIVE_SUBJECT",
    "csubjpass, VB, PASSIVE_SUBJECT",
    "agent, IN, AGENT",
    "dobj, NN, OBJECT",
    "attr, NN, ATTRIBUTE",
    "acomp, JJ, ATTRIBUTE",
    "oprd, NN, ATTRIBUTE",
    "prep, IN, PREPOSITION",
    "pobj, NNP, PREPOSITION_OBJECT",
    "pcomp, VBG, PREPOSITION_OBJECT",
    "ccomp, VBD, CLAUSE_COMPLEMENT",
    "xcomp, VB, OPEN_COMPLEMENT",
    "relcl, VBD, RELATIVE_CLAUSE",
    "acl, VBN, REDUCED_CLAUSE",
    "advcl, VBD, ADVERBIAL_CLAUSE",
    "conj, NNP, CONJUNCT",
    "cc, CC, COORDINATOR",
    "preconj, CC, COORDINATOR",
    "appos, NNP, APPOSITION",
    "poss, NNP, POSSESSIVE",
    "compound, NN, COMPOUND",
    "nmod, JJ, MODIFIER",
    "nmod, CD, NUMERAL",
    "det, DT, DETERMINER",
    "predet, PDT, DETERMINER",
    "aux, MD, AUXILIARY",
    "auxpass, VBD, PASSIVE_AUXILIARY",
    "neg, RB, NEGATION",
    "mark, IN, MARKER",
    "advmod, RB, ADVERB",
    "npadvmod, NN, ADVERB",
    "prt, RP, PARTICLE",
    "punct, ., PUNCTUATION",
    "expl, EX, OTHER",
    "parataxis, VBD, OTHER"
  })
  void eachLabelHasItsFunction(String label, String tag, Function function) {
    assertThat(Labels.function(label, tag)).isEqualTo(function);
  }

  @Test
  void theRecipientIsAnIndirectObjectOrStandsUnderItsPreposition() {
    assertThat(Labels.function("dative", "NNP")).isEqualTo(Function.INDIRECT_OBJECT);
    assertThat(Labels.function("dative", "IN")).isEqualTo(Function.PREPOSITION);
  }

  @Test
  void theToOfAnInfinitiveOpensAClause() {
    assertThat(Labels.function("aux", "TO")).isEqualTo(Function.MARKER);
  }
}
