package entente.read.article;

import java.util.Map;
import java.util.Optional;

/** Recognises by their first bytes files that hold no text. */
final class Binary {
  private static final Map<String, String> SIGNATURES =
      Map.ofEntries(
          Map.entry("25504446", "looks like a PDF; save it as text or HTML"),
          Map.entry("504b0304", "looks like a ZIP, Word or other packed file; save it as text"),
          Map.entry("504b0506", "looks like an empty ZIP file"),
          Map.entry("1f8b", "looks like a gzip file; unpack it first"),
          Map.entry("425a68", "looks like a bzip2 file; unpack it first"),
          Map.entry("fd377a58", "looks like an xz file; unpack it first"),
          Map.entry("28b52ffd", "looks like a zstd file; unpack it first"),
          Map.entry("377abcaf", "looks like a 7z file; unpack it first"),
          Map.entry("52617221", "looks like a RAR file; unpack it first"),
          Map.entry("89504e47", "looks like a PNG image, not text"),
          Map.entry("ffd8ff", "looks like a JPEG image, not text"),
          Map.entry("47494638", "looks like a GIF image, not text"),
          Map.entry("d0cf11e0", "looks like an old Word or Excel file; save it as text"),
          Map.entry("7b5c727466", "looks like an RTF document; save it as text"),
          Map.entry("7f454c46", "looks like a program, not text"),
          Map.entry("cafebabe", "looks like a program, not text"),
          Map.entry("53514c697465", "looks like an SQLite database, not text"));

  private Binary() {}

  /** {@return why the bytes are no text, if they are not} */
  static Optional<String> reason(byte[] head) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(head.length, 8); i++) {
      hex.append("%02x".formatted(head[i]));
      String reason = SIGNATURES.get(hex.toString());
      if (reason != null) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
