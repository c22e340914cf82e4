package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Standing;
import entente.event.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the output sees, on sentences that a reader understands. */
class CoderTest {
  private static Statement only(String text, String type) {
    List<Statement> found =
        SharedCoder.statements(text).stream().filter(s -> s.type().equals(type)).toList();
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static List<String> actors(Statement statement, Role role) {
    return statement.actors(role).stream().map(Actor::toString).toList();
  }

  @Test
  void anExerciseHasALeaderParticipantsAndAHost() {
    Statement exercise =
        only(
            "Military exercises organised by France with the participation of Spain and Italy are"
                + " under way in Morocco.",
            "COOPERATE");
    assertThat(actors(exercise, Role.SOURCE)).containsExactly("FRA");
    assertThat(actors(exercise, Role.PARTICIPANT)).containsExactly("ESP", "ITA");
    assertThat(actors(exercise, Role.HOST)).containsExactly("MAR");
    assertThat(exercise.standing()).isEqualTo(Standing.REPORTED);
  }

  @Test
  void armsPassThroughAThirdCountryUnderSupervisionAndOnlySomebodySaysSo() {
    Statement supply =
        only(
            "There is evidence that Serbia sells weapons to Chad through Egypt under the"
                + " supervision of Vienna.",
            "supply");
    assertThat(actors(supply, Role.VIA)).containsExactly("EGY");
    assertThat(actors(supply, Role.OVERSEER)).containsExactly("AUT.GOV");
    assertThat(supply.standing()).isEqualTo(Standing.ALLEGED);
  }

  @Test
  void whoPassesOnWhatAnotherGaveItIsBetweenThem() {
    for (String text :
        List.of(
            "The Greek navy passed on to Malta the data received from Tunisia.",
            "Data gathered by Tunisia is passed on to Malta by the Greek navy.",
            "The Greek navy forwards reports from Tunisia to Malta.")) {
      Statement relay = only(text, "COOPERATE");
      assertThat(actors(relay, Role.SOURCE)).as(text).containsExactly("TUN");
      assertThat(actors(relay, Role.VIA)).as(text).containsExactly("GRC.MIL");
      assertThat(actors(relay, Role.TARGET)).as(text).containsExactly("MLT");
    }
    Statement own = only("The Greek navy shared its data with Malta.", "COOPERATE");
    assertThat(actors(own, Role.SOURCE)).containsExactly("GRC.MIL");
    assertThat(actors(own, Role.VIA)).isEmpty();
  }

  /** Whoever acts can announce it; what the author says that a go-between will do is foretold. */
  @Test
  void whatAGoBetweenWillDoIsForetoldUnlessItSaysSoItself() {
    assertThat(only("Tunisia will share intelligence with Malta.", "COOPERATE").standing())
        .isEqualTo(Standing.PLANNED);
    assertThat(
            only("Data received from Tunisia will be passed on to Malta by Greece.", "COOPERATE")
                .standing())
        .isEqualTo(Standing.FORECAST);
    assertThat(
            only(
                    "Greece will pass on data received from Tunisia to Malta, the Greek foreign"
                        + " minister said.",
                    "COOPERATE")
                .standing())
        .isEqualTo(Standing.PLANNED);
  }

  @Test
  void whatIsImaginedNeverCountsAsActual() {
    assertThat(
            SharedCoder.statements(
                "Let's imagine that three EU countries are conducting military exercises with"
                    + " Algeria, and even under Algeria's supervision."))
        .isNotEmpty()
        .allMatch(statement -> statement.modality() == Modality.HYPOTHETICAL);
  }

  @Test
  void aCallToActionAndAForecastAreNotFacts() {
    assertThat(only("Brazil must urgently improve relations with Peru.", "COOPERATE").standing())
        .isEqualTo(Standing.CALL_TO_ACTION);
    assertThat(only("Chad will soon ask France for help.", "REQUEST").standing())
        .isEqualTo(Standing.FORECAST);
  }

  @Test
  void aDenialIsTheContentDenied() {
    Statement denied = only("India denied that its troops attacked Nepal.", "ASSAULT");
    assertThat(denied.standing()).isEqualTo(Standing.DENIED);
    assertThat(denied.sources()).hasToString("[IND]");
  }

  @Test
  void theSpeakerOfAQuotationMayBeNamedAfterIt() {
    Statement pledge = only("\"We will send troops to Mali,\" Macron said on Monday.", "MOBILIZE");
    assertThat(pledge.sources()).hasToString("[FRA.GOV]");
    assertThat(actors(pledge, Role.SOURCE)).containsExactly("FRA.GOV");
  }

  @Test
  void aCountryIsWhatTheSentenceIsAbout() {
    Statement base =
        only(
            "Kenya takes part in the programme, within the framework of which a British base was"
                + " established in the country.",
            "basing");
    assertThat(actors(base, Role.HOST)).containsExactly("KEN");
  }

  @Test
  void aHeadlineMayLookLikeAHeapOfNouns() {
    Statement signing = only("NATO signs defence deal", "SUPPORT");
    assertThat(actors(signing, Role.SOURCE)).containsExactly("NATO");
  }

  @Test
  void anInfinitiveBelongsToTheNounThatItCompletes() {
    Statement refusal =
        only(
            "The unrest was set off by Kenya's sudden decision in May to ditch an agreement with"
                + " Uganda.",
            "REJECT");
    assertThat(actors(refusal, Role.SOURCE)).containsExactly("KEN");
    assertThat(refusal.modality()).isEqualTo(Modality.ACTUAL);
  }

  @Test
  void whoClaimsAnAttackTellsOfIt() {
    Statement attack =
        only("The Taliban claimed responsibility for the attack in Pakistan.", "ASSAULT");
    assertThat(attack.sources()).hasToString("[TALIBAN]");
  }

  @Test
  void aTitleIsWhoeverBearsIt() {
    Statement criticism = only("In Kyiv, Chancellor Angela Merkel criticised Belarus.", "ACCUSE");
    assertThat(actors(criticism, Role.SOURCE)).containsExactly("DEU.GOV");
  }

  @Test
  void whenAndHowMuchAreRead() {
    List<Statement> aid =
        SharedCoder.statements("In March 2021 Norway gave Moldova 5 million euros in aid.");
    assertThat(aid).hasSize(1);
    assertThat(aid.getFirst().when().orElseThrow().from()).hasToString("2021-03");
    assertThat(aid.getFirst().amounts().getFirst().value()).isEqualByComparingTo("5000000");
  }

  @Test
  void inAnInterviewEachTurnIsToldByTheOneWhoseNameOpensIt() {
    List<Statement> told =
        SharedCoder.statements(
            """
            An interview with the Kenyan foreign minister Asha Mwangi

            Host: Welcome.
            Asha Mwangi: Kenya depends on Egypt. We have sent troops to Mali.
            Host: And the neighbours?
            A. Mwangi: Uganda depends on Ghana.
            """);
    assertThat(told).hasSize(3).allMatch(each -> each.sources().toString().equals("[KEN.GOV]"));
  }

  @Test
  void theTextKnowsBetterThanTheTableWhatSomebodyIs() {
    Statement meeting =
        only("The Bulgarian foreign minister Angela Merkel met with Erdogan in Ankara.", "CONSULT");
    assertThat(actors(meeting, Role.SOURCE)).containsExactly("BGR.GOV");
  }

  @Test
  void anAttackIsLaidOnWhomItIsBlamedOn() {
    Statement attack = only("A bombing in Pakistan was blamed on the Taliban.", "ASSAULT");
    assertThat(actors(attack, Role.SOURCE)).containsExactly("TALIBAN");
  }

  @Test
  void aTimeAtTheHeadIsNoPartOfTheNameThatFollows() {
    Statement aid = only("In April Norway delivered 40 ambulances to Moldova.", "AID");
    assertThat(actors(aid, Role.SOURCE)).containsExactly("NOR");
    assertThat(actors(aid, Role.TARGET)).containsExactly("MDA");
  }

  @Test
  void theCountryIsNotTheOneThatDoesSomethingToIt() {
    Statement pledge =
        only(
            "France has troops in Chad, and Paris guarantees the security of the country.",
            "protection");
    assertThat(actors(pledge, Role.TARGET)).containsExactly("TCD");
  }

  @Test
  void aTellerAfterADayIsNoNameOfTheDay() {
    Statement leaving =
        only(
            "Late on Monday, the French President Emmanuel Macron, in a statement delivered via his"
                + " office, announced French troops would be leaving Mali.",
            "RETREAT");
    assertThat(leaving.sources()).hasToString("[FRA.GOV]");
    assertThat(leaving.modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void whatPointsBackIsOfWhoDidIt() {
    Statement criticism =
        only("France withdrew its troops from Mali. Ghana criticised the withdrawal.", "ACCUSE");
    assertThat(actors(criticism, Role.TARGET)).containsExactly("FRA.MIL");
  }

  @Test
  void theSameArticleIsReadTheSameWayTwice() {
    String text = "Japan condemned the launch. North Korea fired a missile on Friday, Seoul said.";
    assertThat(SharedCoder.read(text).statements()).isEqualTo(SharedCoder.read(text).statements());
  }

  static LongStream seeds() {
    return new Random(2022_08_10).longs(60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noOrderOfWordsMakesItFail(long seed) {
    List<String> words =
        new ArrayList<>(
            Arrays.asList(
                ("Russia and the US said that \" they attacked its base in Syria — the country ("
                        + " NATO ) , which Iran 's ministry denied , would agree to withdraw from"
                        + " talks with him if the two sides ' troops met . ; : … 🇰🇿 Қазақстан")
                    .split(" ", -1)));
    Collections.shuffle(words, new Random(seed));
    String text = String.join(" ", words);
    for (Statement statement : SharedCoder.statements(text)) {
      assertThat(statement.evidence().in(text)).isNotBlank();
    }
  }

  @Test
  void whatIsLackingDoesNotUndoTheAct() {
    Statement arrest = only("Singapore detained six Malaysians without trial.", "COERCE");
    assertThat(arrest.factuality()).isEqualTo(Factuality.CERTAIN);
  }

  @Test
  void whoSetsOutToHelpHasNotHelpedYet() {
    Statement help = only("Canadian pilots left for Romania to assist Bulgaria.", "AID");
    assertThat(help.modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void aThreatOnAConditionIsMadeToWhoeverWouldMeetIt() {
    Statement threat = only("Poland would retaliate if Belarus closes the border.", "THREATEN");
    assertThat(actors(threat, Role.TARGET)).containsExactly("BLR");
  }

  @Test
  void aPromiseIsMadeToWhoeverIsTold() {
    Statement promise =
        only("The president of Mali told Italian envoys that he was willing to resign.", "AGREE");
    assertThat(actors(promise, Role.TARGET)).containsExactly("ITA.GOV");
  }

  @Test
  void whereADeedIsDoesNotTellWhoseItIs() {
    Statement deaths = only("Riots in Mali killed five Chadians.", "ASSAULT");
    assertThat(actors(deaths, Role.SOURCE)).isEmpty();
  }

  @Test
  void theTargetOfSanctionsIsTheirTarget() {
    Statement sanctions = only("Niger has been the target of French sanctions.", "SANCTION");
    assertThat(actors(sanctions, Role.SOURCE)).containsExactly("FRA");
    assertThat(actors(sanctions, Role.TARGET)).containsExactly("NER");
  }

  @Test
  void anAgreementIsOfAllWhoReachIt() {
    Statement agreement = only("Colombia reached an agreement with Ecuador.", "AGREE");
    assertThat(actors(agreement, Role.SOURCE)).containsExactly("COL", "ECU");
  }

  @Test
  void dismissedClaimsAreThoseOfWhoeverAccused() {
    Statement refusal =
        only("Latvia accused Belarus of piracy. Belarus dismissed the claims.", "REJECT");
    assertThat(actors(refusal, Role.TARGET)).containsExactly("LVA");
  }

  @Test
  void theSidesOfAStateAreTwo() {
    Statement charge = only("A Kenyan court accused the Kenyan government of fraud.", "ACCUSE");
    assertThat(actors(charge, Role.SOURCE)).containsExactly("KEN.JUD");
    assertThat(SharedCoder.statements("The Kenyan army criticised the Kenyan government."))
        .as("one side of one state")
        .isEmpty();
  }

  @Test
  void theVictimsOfADisasterAreNobodysVictims() {
    assertThat(
            SharedCoder.statements(
                "An earthquake shook northern Peru on Monday. Six people were killed and forty"
                    + " injured. A fire followed the quake in a town on the coast."))
        .noneMatch(statement -> statement.type().equals("ASSAULT"));
    only("Six people were killed near the Peruvian barracks on Monday.", "ASSAULT");
  }

  @Test
  void aRelativeClauseIsNotWhatIsDenied() {
    Statement seizure =
        only("Egypt denied a report on the island, which Sudan seized in May.", "COERCE");
    assertThat(seizure.factuality()).isEqualTo(Factuality.CERTAIN);
  }

  @Test
  void aTimeAfterAnAndOpensAClauseOfItsOwn() {
    Statement refusal =
        only("Latvia signed the deal and on Monday Norway rejected the plan.", "REJECT");
    assertThat(actors(refusal, Role.SOURCE)).containsExactly("NOR");
  }

  @Test
  void forcesForAnotherStateAreNotTheArmy() {
    Statement seizure =
        only("Pro-Ethiopian forces have taken over a barracks in Somalia.", "COERCE");
    assertThat(actors(seizure, Role.SOURCE)).containsExactly("SOM.REB");
  }

  @Test
  void whoIsPunishedForADeedHasDoneIt() {
    Statement help =
        only("The EU imposed sanctions on two Kyrgyz banks for helping Serbia.", "AID");
    assertThat(actors(help, Role.SOURCE)).containsExactly("KGZ.BUS");
  }
}
