package entente.keep.match;

import entente.keep.reference.Memberships;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether two mentions tell of one event, and why. Pure, and the same either way round. */
public final class Matching {
  /** Days between the times of two mentions from which on they are never one event. */
  public static final int WINDOW = 400;

  private final StatementMatch statements;

  /** With the table that tells whose member a state is. */
  public Matching(Memberships memberships) {
    this.statements = new StatementMatch(new ActorFit(memberships));
  }

  /** {@return what speaks for and against, the same whichever is given first} */
  public Link link(Mention one, Mention other) {
    boolean inOrder = one.compareTo(other) <= 0;
    Mention first = inOrder ? one : other;
    Mention second = inOrder ? other : one;
    if (first.isPage() != second.isPage()) {
      return Link.never("a coded page and a sentence");
    }
    return first.isPage() ? PageMatch.link(first, second) : statements.link(first, second);
  }

  /** {@return whether the two can be of one time: within {@link #WINDOW} days, or not known} */
  public static boolean near(Time one, Time other) {
    return before(one.from(), other.to()) && before(other.from(), one.to());
  }

  private static boolean before(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() || to.isEmpty() || !from.get().minusDays(WINDOW).isAfter(to.get());
  }

  /** {@return the keys under which a mention is found: two that may tell of one event share one} */
  public static Set<String> keys(Mention mention) {
    Set<String> keys = new TreeSet<>();
    if (mention.isPage()) {
      keys.add("page");
      return keys;
    }
    Set<String> codes = codes(mention);
    for (String family : Types.families(mention.type())) {
      for (String code : codes.isEmpty() ? Set.of("-") : codes) {
        keys.add(mention.realm() + " " + family + " " + code);
      }
    }
    return keys;
  }

  /** {@return the codes of all whom the mention's sentence names or gives a part} */
  static Set<String> codes(Mention mention) {
    Set<String> codes = mention.codes();
    mention.named().forEach(actor -> codes.add(actor.code()));
    return codes;
  }
}
