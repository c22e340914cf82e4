package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees of our own sentences: each arc is written "head FUNCTION dependent". */
class Nlp4jParserTest {
  private static List<String> arcs(String sentence) {
    Tree tree = SharedParser.tree(sentence);
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.heads().get(i);
      String above = head < 0 ? "" : tree.tokens().get(head).form();
      arcs.add((above + " " + tree.functions().get(i) + " " + tree.tokens().get(i).form()).strip());
    }
    return arcs;
  }

  @Test
  void anActiveVerbHasSubjectAndObject() {
    assertThat(arcs("Norway sent two frigates to the Baltic Sea on Monday."))
        .contains(
            "ROOT sent",
            "sent SUBJECT Norway",
            "sent OBJECT frigates",
            "frigates NUMERAL two",
            "sent PREPOSITION to",
            "to PREPOSITION_OBJECT Sea",
            "sent PREPOSITION on");
  }

  @Test
  void aPassiveHasItsDoerUnderBy() {
    assertThat(arcs("The port was attacked by Houthi drones."))
        .contains(
            "attacked PASSIVE_SUBJECT port",
            "attacked PASSIVE_AUXILIARY was",
            "attacked AGENT by",
            "by PREPOSITION_OBJECT drones");
  }

  @Test
  void aParticipleAfterANounIsAReducedClause() {
    assertThat(arcs("The drills organised by Poland ended yesterday."))
        .contains(
            "ended SUBJECT drills",
            "drills REDUCED_CLAUSE organised",
            "organised AGENT by",
            "by PREPOSITION_OBJECT Poland");
  }

  @Test
  void aRelativeClauseHangsOnItsNoun() {
    assertThat(arcs("Chile thanked the minister, who had signed the treaty."))
        .contains(
            "minister RELATIVE_CLAUSE signed",
            "signed SUBJECT who",
            "signed AUXILIARY had",
            "signed OBJECT treaty");
  }

  @Test
  void namesAreCoordinatedOneByOne() {
    assertThat(arcs("Egypt, Jordan and Qatar condemned the attack."))
        .contains("Egypt CONJUNCT Jordan", "Jordan COORDINATOR and", "Jordan CONJUNCT Qatar")
        .contains("condemned SUBJECT Egypt", "condemned OBJECT attack");
  }

  @Test
  void anAppositionHangsOnTheNounThatItExplains() {
    assertThat(arcs("Mali, a former ally of France, expelled the ambassador."))
        .contains("Mali APPOSITION ally", "expelled SUBJECT Mali", "ally MODIFIER former");
  }

  @Test
  void whatSomeoneSaysIsAClauseOfItsOwn() {
    assertThat(arcs("Seoul said that Tokyo would not withdraw its envoy."))
        .contains(
            "said CLAUSE_COMPLEMENT withdraw",
            "withdraw MARKER that",
            "withdraw SUBJECT Tokyo",
            "withdraw NEGATION not",
            "envoy POSSESSIVE its");
  }

  @Test
  void anInfinitiveBorrowsItsSubject() {
    assertThat(arcs("Ankara agreed to lift the embargo."))
        .contains("agreed OPEN_COMPLEMENT lift", "lift MARKER to", "lift OBJECT embargo");
  }

  @Test
  void theRecipientBeforeTheGiftIsAnIndirectObject() {
    assertThat(arcs("Washington gave Kyiv new weapons."))
        .contains("gave INDIRECT_OBJECT Kyiv", "gave OBJECT weapons", "weapons MODIFIER new");
  }

  @Test
  void lemmasAreLowerCaseAndKeepNumbersNamesAndHyphens() {
    Tree tree =
        SharedParser.tree("In 2022 Kassym-Jomart Tokayev met two well-armed generals of the UK.");
    assertThat(tree.lemmas())
        .containsExactly(
            "in",
            "2022",
            "kassym-jomart",
            "tokayev",
            "meet",
            "two",
            "well-armed",
            "general",
            "of",
            "the",
            "uk",
            ".");
  }

  @Test
  void theLemmasOfAFormAreThoseUnderAnyTag() {
    assertThat(SharedParser.get().lemmas("left")).contains("left", "leave");
    assertThat(SharedParser.get().lemmas("Talks")).contains("talk", "talks");
    assertThat(SharedParser.get().lemmas("143,000")).containsExactly("143,000");
  }

  @Test
  void theTreeIsOverTheTokensGiven() {
    List<Token> tokens = SharedParser.tokens("Peru and Chile don't agree.");
    assertThat(SharedParser.get().parse(tokens).tokens()).isEqualTo(tokens);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "—", "Kabul", "# $ % &", "and and and and", "🇰🇿 👩‍🚀", "( ( ( )"})
  void anythingGetsATreeWithARoot(String text) {
    Tree tree = SharedParser.get().parse(SharedParser.words(text));
    assertThat(tree.heads()).contains(-1);
    assertThat(Heads.acyclic(tree.heads())).isEqualTo(tree.heads());
    assertThat(tree.lemmas()).doesNotContain("");
  }

  @Test
  void aSentenceWithoutWordsIsRefused() {
    assertThatThrownBy(() -> SharedParser.get().parse(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void threadsGetTheSameTrees() throws Exception {
    List<List<Token>> sentences = Sentences.drawn(60);
    List<Tree> alone = sentences.stream().map(SharedParser.get()::parse).toList();
    Callable<List<Tree>> all = () -> sentences.stream().map(SharedParser.get()::parse).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Tree>> future : threads.invokeAll(List.of(all, all, all, all))) {
        assertThat(future.get()).isEqualTo(alone);
      }
    }
  }
}
