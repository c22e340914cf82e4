package entente.read.detail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.PartialDate;
import entente.event.Period;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which time belongs to which word, in articles of Wednesday, 17 August 2022. */
class TimeChoiceTest {
  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2022, 8, 17));

  @Test
  void takesTheTimeThatHangsOnTheVerb() {
    Tree tree =
        Notation.tree(
            """
            Germany  germany NNP 3 SUBJECT
            on       on      IN  3 PREPOSITION
            Monday   monday  NNP 1 PREPOSITION_OBJECT
            banned   ban     VBD -1 ROOT
            flights  flight  NNS 3 OBJECT
            """);
    assertThat(timeOf(tree, 3)).contains(day(15));
  }

  @Test
  void keepsTheTimeOfSayingApartFromTheTimeOfTheAct() {
    Tree tree =
        Notation.tree(
            """
            Minsk    minsk   NNP 1 SUBJECT
            said     say     VBD -1 ROOT
            on       on      IN  1 PREPOSITION
            Monday   monday  NNP 2 PREPOSITION_OBJECT
            it       it      PRP 6 SUBJECT
            will     will    MD  6 AUXILIARY
            host     host    VB  1 CLAUSE_COMPLEMENT
            talks    talk    NNS 6 OBJECT
            on       on      IN  6 PREPOSITION
            Friday   friday  NNP 8 PREPOSITION_OBJECT
            """);
    assertThat(timeOf(tree, 1)).contains(day(15));
    assertThat(timeOf(tree, 6)).contains(day(19));
    assertThat(timeOf(tree, 7)).contains(day(19));
  }

  @Test
  void datesADeedByTheOccasionOnWhichItIsDone() {
    Tree tree =
        Notation.tree(
            """
            Nine     nine    CD  1 NUMERAL
            people   people  NNS 3 PASSIVE_SUBJECT
            were     be      VBD 3 PASSIVE_AUXILIARY
            killed   kill    VBN -1 ROOT
            in       in      IN  3 PREPOSITION
            Monday   monday  NNP 7 POSSESSIVE
            's       's      POS 5 PARTICLE
            raid     raid    NN  4 PREPOSITION_OBJECT
            """);
    assertThat(timeOf(tree, 3)).contains(day(15));
  }

  @Test
  void doesNotLeakTheTimeOfAnotherClause() {
    Tree tree =
        Notation.tree(
            """
            Minsk    minsk   NNP 1 SUBJECT
            said     say     VBD -1 ROOT
            on       on      IN  1 PREPOSITION
            Monday   monday  NNP 2 PREPOSITION_OBJECT
            it       it      PRP 5 SUBJECT
            hosted   host    VBD 1 CLAUSE_COMPLEMENT
            talks    talk    NNS 5 OBJECT
            """);
    assertThat(timeOf(tree, 5)).isEmpty();
    assertThat(timeOf(tree, 6)).isEmpty();
  }

  @Test
  void leavesTheDateOfANounToTheNoun() {
    Tree tree =
        Notation.tree(
            """
            Paris      paris      NNP 1 SUBJECT
            condemned  condemn    VBD -1 ROOT
            the        the        DT  4 DETERMINER
            2014       2014       CD  4 NUMERAL
            annexation annexation NN  1 OBJECT
            """);
    assertThat(timeOf(tree, 1)).isEmpty();
    assertThat(timeOf(tree, 4)).contains(Period.of(PartialDate.ofYear(2014)));
  }

  @Test
  void givesAnOpeningTimeToBothVerbs() {
    Tree tree =
        Notation.tree(
            """
            Yesterday yesterday NN  2 ADVERB
            they      they      PRP 2 SUBJECT
            met       meet      VBD -1 ROOT
            and       and       CC  2 COORDINATOR
            signed    sign      VBD 2 CONJUNCT
            a         a         DT  6 DETERMINER
            pact      pact      NN  4 OBJECT
            """);
    assertThat(timeOf(tree, 4)).contains(day(16));
  }

  @Test
  void seesThroughVerbsOfBeginning() {
    Tree tree =
        Notation.tree(
            """
            Forces    force     NNS 1 SUBJECT
            began     begin     VBD -1 ROOT
            deploying deploy    VBG 1 OPEN_COMPLEMENT
            yesterday yesterday NN  2 ADVERB
            """);
    assertThat(timeOf(tree, 1)).contains(day(16));
    assertThat(timeOf(tree, 2)).contains(day(16));
  }

  @Test
  void prefersTheFinerOfTwoTimes() {
    Tree tree =
        Notation.tree(
            """
            They  they PRP 1 SUBJECT
            met   meet VBD -1 ROOT
            last  last JJ  3 MODIFIER
            month month NN 1 ADVERB
            ,     ,    ,   1 PUNCTUATION
            on    on   IN  1 PREPOSITION
            July  july NNP 5 PREPOSITION_OBJECT
            4     4    CD  6 NUMERAL
            """);
    assertThat(timeOf(tree, 1)).contains(Period.of(new PartialDate(2022, 7, 4)));
  }

  private static Optional<Period> timeOf(Tree tree, int trigger) {
    return TimeFinder.timeOf(tree, trigger, TimeFinder.find(tree, WEDNESDAY));
  }

  private static Period day(int day) {
    return Period.of(new PartialDate(2022, 8, day));
  }
}
