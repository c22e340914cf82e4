package entente.keep.correct;

import entente.event.CodePoints;
import entente.event.Kind;
import entente.event.Statement;
import entente.keep.Digest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What somebody says was coded wrongly: a labelled example.
 *
 * @param id {@code c} and twelve digits, made of all that it says
 * @param coded the statement as it was coded; it keeps its words and codes, not its amounts and days
 * @param begin where its evidence begins, in code points
 * @param end one past its last code point
 * @param evidence the words
 * @param sentence the whole sentence
 * @param part what is wrong
 * @param was how that part was coded
 * @param right what it should be
 * @param note what else is to be said; empty for nothing
 * @param by who says so; empty where no name was given
 * @param made when
 */
public record Correction(
    String id,
    Statement coded,
    int begin,
    int end,
    String evidence,
    String sentence,
    Part part,
    String was,
    Right right,
    String note,
    String by,
    Instant made) {
  /**
   * What a part should be.
   *
   * @param words a type, actors or speakers with commas, a standing; empty for nobody, and where
   *     the words are no statement
   * @param kind of the type, where the type is wrong
   */
  public record Right(String words, Optional<Kind> kind) {
    /** {@return a right type} */
    public static Right type(String name, Kind kind) {
      return new Right(name, Optional.of(kind));
    }

    /** {@return what is right, unless it is a type} */
    public static Right of(String words) {
      return new Right(words, Optional.empty());
    }
  }

  /** Who says so, why and when. */
  public record Remark(String note, String by, Instant made) {}

  /**
   * {@return the correction of a statement}
   *
   * @param text of its article
   * @param sentence in which it stands
   * @throws IllegalArgumentException if that part cannot be so; the message is a sentence
   */
  public static Correction of(
      Statement coded, String text, String sentence, Part part, Right right, Remark remark) {
    Right written = Corrected.written(part, right);
    Instant made = remark.made().truncatedTo(ChronoUnit.MILLIS);
    String all =
        String.join(
            "\n",
            coded.id(),
            part.word(),
            written.words(),
            remark.note(),
            remark.by(),
            made.toString());
    CodePoints offsets = CodePoints.of(text);
    Correction correction =
        new Correction(
            "c" + Digest.of(all).substring(0, 12),
            coded,
            offsets.at(coded.evidence().begin()),
            offsets.at(coded.evidence().end()),
            coded.evidence().in(text),
            sentence,
            part,
            Corrected.written(coded, part),
            written,
            remark.note(),
            remark.by(),
            made);
    Corrected.with(coded, correction);
    return correction;
  }
}
