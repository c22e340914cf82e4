package entente.read.actor;

import java.util.Set;
import java.util.regex.Pattern;

/** Words with which a sentence begins, capitalised though they are no names. */
final class Openers {
  private static final Set<String> WORDS =
      WordList.set(
          """
          a about above according across after again against ahead all along already also
          although always am amid among an and another any are around as asked at away back
          because before behind being below beneath beside besides between beyond both but by
          can could critics despite did do does down during each earlier either else elsewhere
          enter even ever every everyone except experts few first following for from given had
          has have he hence her here how however if in indeed inside instead into is it its
          just last later least less let like little long many maybe meanwhile meet might more
          moreover most much must nearby neither never nevertheless next no nobody none
          nonetheless nor not nothing now of off often on once one only onto or other others
          otherwise our out outside over overnight past per perhaps poor possibly rather
          regarding same second seldom several shall she should since so some somehow
          sometimes soon still such than that the their them then there thereafter therefore
          these they this those though through throughout thus till to today together tomorrow
          tonight too toward towards twice under unless unlike until up upon versus via was we
          were what whatever when whenever where whereas wherever whether which while whilst
          who whoever whom whose why will with within without would yes yesterday yet you your
          """);

  private static final Pattern ENDINGS =
      Pattern.compile(".{4,}(?:ing|ally|edly|ently|antly|ously)");

  private Openers() {}

  /** {@return whether a sentence may open with the word without its being a name} */
  static boolean are(String lower, String tag) {
    return !tag.startsWith("NNP") || WORDS.contains(lower) || ENDINGS.matcher(lower).matches();
  }
}
