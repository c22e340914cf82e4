package entente.show.site;

import entente.keep.correct.Corrected;
import entente.keep.correct.Correction;
import entente.show.Names;
import entente.show.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people said was coded wrongly. */
public final class CorrectionsPage {
  private CorrectionsPage() {}

  /**
   * {@return the page}
   *
   * @param corrections in the order in which they were made
   */
  public static Page of(List<Correction> corrections, Names names, boolean readOnly) {
    if (corrections.isEmpty()) {
      return Page.of(
          "Corrections",
          Tag.named("p")
              .css("lead")
              .of(
                  readOnly
                      ? "Nobody has corrected anything in this ledger."
                      : "Nobody has corrected anything yet. On the page of an article each card has"
                          + " “Correct”."));
    }
    Set<Correction> counting = new HashSet<>(Corrected.counting(corrections));
    List<Html> rows = new ArrayList<>();
    for (Correction each : corrections.reversed()) {
      rows.add(row(each, counting.contains(each), names, readOnly));
    }
    Html main =
        Html.all(
            Tag.named("p")
                .css("lead")
                .of(
                    "What was said to be coded wrongly. It changes nothing that is coded; 'entente"
                        + " learn' tells which words in the codebook would mend most of it."),
            Tag.named("div")
                .css("wide")
                .of(
                    Tag.named("table")
                        .of(
                            Tag.named("caption").css("unseen").of("Corrections, the latest first"),
                            Tag.named("thead").of(Tag.named("tr").around(heads(readOnly))),
                            Tag.named("tbody").around(rows))),
            learning());
    return Page.of("Corrections", main, "csv", "parquet", "json");
  }

  private static List<Html> heads(boolean readOnly) {
    List<String> heads = new ArrayList<>(List.of("Words", "Coded as", "Correction", "By"));
    if (!readOnly) {
      heads.add("Take back");
    }
    return heads.stream().map(each -> Tag.named("th").with("scope", "col").of(each)).toList();
  }

  private static Html row(Correction correction, boolean counts, Names names, boolean readOnly) {
    String day = Wording.of(correction.made().atZone(ZoneOffset.UTC).toLocalDate());
    List<Html> cells = new ArrayList<>();
    cells.add(
        cell(
            "Words",
            "sentence",
            "“" + Cells.shortened(correction.evidence()) + "” ",
            Tag.link(Address.card(correction.coded().article(), correction.coded().id()))
                .of("in its article")));
    cells.add(
        cell(
            "Coded as",
            "coded",
            entente.show.Gist.of(correction.coded(), names),
            " ",
            Words.standing(correction.coded().standing().word())));
    cells.add(
        cell(
            "Correction",
            "right",
            CorrectionForm.right(correction),
            counts ? "" : " (a later one counts)",
            correction.note().isEmpty()
                ? Html.NONE
                : Tag.named("span").css("soft").of(" " + correction.note())));
    cells.add(cell("By", "by", correction.by().isEmpty() ? day : correction.by() + ", " + day));
    if (!readOnly) {
      cells.add(
          cell(
              "Take back",
              "back-out",
              Tag.named("form")
                  .with("method", "post")
                  .leading("action", Address.uncorrecting(correction.id()))
                  .of(
                      Tag.named("button")
                          .with(
                              "aria-label",
                              "Take back: " + CorrectionForm.right(correction))
                          .of("Take back"))));
    }
    return Tag.named("tr").around(cells);
  }

  private static Html cell(String label, String style, Object... parts) {
    return Tag.named("td").css(style).with("data-label", label).of(parts);
  }

  private static Html learning() {
    return Words.section(
        "learn",
        "To learn from them",
        Tag.named("p")
            .of(
                "Save the ",
                Tag.link("/corrections.jsonl").of("right statements"),
                " of these articles and ",
                Tag.link("/corrections/articles.jsonl").of("the articles"),
                ", or let the program write both:"),
        Tag.named("pre")
            .of(
                "entente export --format corrections -o corrections"),
        Tag.named("pre")
            .of(
                "entente learn --try corrections/corrections.jsonl corrections/articles.jsonl"));
  }
}
