package entente.read.article;

import entente.event.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the articles of one input, whatever its format. */
final class Articles {
  private final Admission admission;

  Articles(Admission admission) {
    this.admission = admission;
  }

  /**
   * The articles of an input. The stream is left open: lines are read from it one by one.
   *
   * @throws IOException if the bytes cannot be read
   */
  Iterator<Intake> of(Input input, BufferedInputStream bytes) throws IOException {
    byte[] head = Input.head(bytes);
    if (Packed.isGzip(head)) {
      return packed(input.unpacked(), bytes, head);
    }
    return plain(input, bytes, head);
  }

  /** A WARC file is packed record by record, which only its own reader can tell. */
  private Iterator<Intake> packed(Input input, BufferedInputStream bytes, byte[] head)
      throws IOException {
    byte[] inner = Packed.unpackedHead(head);
    if (Format.of(input.ending(), inner) == Format.WARC) {
      return Warc.read(input, bytes, admission);
    }
    BufferedInputStream unpacked =
        new BufferedInputStream(new GZIPInputStream(bytes), 2 * Limits.HEAD);
    return plain(input, unpacked, Input.head(unpacked));
  }

  private Iterator<Intake> plain(Input input, BufferedInputStream bytes, byte[] head)
      throws IOException {
    Optional<String> binary = Binary.reason(head);
    if (binary.isPresent()) {
      return refused(input, binary.get());
    }
    Format format = Format.of(input.ending(), head);
    if (format == Format.WARC) {
      return Warc.read(input, bytes, admission);
    }
    boolean wide = head.length > 1 && (head[0] & 0xFE) == 0xFE && (head[1] & 0xFE) == 0xFE;
    if (format == Format.JSON_LINES && !wide) {
      return new JsonLines(input, new ByteLines(bytes), admission);
    }
    byte[] whole = bytes.readNBytes(Limits.FILE + 1);
    if (whole.length > Limits.FILE) {
      return refused(
          input,
          "is longer than " + (Limits.FILE >> 20) + " MB; split it, or give it as JSON Lines");
    }
    Decoded decoded = Decoded.of(whole);
    if (decoded.text().isEmpty()) {
      return refused(input, decoded.note().orElse("is no text"));
    }
    String text = decoded.text().get();
    return Blank.is(text)
        ? refused(input, "is empty")
        : Notes.with(read(input, format, text), input.place(), decoded.note()).iterator();
  }

  private List<Intake> read(Input input, Format format, String text) {
    return switch (format) {
      case TEXT -> List.of(admission.admit(input.place(), Article.of(input.stem(), text)));
      case HTML -> Page.read(input, text, Optional.empty(), admission);
      case JSON -> JsonFile.read(input, text, admission);
      case FEED -> Feed.read(input, text, admission);
      case JSON_LINES -> lines(input, text);
      case WARC -> throw new IllegalStateException("read record by record");
    };
  }

  /** JSON Lines in UTF-16 are rare enough to be read as a whole. */
  private List<Intake> lines(Input input, String text) {
    InputStream utf8 = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    List<Intake> all = new ArrayList<>();
    new JsonLines(input, new ByteLines(utf8), admission).forEachRemaining(all::add);
    return all;
  }

  private static Iterator<Intake> refused(Input input, String reason) {
    Intake refused = new Intake.Refused(input.place(), reason);
    return List.of(refused).iterator();
  }
}
