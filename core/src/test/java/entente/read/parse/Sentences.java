package entente.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences of many shapes, put together by seed from pieces of the news we read. */
final class Sentences {
  private static final String[] OPENINGS = {
    "",
    "On Tuesday, ",
    "According to officials in Oslo, ",
    "After months of talks, ",
    "If the truce holds, ",
    "\"This is a red line,\" the envoy said, adding that ",
    "It was reported earlier that "
  };
  private static final String[] ACTORS = {
    "Kenya",
    "the U.S. Navy",
    "President Noboa, who took office in 2023,",
    "a spokesman for the foreign ministry",
    "three of the bloc's members — Latvia, Malta and Spain —",
    "rebels backed by Eritrea",
    "Prime Minister Sánchez's government",
    "the 201st Motor-Rifle Division"
  };
  private static final String[] DEEDS = {
    "signed a $60 million arms deal with",
    "was accused by the UN of shelling",
    "did not withdraw its troops from",
    "has agreed to resume talks with",
    "would be willing to lend ships to",
    "carried out joint exercises near",
    "urged its citizens to leave",
    "seized a tanker that belonged to"
  };
  private static final String[] TARGETS = {
    "Belize", "the Republic of Moldova", "its southern neighbour", "both Iraq and Kuwait", "Cuba"
  };
  private static final String[] ENDINGS = {
    ".",
    " for the first time in 12 years.",
    ", a move that Brussels called \"deeply worrying\".",
    ", while protesters marched through the capital to demand new elections.",
    " in exchange for grain; no date was given.",
    "!"
  };

  private Sentences() {}

  /** {@return so many sentences, always the same} */
  static List<List<Token>> drawn(int count) {
    Random random = new Random(1648);
    List<List<Token>> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text =
          one(OPENINGS, random)
              + one(ACTORS, random)
              + " "
              + one(DEEDS, random)
              + " "
              + one(TARGETS, random)
              + one(ENDINGS, random);
      sentences.add(SharedParser.tokens(text));
    }
    return sentences;
  }

  private static String one(String[] pieces, Random random) {
    return pieces[random.nextInt(pieces.length)];
  }
}
