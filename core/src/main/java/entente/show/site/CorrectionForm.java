package entente.show.site;

import entente.event.Kind;
import entente.event.Standing;
import entente.event.Statement;
import entente.keep.correct.Correction;
import entente.keep.correct.Part;
import entente.show.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one says that a statement was coded wrongly.
 *
 * @param types of the codebook
 */
record CorrectionForm(List<CodeType> types) {
  /** The list of types, which all forms of a page share. */
  private static final String TYPES = "types";

  CorrectionForm {
    types = List.copyOf(types);
  }

  /** {@return the types that can be chosen, once for the page} */
  Html choices() {
    return Tag.named("datalist")
        .with("id", TYPES)
        .around(
            types.stream()
                .map(each ->
                    Tag.named("option")
                        .with("value", each.name())
                        .of(each.kind().word() + ": " + each.label()))
                .toList());
  }

  Html of(Statement statement, int number) {
    List<Html> standings = new ArrayList<>();
    for (Standing each : Standing.values()) {
      if (each != Standing.OPINION) {
        standings.add(Tag.named("option").with("value", each.word()).of(each.word()));
      }
    }
    boolean appraisal = statement.kind() == Kind.APPRAISAL;
    return Tag.named("details")
        .css("correct")
        .of(
            Tag.named("summary").of("Correct", unseen(" statement " + number)),
            Tag.named("form")
                .with("method", "post")
                .leading("action", Address.correcting(statement.id()))
                .of(
                    field(
                        "part",
                        "What is wrong",
                        Tag.named("select").with("name", "part").around(parts(appraisal))),
                    field("type", "Right type", text("type", "REJECT").with("list", TYPES).of()),
                    field(
                        "actors",
                        "Right actors, by code; empty for nobody",
                        text("actors", "KAZ.GOV, NATO").of()),
                    appraisal
                        ? Html.NONE
                        : field(
                            "standing",
                            "Right standing",
                            Tag.named("select").with("name", "standing").around(standings)),
                    field("note", "Note", text("note", "").of()),
                    field("by", "Your name", text("by", "").of()),
                    Tag.named("button").of("Store the correction"),
                    Tag.named("p")
                        .css("soft")
                        .of(
                            "It changes nothing that is coded: it is kept as an example to learn"
                                + " from.")));
  }

  private static List<Html> parts(boolean appraisal) {
    return Arrays.stream(Part.values())
        .filter(each -> each != Part.STANDING || !appraisal)
        .map(each -> Tag.named("option").with("value", each.word()).of(words(each)))
        .toList();
  }

  private static String words(Part part) {
    return switch (part) {
      case TYPE -> "the type";
      case SPEAKER -> "who tells it (speaker)";
      case STANDING -> "the standing";
      case STATEMENT -> "it is not a statement";
      case SOURCE, TARGET, PARTICIPANT, HOST, VIA, OVERSEER -> "an actor: the " + part.word();
    };
  }

  private static Html unseen(String words) {
    return Tag.named("span").css("unseen").of(words);
  }

  private static Tag text(String name, String example) {
    return Tag.named("input")
        .with("name", name)
        .with("maxlength", "300")
        .with("autocomplete", name.equals("by") ? "name" : "off")
        .with("placeholder", example);
  }

  private static Html field(String name, String words, Html field) {
    return Tag.named("label").css("for-" + name).of(Tag.named("span").of(words), field);
  }

  /** {@return the corrections that count, in a sentence each} */
  static Html told(List<Correction> corrections) {
    List<Html> lines = new ArrayList<>();
    for (Correction each : corrections) {
      lines.add(Tag.named("p").css("corrected").of(words(each)));
    }
    return Html.all(lines);
  }

  /** {@return such as {@code corrected: type REJECT, not ACCUSE (Ann, 3 May 2026): a refusal}} */
  static String words(Correction correction) {
    String day = Wording.of(correction.made().atZone(ZoneOffset.UTC).toLocalDate());
    String who = correction.by().isEmpty() ? day : correction.by() + ", " + day;
    String note = correction.note().isEmpty() ? "" : ": " + correction.note();
    return "corrected: " + right(correction) + " (" + who + ")" + note;
  }

  static String right(Correction correction) {
    if (correction.part() == Part.STATEMENT) {
      return "not a statement";
    }
    return correction.part().word()
        + " "
        + orNobody(correction.right().words())
        + ", not "
        + orNobody(correction.was());
  }

  private static String orNobody(String words) {
    return words.isEmpty() ? "nobody" : words.replace(",", ", ");
  }
}
