package entente.show.cli;

import entente.keep.LedgerException;
import entente.keep.exchange.Dataset;
import entente.keep.exchange.PackedFile;
import entente.keep.page.CodedPage;
import entente.keep.page.CodedPages;
import entente.keep.page.PageMentions;
import entente.keep.store.ArticleKey;
import entente.keep.store.Known;
import entente.keep.store.Ledger;
import entente.keep.store.Printing;
import entente.read.sense.BgeSense;
import entente.show.Wording;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes the coded pages of a file into a ledger, a line each; one that cannot be is refused. */
final class FactsImport {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int BUFFER = 1 << 16;
  private static final int LINES_SEEN = 20;

  private final Path file;
  private final Ledger ledger;
  private final Known known;
  private final Consumer<String> tell;
  private int taken;
  private int there;
  private int refused;

  FactsImport(Path file, Ledger ledger, Consumer<String> tell) {
    this.file = file;
    this.ledger = ledger;
    this.known = ledger.known();
    this.tell = tell;
  }

  /** {@return whether the file is of coded pages, and not of events in PLOVER's terms} */
  static boolean isIn(Path file) throws IOException {
    boolean[] seen = new boolean[1];
    PackedFile.each(
        file,
        bytes -> {
          // What is not UTF-8 is no matter here; the line is refused when it is read.
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
          String first = "";
          for (int i = 0; i < LINES_SEEN && !seen[0]; i++) {
            String line = lines.readLine();
            if (line == null) {
              break;
            }
            first = first.isBlank() ? bare(line) : first;
            seen[0] = hasFacts(bare(line));
          }
          boolean json = file.toString().toLowerCase(Locale.ROOT).contains(".jsonl");
          seen[0] |= json && !first.isBlank() && Dataset.of(first).isEmpty();
        });
    return seen[0];
  }

  private static boolean hasFacts(String line) {
    try {
      return line.startsWith("{") && new JsonMapper().readTree(line).path("facts").isObject();
    } catch (JacksonException e) {
      return false;
    }
  }

  /** {@return whether all lines were taken; the account is told even if reading fails} */
  boolean run() throws IOException {
    try (BgeSense sense = BgeSense.load()) {
      PageMentions mentions = new PageMentions(sense);
      PackedFile.each(file, bytes -> lines(bytes, mentions));
    } finally {
      tell.accept(
          "%s: %s imported, %d there already, %s not read."
              .formatted(
                  file, Wording.count(taken, "page"), there, Wording.count(refused, "line")));
    }
    return refused == 0;
  }

  private void lines(InputStream bytes, PageMentions mentions) throws IOException {
    InputStream in = new java.io.BufferedInputStream(bytes, BUFFER);
    int number = 0;
    for (byte[] line = next(in); line != null; line = next(in)) {
      number++;
      try {
        take(text(line), mentions);
      } catch (LedgerException e) {
        throw e;
      } catch (IllegalArgumentException | DateTimeException e) {
        refuse(number, String.valueOf(e.getMessage()));
      } catch (RuntimeException e) {
        // Nothing of the line is kept: what it was read into was one transaction.
        refuse(number, "an error inside the program (" + e.getClass().getSimpleName() + ")");
      }
    }
  }

  private void refuse(int number, String reason) {
    refused++;
    tell.accept("not imported: " + file + ":" + number + ": " + reason + ".");
  }

  private void take(String line, PageMentions mentions) {
    if (line.isBlank()) {
      return;
    }
    CodedPage page = CodedPages.parse(line);
    page.facts().values().forEach(FactsImport::refuseDaysThatAreNone);
    String id = ArticleKey.of(page.address().orElse("") + " " + line);
    if (known.of(id, page.address()) instanceof Known.Answer.New) {
      ledger.add(id, page, mentions.mention(page, id));
      known.add(id, new Printing(page.published(), page.outlet(), page.address(), page.id()));
      taken++;
    } else {
      there++;
    }
  }

  /** Every later page is compared with this one by its days, so each has to be a day. */
  private static void refuseDaysThatAreNone(List<String> values) {
    for (String value : values) {
      Matcher days = DAY.matcher(value);
      while (days.find()) {
        try {
          LocalDate.parse(days.group());
        } catch (DateTimeException e) {
          throw new IllegalArgumentException(
              "has the day " + days.group() + ", which is in no calendar", e);
        }
      }
    }
  }

  private static String text(byte[] line) {
    try {
      return bare(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("is no UTF-8", e);
    }
  }

  /** {@return the text without the mark that some programs put before it} */
  private static String bare(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static byte @Nullable [] next(InputStream in) throws IOException {
    int each = in.read();
    if (each < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    for (; each >= 0 && each != '\n'; each = in.read()) {
      line.write(each);
    }
    return line.toByteArray();
  }
}
