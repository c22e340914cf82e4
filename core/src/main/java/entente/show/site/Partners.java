package entente.show.site;

import entente.keep.store.Table;
import entente.show.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom an actor has most events, each with the way to what is between the two. */
final class Partners {
  private Partners() {}

  /**
   * {@return the section; nothing if it has events with nobody}
   *
   * @param partners {@code actor}, {@code events}
   */
  static Html section(String code, Table partners, Names names) {
    List<Html> items = new ArrayList<>();
    for (List<@Nullable Object> row : partners.rows()) {
      String other = String.valueOf(row.get(0));
      long events = row.get(1) instanceof Number number ? number.longValue() : 0;
      if (Address.isPair(code, other)) {
        items.add(
            Tag.named("li")
                .of(
                    Tag.link(Address.pair(code, other)).of(names.ofPlace(other)),
                    Tag.named("span").css("soft").of(" " + Words.count(events, "event"))));
      }
    }
    return items.isEmpty()
        ? Html.NONE
        : Words.section(
            "partners",
            "With whom it has most events",
            Tag.named("ul").css("partners").around(items));
  }
}
