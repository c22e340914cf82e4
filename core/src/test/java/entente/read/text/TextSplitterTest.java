package entente.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.parse.Token;
import entente.read.text.Block.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSplitterTest {
  private static List<Kind> kinds(String text) {
    return TextSplitter.blocks(text).stream().map(Block::kind).toList();
  }

  private static List<String> sentences(String text) {
    return TextSplitter.blocks(text).stream()
        .flatMap(block -> block.sentences().stream())
        .map(sentence -> sentence.span().in(text))
        .toList();
  }

  private static String forms(String text) {
    return TextSplitter.blocks(text).stream()
        .flatMap(block -> block.sentences().stream())
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }

  @Test
  void tellsHeadlinesListsAndBylinesFromParagraphs() {
    String text =
        """
        Kazakhstan looks west. Moscow waits

        By Anna Petrova, Almaty
        14 August 2022

        The two states agreed on this:

          • a joint exercise in June;
          • a new training centre.

        Nobody else was asked

        The talks go on.

        Subscribe to our channel!
        Author`s name Anna Petrova
        Editor Oleg Ivanov
        """;
    assertThat(kinds(text))
        .containsExactly(
            Kind.HEADLINE,
            Kind.BYLINE,
            Kind.BYLINE,
            Kind.PARAGRAPH,
            Kind.BULLET,
            Kind.BULLET,
            Kind.HEADLINE,
            Kind.PARAGRAPH,
            Kind.BYLINE,
            Kind.BYLINE,
            Kind.BYLINE);
    assertThat(sentences(text))
        .contains("Kazakhstan looks west.", "Moscow waits", "a joint exercise in June;");
  }

  @Test
  void takesNoSentenceOrHeadlineForFurniture() {
    String text =
        """
        Sources: Russia to send troops to Tajikistan

        Published on the website of the ministry, the decree says that troops will leave.

        By Friday the army had left.

        Editor in chief Oleg Ivanov was arrested.

        Source: Interfax
        Written by Anna Petrova
        """;
    assertThat(kinds(text))
        .containsExactly(
            Kind.HEADLINE,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH,
            Kind.BYLINE,
            Kind.BYLINE);
  }

  @Test
  void joinsLinesThatWereBrokenToFitAWidth() {
    String text =
        """
        Two ministers met
        The foreign minister of Armenia met his colleague from Georgia on
        Monday to speak about the border. The talks were held in Tbilisi and
        lasted for two hours. They
        will meet again.

        - the first point, which is as long as it can be and so goes over to
          the next line
        - the second point
        """;
    assertThat(sentences(text).stream().map(s -> s.replaceAll("\\s+", " ")))
        .containsExactly(
            "Two ministers met",
            "The foreign minister of Armenia met his colleague from Georgia on Monday to speak"
                + " about the border.",
            "The talks were held in Tbilisi and lasted for two hours.",
            "They will meet again.",
            "the first point, which is as long as it can be and so goes over to the next line",
            "the second point");
  }

  @Test
  void letsNoSentenceCrossALineThatStandsByItself() {
    String text = "Russia sent troops. They came by night\nArmenia protested.\n\nGeorgia and";
    assertThat(sentences(text))
        .containsExactly(
            "Russia sent troops.", "They came by night", "Armenia protested.", "Georgia and");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KIEV, October 25 (RIA Novosti) - The truce holds.",
        "WARSAW (AFP) - The truce holds.",
        "DUSHANBE, 14.08.2022 (Avesta) -- The truce holds.",
        "MOSCOW, August 14. /TASS/. The truce holds.",
        "Moscow. August 14. INTERFAX.RU - The truce holds.",
        "Dushanbe, Tajikistan (AP) — The truce holds.",
        "WASHINGTON, D.C. – The truce holds.",
        "NEW YORK — The truce holds.",
        "BRUSSELS/KIEV, Feb 3, 2015 (Reuters) -- The truce holds."
      })
  void leavesTheDatelineOutOfTheSentence(String text) {
    assertThat(sentences(text)).containsExactly("The truce holds.");
    assertThat(TextSplitter.blocks(text).getFirst().span().begin()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance that Finland joined — met.",
        "Tajikistan (which hosts a base) said no.",
        "The United States (U.S.) - and others - agreed.",
        "Rahmon – a former director – rules."
      })
  void takesNoActorForADateline(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U. S. Ambassador met Gen. Ivan V. Petrov, Lieut.-Gen. Orlov and Mr. J. R. Smith of"
            + " Montreal, Que., in St. Petersburg on Jan. 5 at 5 p.m. Moscow time.",
        "The U.S. Embassy paid 3.5 million for Order No. 5.",
        "\"Who pays for it?\" Putin asked.",
        "\"Never!\" they cried.",
        "He waited ... and left.",
        "The base (see above!) is closed.",
        "Wong said they \"make it clean[.]\""
      })
  void keepsASentenceWhole(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He lives in the U.S.|The talks ended.",
        "\"We are happy.\"|Moscow chose.",
        "“We are happy.”|Moscow chose.",
        "It ended.|\"We are happy,\" he said.",
        "It ended.|al-Qaeda was blamed.",
        "It ended.|iPhone sales fell.",
        "It is over...|Nobody knows.",
        "(It was over.)|Nobody knew.",
        "They left.[12]|Nobody knew.",
        "It was in 2014.|25 soldiers fell.",
        "Does it hold?|Nobody knows.",
        "The troops left.”|Қазақстан was next."
      })
  void endsASentenceWhereTheNextBegins(String first, String second) {
    assertThat(sentences(first + " " + second)).containsExactly(first, second);
  }

  @Test
  void cutsTokensAsTheParserKnowsThem() {
    assertThat(forms("We don’t; it’s Russia's and the soldiers' base. They can't, let`s go."))
        .isEqualTo(
            "We do n't ; it 's Russia 's and the soldiers ' base . They ca n't , let 's go .");
    assertThat(forms("It pays $60 million (400-500 men, 20%) to “[SDF]” forces — now…"))
        .isEqualTo("It pays $ 60 million ( 400-500 men , 20 % ) to \" [ SDF ] \" forces — now ...");
    assertThat(forms("The U. S. and U.S.-led US-Tajikistan C5+1 met Kassym-Jomart's 201st base."))
        .isEqualTo("The U.S. and U.S.-led US-Tajikistan C5+1 met Kassym-Jomart 's 201st base .");
    assertThat(forms("See https://a.example/b?c=d, a.b@c.example or @handle on Pravda.Ru."))
        .isEqualTo("See https://a.example/b?c=d , a.b@c.example or @handle on Pravda.Ru .");
    assertThat(forms("It ended.The N.Mladenov talks of St.Petersburg."))
        .isEqualTo("It ended . The N. Mladenov talks of St. Petersburg .");
  }

  @Test
  void givesTheSpacedNameOfACountryAsOneToken() {
    String text = "As the U. S. envoy said.";
    Token country = TextSplitter.blocks(text).getFirst().sentences().getFirst().tokens().get(2);
    assertThat(country.form()).isEqualTo("U.S.");
    assertThat(country.span().in(text)).isEqualTo("U. S.");
  }

  @Test
  void cutsEndlessSentencesAtSemicolonsOrElseHard() {
    String clauses = "Russia sent many troops to the border; ".repeat(60);
    assertThat(TextSplitter.blocks(clauses).getFirst().sentences())
        .allSatisfy(s -> assertThat(s.tokens().size()).isLessThanOrEqualTo(120))
        .allSatisfy(s -> assertThat(s.tokens().getLast().form()).isEqualTo(";"));
    assertThat(TextSplitter.blocks("and so on ".repeat(500)).getFirst().sentences())
        .allSatisfy(s -> assertThat(s.tokens().size()).isLessThanOrEqualTo(200));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(TextSplitter.blocks("")).isEmpty();
    assertThat(TextSplitter.blocks(" \n\u00A0\u200B\r\n\t")).isEmpty();
  }
}
