package entente.show.site;

import entente.keep.store.Table;
import java.util.Locale;

/**
 * A stretch of a list.
 *
 * @param rows the rows that are shown
 * @param all how many there are
 * @param offset how many come before them
 * @param size how many are shown at most
 */
public record Listed(Table rows, long all, int offset, int size) {
  /** {@return such as {@code 1 to 20 of 136 events}} */
  String extent(String noun) {
    if (rows.rows().isEmpty()) {
      return all == 0 ? "No " + noun + " is so." : "There is none after " + all + ".";
    }
    return String.format(
        Locale.UK,
        "%,d to %,d of %s.",
        offset + 1,
        offset + rows.rows().size(),
        Words.count(all, noun));
  }

  /** {@return links to the rows before and after} */
  Html turning(Here here) {
    Html before =
        offset == 0
            ? Html.NONE
            : Tag.link(here.with("offset", offset <= size ? "" : String.valueOf(offset - size)))
                .with("rel", "prev")
                .of("← Before");
    int next = offset + rows.rows().size();
    Html after =
        next >= all || rows.rows().isEmpty()
            ? Html.NONE
            : Tag.link(here.with("offset", String.valueOf(next))).with("rel", "next").of("After →");
    return before.isEmpty() && after.isEmpty()
        ? Html.NONE
        : Tag.named("nav").css("turning").with("aria-label", "Further rows").of(before, after);
  }
}
