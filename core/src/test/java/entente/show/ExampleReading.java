package entente.show;

import entente.event.Amount;
import entente.event.Article;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Span;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.SentenceTrace.NamedActor;
import entente.read.parse.Function;
import entente.read.parse.Token;
import entente.read.parse.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small article that shows every standing, coded by hand. */
public final class ExampleReading {
  private static final String TEXT =
      """
      Joint drill opens 🏔 in Dushanbe

      The United States organised an exercise with Kyrgyzstan and Kazakhstan in Tajikistan in \
      August. The US Embassy said that Washington pledged more than $60 million to Tajikistan. \
      It was reported that Kazakhstan sold weapons to Ukraine through Jordan under the supervision \
      of London.

      Russia has a base in Tajikistan. Moscow denied that it had threatened Dushanbe. Russia should \
      change its relations with Central Asia. Tajikistan will ask the CSTO for help. If Russia \
      withdrew its troops from Tajikistan, China would move in. The Americans are unreliable \
      partners <b>& "worse"</b>. President Rahmon said the country accepted aid from Washington.
      """;

  private ExampleReading() {}

  /** {@return the article with its statements and the trace of one sentence} */
  public static Reading reading() {
    return reading("example");
  }

  /** {@return the same under another id} */
  public static Reading reading(String id) {
    Article article =
        new Article(
            id,
            Optional.of("Joint drill opens in Dushanbe"),
            Optional.of("The Example Gazette"),
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 8, 15)),
            TEXT);
    Stream<Coded> coded =
        Stream.of(
            Coded.event(
                    article,
                    "COOPERATE",
                    "The United States organised an exercise with Kyrgyzstan and Kazakhstan in"
                        + " Tajikistan in August")
                .role(Role.SOURCE, "USA")
                .role(Role.PARTICIPANT, "KGZ", "KAZ")
                .role(Role.HOST, "TJK")
                .in("TJK")
                .when("2022-08", "2022-08"),
            Coded.event(article, "AGREE", "Washington pledged more than $60 million to Tajikistan")
                .role(Role.SOURCE, "USA.GOV")
                .role(Role.TARGET, "TJK")
                .toldBy("USA.GOV")
                .as(Modality.PLANNED, Factuality.CERTAIN)
                .amount("60000000", "USD", Amount.Bound.MORE_THAN),
            Coded.event(
                    article,
                    "COOPERATE",
                    "Kazakhstan sold weapons to Ukraine through Jordan under the supervision of"
                        + " London")
                .role(Role.SOURCE, "KAZ")
                .role(Role.TARGET, "UKR")
                .role(Role.VIA, "JOR")
                .role(Role.OVERSEER, "GBR.GOV")
                .toldBy("unnamed"),
            Coded.event(article, "basing", "Russia has a base in Tajikistan")
                .kind(Kind.TIE)
                .role(Role.SOURCE, "RUS")
                .role(Role.HOST, "TJK")
                .in("TJK"),
            Coded.event(article, "THREATEN", "it had threatened Dushanbe")
                .role(Role.SOURCE, "RUS.GOV")
                .role(Role.TARGET, "TJK.GOV")
                .toldBy("RUS.GOV")
                .as(Modality.ACTUAL, Factuality.CERTAINLY_NOT),
            Coded.event(
                    article, "COOPERATE", "Russia should change its relations with Central Asia")
                .role(Role.SOURCE, "RUS")
                .role(Role.TARGET, "CAS")
                .as(Modality.DIRECTIVE, Factuality.UNCOMMITTED),
            Coded.event(article, "REQUEST", "Tajikistan will ask the CSTO for help")
                .role(Role.SOURCE, "TJK")
                .role(Role.TARGET, "CSTO")
                .as(Modality.FORECAST, Factuality.PROBABLE),
            Coded.event(
                    article,
                    "RETREAT",
                    "If Russia withdrew its troops from Tajikistan, China would move in")
                .role(Role.SOURCE, "RUS.MIL")
                .role(Role.TARGET, "TJK")
                .as(Modality.HYPOTHETICAL, Factuality.UNCOMMITTED),
            Coded.event(article, "MOBILIZE", "China would move in")
                .role(Role.SOURCE, "CHN")
                .role(Role.TARGET, "TJK")
                .as(Modality.HYPOTHETICAL, Factuality.UNCOMMITTED),
            Coded.event(
                    article,
                    "unfavourable",
                    "The Americans are unreliable partners <b>& \"worse\"</b>")
                .kind(Kind.APPRAISAL)
                .role(Role.TARGET, "USA"),
            Coded.event(article, "AID", "the country accepted aid from Washington")
                .role(Role.SOURCE, "USA.GOV")
                .role(Role.TARGET, "TJK")
                .toldBy("TJK.GOV"));
    return new Reading(article, coded.map(Coded::statement).toList(), List.of(trace()));
  }

  private static SentenceTrace trace() {
    int begin = TEXT.indexOf("Russia has a base in Tajikistan.");
    List<String> words = List.of("Russia", "has", "a", "base", "in", "Tajikistan", ".");
    int[] at = {begin};
    List<Token> tokens =
        words.stream()
            .map(word -> {
              int start = TEXT.indexOf(word, at[0]);
              at[0] = start + word.length();
              return new Token(word, new Span(start, at[0]));
            })
            .toList();
    Tree tree =
        new Tree(
            tokens,
            List.of("russia", "have", "a", "base", "in", "tajikistan", "."),
            List.of("NNP", "VBZ", "DT", "NN", "IN", "NNP", "."),
            List.of(1, -1, 3, 1, 3, 4, 1),
            List.of(
                Function.SUBJECT,
                Function.ROOT,
                Function.DETERMINER,
                Function.OBJECT,
                Function.PREPOSITION,
                Function.PREPOSITION_OBJECT,
                Function.PUNCTUATION));
    return new SentenceTrace(
        new Span(begin, begin + "Russia has a base in Tajikistan.".length()),
        tree,
        List.of(
            new NamedActor(tokens.getFirst().span(), List.of("RUS"), "name"),
            new NamedActor(tokens.get(5).span(), List.of("TJK"), "name")),
        List.of(tokens.get(3).span()),
        List.of(
            "trigger 'base' of basing/have-base", "reported: no other voice than the author's"));
  }
}
