package entente.show;

import entente.event.Kind;
import entente.event.Role;
import entente.event.Statement;

/** A statement on one line. */
public final class Gist {
  private Gist() {}

  /** {@return such as {@code United States → Tajikistan: cooperate in Tajikistan}} */
  public static String of(Statement statement, Names names) {
    String type = names.ofType(statement.type());
    String source = Wording.actors(statement, Role.SOURCE, names::of);
    String target = Wording.actors(statement, Role.TARGET, names::of);
    String others = Wording.actors(statement, Role.PARTICIPANT, names::of);
    if (source.isEmpty()) {
      return (type + " " + (target.isEmpty() ? others : target)).strip();
    }
    if (statement.kind() == Kind.TIE) {
      String other = target.isEmpty() ? Wording.actors(statement, Role.HOST, names::of) : target;
      return (source + " " + type + " " + other).strip();
    }
    String place = statement.where().map(each -> " in " + names.ofPlace(each)).orElse("");
    return source
        + (target.isEmpty() ? "" : " → " + target)
        + (others.isEmpty() ? "" : " with " + others)
        + ": "
        + type
        + place;
  }
}
