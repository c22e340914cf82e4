package entente.read.actor;

import entente.event.Actor;
import java.util.List;

/**
 * Words of a sentence that the table knows.
 *
 * @param first first word, from 0
 * @param last last word, included
 * @param kind what sort of name it is
 * @param actors whom it names; for an agent noun, empty
 * @param sector for an agent noun the sector it acts in, such as {@code MIL}
 * @param affix what a hyphen adds: {@code anti}, {@code pro}, {@code led}, {@code backed} ...;
 *     empty where there is none
 */
public record Mention(
    int first, int last, NameKind kind, List<Actor> actors, String sector, String affix) {
  public Mention {
    actors = List.copyOf(actors);
  }

  /** {@return whether it holds the word} */
  public boolean covers(int word) {
    return first <= word && word <= last;
  }
}
