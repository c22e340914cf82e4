package entente.measure.portfolio;

import entente.measure.similarity.Pairs;
import java.util.List;
import java.util.Optional;

/** Ratings of the same items by several states. */
public sealed interface Portfolio permits Votes, Alliances {
  /** {@return how far apart the ends of the scale are, whatever ratings occur} */
  double range();

  /** {@return why a state has no ratings at all, if it has none} */
  Optional<String> absence(String state);

  /**
   * {@return the ratings by two states, an item each, with the items' weights if they have any}
   *
   * @throws IllegalArgumentException if one of them has none; see {@link #absence}
   */
  Pairs pairs(String one, String other);

  /** {@return for each item the number of the group of items that repeat one another} */
  int[] groups();

  /** {@return what of the two is not counted and why, a clause each} */
  List<String> leftOut(String one, String other);
}
