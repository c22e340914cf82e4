package entente.read.code;

import entente.event.Span;
import entente.read.MarkedActor;
import entente.read.actor.Mention;
import entente.read.actor.NameKind;
import entente.read.parse.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mentions of actors that somebody has marked and the table of actors does not know. */
final class MarkedMentions {
  private MarkedMentions() {}

  /** {@return the mentions, and one more for each mark in whose words they name nobody} */
  static List<Mention> add(Tree tree, List<Mention> found, List<MarkedActor> marks) {
    List<Mention> mentions = new ArrayList<>(found);
    for (MarkedActor mark : marks) {
      int first = -1;
      int last = -1;
      for (int word = 0; word < tree.size(); word++) {
        if (tree.tokens().get(word).span().overlaps(mark.words())) {
          first = first < 0 ? word : first;
          last = word;
        }
      }
      if (first >= 0 && found.stream().noneMatch(each -> names(tree, each, mark.words()))) {
        int from = first;
        int to = last;
        mentions.removeIf(each -> each.first() <= to && from <= each.last());
        mentions.add(new Mention(from, to, NameKind.ORGANISATION, List.of(mark.actor()), "", ""));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::first));
    return mentions;
  }

  private static boolean names(Tree tree, Mention mention, Span words) {
    return !mention.actors().isEmpty()
        && tree.tokens().get(mention.first()).span().overlaps(words)
        && tree.tokens().get(mention.last()).span().overlaps(words);
  }
}
