package entente.read.actor;

import entente.event.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A body of which several states have one, such as "Senate": whose it is when the words beside it
 * say so.
 *
 * @param words the sentence
 * @param before mentions to the left of the body
 * @param stateAt of which state a name, people or body is that begins at a word
 */
record SharedBody(
    Wording words, List<Mention> before, BiFunction<Wording, Integer, Optional<Actor>> stateAt) {
  private static final Set<String> POSSESSIVES =
      Set.of("its", "their", "his", "her", "our", "your", "my");

  private static final int DEEPEST = 3;

  SharedBody {
    before = List.copyOf(before);
  }

  /**
   * {@return the body with its owner: another state named beside it ("the Italian Senate"); left
   * open, as an agent noun, where only a pronoun or a noun points at it ("its Senate"); else as it
   * is}
   */
  Mention owned(Mention body) {
    Optional<Actor> owner = before(body.first()).or(() -> after(body.last() + 1));
    if (owner.isPresent()) {
      Actor state = owner.get();
      List<Actor> actors = new ArrayList<>();
      body.actors().forEach(actor -> actors.add(state.in(actor.sector())));
      return new Mention(body.first(), body.last(), body.kind(), actors, "", "");
    }
    boolean open =
        POSSESSIVES.contains(words.lower(body.first() - 1)) || words.isPossessive(body.first() - 1);
    return open
        ? new Mention(
            body.first(),
            body.last(),
            NameKind.AGENT,
            List.of(),
            body.actors().getFirst().sector(),
            "")
        : body;
  }

  private Optional<Actor> before(int first) {
    // "Poland's new Senate"
    boolean adjective = words.isPossessive(first - 2) && !words.isCapitalised(first - 1);
    int mark = adjective ? first - 2 : first - 1;
    boolean possessive = words.isPossessive(mark);
    int end = possessive ? mark - 1 : mark;
    if (before.isEmpty() || before.getLast().last() != end) {
      return Optional.empty();
    }
    Mention owner = before.getLast();
    boolean owns =
        switch (owner.kind()) {
          case STATE, DEMONYM -> true;
          case CAPITAL, PERSON, BLOC, ORGANISATION, REGION -> possessive;
          case PLACE, SEAT, GROUP, MEDIUM, COMPANY, AGENT -> false;
        };
    return owns && owner.affix().isEmpty() && owner.actors().size() == 1
        ? Optional.of(owner.actors().getFirst())
        : Optional.empty();
  }

  /** "of Ukraine", "of the upper house of the U.S. Congress" */
  private Optional<Actor> after(int next) {
    int at = next;
    for (int step = 0; step < DEEPEST && words.lower(at).equals("of"); step++) {
      at += words.lower(at + 1).equals("the") ? 2 : 1;
      Optional<Actor> state = stateAt.apply(words, at);
      if (state.isPresent()) {
        return state;
      }
      for (int word = 0; word < DEEPEST && !words.lower(at).equals("of"); word++) {
        if (words.isCapitalised(at)) {
          return Optional.empty();
        }
        at++;
      }
    }
    return Optional.empty();
  }
}
