package entente.show.site;

import entente.keep.differ.Claim;
import entente.keep.differ.Difference;
import entente.keep.event.Event;
import entente.keep.event.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where reports on one event do not say the same, what can be right together told apart. */
record EventDifferences(Event event, Quoted quoted) {
  /** {@return the section; nothing if all say the same} */
  Html section() {
    List<Html> all =
        event.differences().stream()
            .sorted(Comparator.comparing(Difference::verdict).thenComparing(Difference::about))
            .map(this::difference)
            .toList();
    return all.isEmpty()
        ? Html.NONE
        : Words.section("differing", "Where reports do not say the same", Html.all(all));
  }

  private Html difference(Difference difference) {
    List<Html> positions = difference.positions().stream().map(this::position).toList();
    return Tag.named("div")
        .css("verdict " + Words.style(difference.verdict().word()))
        .of(
            Tag.named("h3")
                .of(
                    Tag.named("span").css("tag").of(words(difference.verdict())),
                    " " + difference.about(),
                    Tag.named("span").css("soft").of(" (" + difference.kind().word() + ")")),
            Tag.named("p").css("soft").of(meaning(difference.verdict())),
            Tag.named("ul").css("positions").around(positions));
  }

  private static String words(Difference.Verdict verdict) {
    return switch (verdict) {
      case DIFFERS -> "Reports contradict:";
      case GROWS -> "The figure grows:";
      case LEAVES_ROOM -> "Not the same figure:";
    };
  }

  private static String meaning(Difference.Verdict verdict) {
    return switch (verdict) {
      case DIFFERS -> "Not all of them can be right.";
      case GROWS -> "It rises from day to day; each can have been right when it was told.";
      case LEAVES_ROOM -> "All of them can be right.";
    };
  }

  private Html position(Difference.Position position) {
    List<Html> claims = new ArrayList<>();
    for (Claim claim : position.claims()) {
      Telling telling = quoted.telling(claim.mention());
      if (telling != null) {
        claims.add(claim(claim, telling));
      }
    }
    return Tag.named("li")
        .of(Tag.named("strong").of(quoted.plain(position.value())), Tag.named("ul").around(claims));
  }

  private Html claim(Claim claim, Telling telling) {
    String day = claim.asOf().map(each -> ", " + each).orElse("");
    return Tag.named("li")
        .of(
            Tag.link(Quoted.place(telling)).of(Quoted.outlet(telling.article().outlet())),
            day + ": ",
            quoted.marked(quoted.sentence(telling), List.of(telling)));
  }
}
