package entente.read.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.read.parse.SharedParser;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFinderTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorTable.shipped());

  @TempDir private Path folder;

  private static List<String> found(String sentence, Optional<LocalDate> day) {
    return FINDER.find(SharedParser.tree(sentence), day).stream()
        .flatMap(mention -> mention.actors().stream())
        .map(Object::toString)
        .toList();
  }

  private static List<String> found(String sentence) {
    return found(sentence, Optional.empty());
  }

  @Test
  void statesAreFoundByAnyOfTheirNames() {
    assertThat(found("The U.S. and Great Britain met the Russian Federation."))
        .containsExactly("USA", "GBR", "RUS");
  }

  @Test
  void thePronounUsIsNoState() {
    assertThat(found("They told us about Chad.")).containsExactly("TCD");
  }

  @Test
  void anOfficialIsTakenAsOfTheArticlesDay() {
    assertThat(found("Angela Merkel spoke.", Optional.of(LocalDate.of(2015, 5, 1))))
        .containsExactly("DEU.GOV");
  }

  @Test
  void aHyphenJoinsTwoStates() {
    assertThat(found("The US-Mexico talks began.")).containsExactly("USA", "MEX");
  }

  @Test
  void usersAddTheirOwnRows() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, "name,actor,kind\nNorthern Front,NFRONT,group\n");
    ActorFinder finder = new ActorFinder(ActorTable.with(own));
    assertThat(finder.find(SharedParser.tree("The Northern Front left."), Optional.empty()))
        .flatExtracting(Mention::actors)
        .hasToString("[NFRONT]");
  }

  @Test
  void aWrongRowIsToldWithFileAndLine() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, "name,actor,kind\nNorthern Front,not a code!,group\n");
    assertThatThrownBy(() -> ActorTable.with(own))
        .hasMessageContaining("own.csv:2: not an actor code");
  }

  private static List<String> told(String sentence) {
    Tree tree = SharedParser.tree(sentence);
    return FINDER.find(tree, Optional.empty()).stream()
        .map(mention ->
            tree.tokens().subList(mention.first(), mention.last() + 1).stream()
                    .map(Token::form)
                    .collect(Collectors.joining(" "))
                + " "
                + (mention.kind() == NameKind.AGENT ? mention.sector() : mention.actors())
                + (mention.affix().isEmpty() ? "" : " " + mention.affix()))
        .toList();
  }

  @Test
  void withoutADayAnOfficialHasThePostForWhichHeIsBestKnown() {
    assertThat(found("Kerry met Biden, and Juncker met Tusk."))
        .containsExactly("USA.GOV", "USA.GOV", "EU", "EU");
    assertThat(found("Kerry met Biden.", Optional.of(LocalDate.of(2005, 5, 1))))
        .containsExactly("USA.LEG", "USA.LEG");
  }

  @Test
  void seasTreatiesAndWarsNameNobody() {
    assertThat(found("Ships crossed the South China Sea after the Minsk agreements.")).isEmpty();
    assertThat(found("They signed the Algiers Agreement.")).isEmpty();
    assertThat(found("China remembers the Iraq War.")).containsExactly("CHN");
  }

  @Test
  void aBodyOfManyStatesIsOfTheStateNamedBesideIt() {
    assertThat(told("The Italian Senate met Poland's Senate."))
        .containsExactly("Italian [ITA]", "Senate [ITA.LEG]", "Poland [POL]", "Senate [POL.LEG]");
    assertThat(told("The Ministry of Defence of Ukraine agreed."))
        .contains("Ministry of Defence [UKR.GOV]");
    assertThat(told("Members of the Foreign Affairs Committee of the lower house of Japan left."))
        .contains("Foreign Affairs Committee [JPN.LEG]");
  }

  @Test
  void aBodyOfManyStatesIsOfItsUsualStateWhereNoneIsNamed() {
    assertThat(found("The Senate approved the bill.")).containsExactly("USA.LEG");
  }

  @Test
  void aBodyThatBelongsToSomethingNamedElsewhereIsLeftOpen() {
    assertThat(told("Its Senate voted against the treaty.")).containsExactly("Senate LEG");
  }

  @Test
  void brusselsIsThePlaceInBelgiumOrTheUnionThatActs() {
    assertThat(found("Brussels warned Hungary.")).containsExactly("EU", "HUN");
    assertThat(found("Leaders met in Brussels.")).containsExactly("BEL");
    assertThat(found("The minister flew to Brussels.")).containsExactly("BEL");
    assertThat(found("The demand came under pressure from Brussels.")).containsExactly("EU");
  }

  @Test
  void aSurnameAfterAnotherGivenNameIsAStrangers() {
    assertThat(found("I saw Thomas Putin there.")).isEmpty();
    assertThat(found("Thomas Putin left the shop.")).isEmpty();
    assertThat(found("I read a novel by Harper Lee.")).isEmpty();
    assertThat(found("She plays with Ashton Bumhira of Harare.")).doesNotContain("EU");
  }

  @Test
  void aSurnameAloneOrAfterATitleIsTheOfficials() {
    assertThat(found("Yesterday Putin spoke.")).containsExactly("RUS.GOV");
    assertThat(found("But Merkel left when Mr Putin came.")).containsExactly("DEU.GOV", "RUS.GOV");
    assertThat(found("Meeting Putin was hard.")).containsExactly("RUS.GOV");
    assertThat(found("Russia's Putin saw US President Donald Trump."))
        .containsExactly("RUS", "RUS.GOV", "USA", "USA.GOV");
    assertThat(found("He saw NATO chief Stoltenberg, Chancellor Merkel and, on Tuesday Obama."))
        .containsExactly("NATO", "NATO", "DEU.GOV", "USA.GOV");
  }

  @Test
  void otherSpellingsAndMiddleNamesAreNoStrangers() {
    assertThat(found("They met Sergej Lavrov and Vladimir Vladimirovich Putin."))
        .containsExactly("RUS.GOV", "RUS.GOV");
  }

  @Test
  void aHeadlineInTitleCaseKeepsItsSurnames() {
    assertThat(found("Obama Tells Kerry to Meet Lavrov")).hasSize(3);
  }

  @Test
  void aChannelIsNoActor() {
    assertThat(found("She wrote on Twitter and via her YouTube channel.")).isEmpty();
    assertThat(found("He posted it on his Facebook.")).isEmpty();
    assertThat(found("Facebook sued the agency.")).containsExactly("USA.BUS");
  }

  @Test
  void ranksAndEnvoysActInTheirSector() {
    assertThat(told("Lt. Gen. Nobody met Lieut.-Gen. Someone.")).contains("Lt. Gen. MIL");
    assertThat(told("A representative and a spokesman of the envoy spoke."))
        .containsExactly("representative GOV", "spokesman GOV", "envoy GOV");
    assertThat(told("At 5 p.m. the PM met two MPs.")).containsExactly("PM GOV", "MPs LEG");
  }

  @Test
  void weaponsAreKnownByTheirDesignators() {
    assertThat(told("They sent F-16s, a Su-27, MiG-29s, the S-400 and a T-72."))
        .containsExactly("F-16s MIL", "Su-27 MIL", "MiG-29s MIL", "S-400 MIL", "T-72 MIL");
    assertThat(told("With an H-1B visa and A-4 paper he left on MH-17 after COVID-19.")).isEmpty();
  }

  @Test
  void aHyphenTellsHowSomethingStandsToAnActor() {
    assertThat(told("The pro-Western, anti-American and Russian-backed groups left."))
        .containsExactly(
            "pro-Western [WEST] pro", "anti-American [USA] anti", "Russian-backed [RUS] backed");
    assertThat(told("A US-led force saw Iranian-made, Russian-built, Chinese-style arms."))
        .contains(
            "US-led [USA] led",
            "Iranian-made [IRN] other",
            "Russian-built [RUS] other",
            "Chinese-style [CHN] other");
    assertThat(told("United Nations-brokered talks on Sino-Russian trade began."))
        .contains("United Nations-brokered [UN] brokered", "Sino-Russian [CHN, RUS]");
  }

  @Test
  void aPartyNamedAfterTwoIdeasIsNotAmerican() {
    assertThat(found("The Liberal Democrats lost.")).containsExactly("GBR.OPP");
  }
}
