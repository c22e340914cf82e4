package entente.read.code;

import entente.event.Actor;
import entente.read.actor.Mention;
import entente.read.parse.Syntax;
import java.util.List;
import java.util.Optional;

/** Headlines name the teller before or after a colon: "Kerry: ...", "...: Polish PM". */
final class ColonSpeaker {
  private static final int LONGEST = 5;

  private ColonSpeaker() {}

  static List<Actor> of(Scene scene, Resolver resolver, int word) {
    Syntax syntax = scene.syntax();
    for (int colon = 1; colon < syntax.size() - 1; colon++) {
      if (!syntax.form(colon).equals(":")) {
        continue;
      }
      if (word > colon && colon <= LONGEST) {
        return teller(scene, resolver, 0, colon - 1);
      }
      if (word < colon && syntax.size() - colon - 1 <= LONGEST) {
        return teller(scene, resolver, colon + 1, syntax.size() - 1);
      }
    }
    return List.of();
  }

  private static List<Actor> teller(Scene scene, Resolver resolver, int from, int to) {
    Syntax syntax = scene.syntax();
    for (int word = from; word <= to; word++) {
      if (syntax.isVerb(word)) {
        return List.of();
      }
    }
    // "Kerry:" and "Polish PM" name a teller; "Ukraine crisis:" names a subject.
    Optional<Mention> mention = scene.mentionAt(to);
    return mention.isPresent() && mention.get().last() == to
        ? resolver.one(scene.headOf(mention.get()), 0)
        : List.of();
  }
}
