package entente.spark;

import entente.keep.coded.CodedArticle;
import entente.keep.coded.CodedFolder;
import entente.keep.coded.CodedJson;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The file that a unit's task writes: a line for each article and each refusal, packed. It gets its
 * name when it is whole, so that a task that fails, or that runs twice, leaves nothing behind that
 * counts.
 */
final class UnitFile implements AutoCloseable {
  private static final String ARTICLE = "A";
  private static final String REFUSAL = "R";
  private static final String UNFINISHED = "_";

  private final FileSystem files;
  private final Path unfinished;
  private final Path whole;
  private final Writer out;
  private boolean kept;

  private UnitFile(FileSystem files, Path unfinished, Path whole) throws IOException {
    this.files = files;
    this.unfinished = unfinished;
    this.whole = whole;
    this.out =
        new OutputStreamWriter(
            new GZIPOutputStream(files.create(unfinished, true), 1 << 16), StandardCharsets.UTF_8);
  }

  /** {@return where a unit's file is} */
  static Path place(String output, String unit) {
    return new Path(new Path(output, CodedFolder.UNITS), unit + ".jsonl.gz");
  }

  static boolean exists(String output, String unit, Configuration settings) throws IOException {
    Path place = place(output, unit);
    return place.getFileSystem(settings).exists(place);
  }

  static UnitFile create(String output, String unit, Configuration settings) throws IOException {
    Path whole = place(output, unit);
    Path unfinished = new Path(whole.getParent(), UNFINISHED + unit + "-" + UUID.randomUUID());
    return new UnitFile(whole.getFileSystem(settings), unfinished, whole);
  }

  /** Takes away what tasks had begun whose process was killed. */
  static void sweep(String output, Configuration settings) throws IOException {
    Path folder = place(output, "any").getParent();
    FileSystem files = folder.getFileSystem(settings);
    for (FileStatus each : files.listStatus(folder)) {
      if (each.getPath().getName().startsWith(UNFINISHED)) {
        files.delete(each.getPath(), false);
      }
    }
  }

  void add(CodedArticle article) throws IOException {
    out.append(ARTICLE).append(CodedJson.line(article)).append('\n');
  }

  void add(Refused refused) throws IOException {
    out.append(REFUSAL).append(refused.line()).append('\n');
  }

  /** {@return whether a line tells of an article; its JSON follows the first letter} */
  static boolean isArticle(String line) {
    return line.startsWith(ARTICLE);
  }

  static boolean isRefusal(String line) {
    return line.startsWith(REFUSAL);
  }

  /** {@return the JSON of a line} */
  static String json(String line) {
    return line.substring(1);
  }

  /** Gives it its name. Another attempt at the same unit may have done so: it wrote the same. */
  void keep() throws IOException {
    out.close();
    kept = files.rename(unfinished, whole) || files.exists(whole);
    if (!kept) {
      throw new IOException("cannot be named: " + whole);
    }
  }

  @Override
  public void close() throws IOException {
    if (!kept) {
      out.close();
    }
    files.delete(unfinished, false);
  }
}
