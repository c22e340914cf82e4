package entente.show.site;

import entente.measure.drift.PlaceboBand;
import entente.show.Names;
import entente.show.Wording;
import entente.show.measure.DriftWords;
import entente.show.measure.Drifted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether and when a state turned toward each pole or away from it. */
public final class DriftPage {
  private static final double LEAST = 5;

  private final String code;
  private final Names names;
  private final Optional<LocalDate> at;

  /**
   * A page of that state.
   *
   * @param at a date that may have changed it
   */
  public DriftPage(String code, Names names, Optional<LocalDate> at) {
    this.code = code;
    this.names = names;
    this.at = at;
  }

  /**
   * {@return the page}
   *
   * @param brief whether only the pole with most acts is wanted
   */
  public Page of(List<Drifted> drifts, boolean brief) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Tag.named("p")
            .css("soft")
            .of(
                "Acts of cooperation with a pole by month. The band is where the counts of other"
                    + " states would lie had they as many in all; a break is a month after which"
                    + " another level fits better. ",
                brief
                    ? Tag.link(Address.state(code) + "/drift").of("Toward each pole")
                    : Tag.link(Address.state(code)).of("All of " + names.ofPlace(code))));
    parts.add(asking());
    if (drifts.isEmpty()) {
      parts.add(Tag.named("p").css("lead").of("The ledger holds no act between two."));
    }
    drifts.stream()
        .sorted((one, other) -> Double.compare(other.counts().sum(), one.counts().sum()))
        .limit(brief ? 1 : Integer.MAX_VALUE)
        .forEach(each -> parts.add(one(each)));
    return Page.of("Drift of " + names.ofPlace(code), Html.all(parts), "csv", "parquet", "json");
  }

  private Html asking() {
    return Tag.named("form")
        .leading("action", Address.state(code) + "/drift")
        .css("asking")
        .of(
            Tag.named("label")
                .of(
                    Tag.named("span").of("Did this date change it?"),
                    Tag.named("input")
                        .with("type", "date")
                        .with("name", "at")
                        .with("value", at.map(LocalDate::toString).orElse(""))
                        .of()),
            Tag.named("p").css("doing").of(Tag.named("button").of("Test it")));
  }

  private Html one(Drifted drifted) {
    if (drifted.counts().sum() < LEAST) {
      return section(
          drifted,
          Tag.named("p")
              .css("soft")
              .of(
                  "%.0f acts of cooperation in these months are too few to speak of a change."
                      .formatted(drifted.counts().sum())));
    }
    List<Html> facts = new ArrayList<>();
    DriftWords.of(drifted.report(), drifted.pole().leader(), "month")
        .forEach(line ->
            facts.add(Html.all(Tag.named("dt").of(line.name()), Tag.named("dd").of(line.words()))));
    facts.add(Words.fact("others", others(drifted)));
    return section(drifted, figure(drifted), Tag.named("dl").css("facts").around(facts));
  }

  private static Html section(Drifted drifted, Html... inside) {
    return Tag.named("section")
        .css("pole")
        .with("id", "drift-" + Words.style(drifted.pole().name()))
        .of(
            Tag.named("h2").of(drifted.pole().name() + ", " + drifted.pole().label()),
            Html.all(inside));
  }

  private Html figure(Drifted drifted) {
    return Pictures.figure(
        Address.state(code) + "/drift",
        asked(drifted.pole().name()),
        names.ofPlace(code)
            + "'s acts of cooperation with "
            + drifted.pole().label()
            + ", month by month, with breaks and with what others did; the figures are in the"
            + " table of this page as CSV");
  }

  private Map<String, String> asked(String pole) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("pole", pole);
    at.ifPresent(day -> asked.put("at", day.toString()));
    return asked;
  }

  private static String others(Drifted drifted) {
    PlaceboBand band = drifted.band();
    return band.isEmpty()
        ? "too few other states deal with this pole to compare with"
        : "outside the band of %s in %d of %s"
            .formatted(
                Wording.count(band.others(), "other state"),
                band.outside(drifted.counts()),
                Wording.count(band.ends().size(), "month"));
  }
}
