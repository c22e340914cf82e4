package entente.keep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The printings of one text: the same whatever the order in which they became known.
 *
 * @param lead the least of them, under which the text is kept
 * @param copies for each other outlet the least of its own, in their order
 */
public record Printings(Printing lead, List<Printing> copies) {
  public Printings {
    copies = List.copyOf(copies);
  }

  /** {@return what is kept of these; at least one} */
  static Printings of(Collection<Printing> all) {
    TreeSet<Printing> ordered = new TreeSet<>(all);
    Printing lead = ordered.first();
    Set<String> outlets = new HashSet<>();
    lead.outlet().ifPresent(outlets::add);
    List<Printing> copies = new ArrayList<>();
    for (Printing printing : ordered.tailSet(lead, false)) {
      if (printing.outlet().filter(outlets::add).isPresent()) {
        copies.add(printing);
      }
    }
    return new Printings(lead, copies);
  }

  /** {@return the same with one more} */
  Printings with(Printing printing) {
    List<Printing> all = new ArrayList<>(copies);
    all.add(lead);
    all.add(printing);
    return of(all);
  }
}
