package entente.read.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text, without a byte order mark.
 *
 * @param text the text; empty where the bytes are none
 * @param note what was guessed, or why the bytes are no text
 */
record Decoded(Optional<String> text, Optional<String> note) {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,4}+=\\s{0,4}+[\"']?+([a-z0-9_:.-]{3,40}+)");

  /** As {@link #of(byte[], Optional)}, where nothing is told beside the bytes. */
  static Decoded of(byte[] bytes) {
    return of(bytes, Optional.empty());
  }

  /**
   * Strict UTF-8 or UTF-16 by its mark; else what is told beside the bytes; else what they declare;
   * else a plausible guess.
   *
   * @param told the name of an encoding, as a server gives it
   */
  static Decoded of(byte[] bytes, Optional<String> told) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
    }
    int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (hasNul(bytes)) {
      return refused("holds NUL bytes, so it is no text in UTF-8; save it as text");
    }
    Optional<String> text = decode(bytes, begin, bytes.length, StandardCharsets.UTF_8);
    if (text.isPresent()) {
      return new Decoded(text, Optional.empty());
    }
    for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
      text = decode(bytes, begin, bytes.length - cut, StandardCharsets.UTF_8);
      if (text.isPresent()) {
        return new Decoded(text, Optional.of("ends inside a character; it may be cut off"));
      }
    }
    return told.flatMap(name -> named(name, bytes))
        .or(() -> declared(bytes))
        .orElseGet(() -> guessed(bytes));
  }

  private static Decoded strict(byte[] bytes, int begin, Charset charset, String name) {
    int even = bytes.length - (bytes.length - begin) % 2;
    Optional<String> text = decode(bytes, begin, even, charset);
    return text.isPresent()
        ? new Decoded(text, Optional.empty())
        : refused("is no valid " + name + "; save it as UTF-8");
  }

  private static Optional<Decoded> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? named(matcher.group(1), bytes) : Optional.empty();
  }

  private static Optional<Decoded> named(String name, byte[] bytes) {
    if (name.toLowerCase(java.util.Locale.ROOT).startsWith("utf")) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name);
      return decode(bytes, 0, bytes.length, charset)
          .map(text -> new Decoded(Optional.of(text), Optional.empty()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** In English windows-1252 high bytes are rare and single; in windows-1251 they make words. */
  private static Decoded guessed(byte[] bytes) {
    int high = 0;
    int runs = 0;
    int letters = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        runs += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
      } else if (Character.isLetter(bytes[i])) {
        letters++;
      } else if (bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) && bytes[i] != 0x1A) {
        return refused("is neither UTF-8 nor another known encoding of text; save it as UTF-8");
      }
    }
    String name = runs * 2 > high ? "windows-1251" : "windows-1252";
    boolean plausible = name.endsWith("1") || high < letters;
    Optional<String> text = decode(bytes, 0, bytes.length, Charset.forName(name));
    return plausible && text.isPresent()
        ? new Decoded(text, Optional.of("is not UTF-8; read as " + name + " by a guess"))
        : refused("is neither UTF-8 nor another known encoding of text; save it as UTF-8");
  }

  private static Optional<String> decode(byte[] bytes, int begin, int end, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, begin, end - begin));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded refused(String reason) {
    return new Decoded(Optional.empty(), Optional.of(reason));
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
