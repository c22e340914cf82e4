package entente.spark;

import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Opens what a unit is to code. */
final class UnitInput {
  private UnitInput() {}

  /** {@return whether the file may be coded in pieces: lines that are not packed} */
  static boolean isLines(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  static boolean isParquet(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  static Stream<Intake> open(Unit unit, Configuration settings) throws IOException {
    Path path = new Path(unit.input());
    if (isParquet(unit.input())) {
      return ParquetArticles.open(unit, path, settings);
    }
    FileSystem files = path.getFileSystem(settings);
    FSDataInputStream bytes = files.open(path);
    if (unit.firstLine() == 0) {
      return ArticleSource.of(unit.name(), unit.input(), bytes);
    }
    long begin = unit.from();
    if (begin > 0) {
      // The line that holds the byte before belongs to the unit before.
      bytes.seek(begin - 1);
      begin = begin - 1 + pastLine(bytes);
    }
    bytes.seek(begin);
    InputStream own = new UpToLine(new BufferedInputStream(bytes, 1 << 16), unit.to() - begin);
    return ArticleSource.lines(unit.name(), unit.input(), own, unit.firstLine());
  }

  /** {@return the number of bytes to the end of the line, its line feed included} */
  private static long pastLine(InputStream bytes) throws IOException {
    InputStream buffered = new BufferedInputStream(bytes, 1 << 16);
    long count = 0;
    int each = buffered.read();
    while (each >= 0) {
      count++;
      if (each == '\n') {
        break;
      }
      each = buffered.read();
    }
    return count;
  }

  /** The lines that begin within the first so many bytes. */
  private static final class UpToLine extends FilterInputStream {
    private long left;
    private boolean lineBegins = true;

    UpToLine(InputStream bytes, long left) {
      super(bytes);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      if (left <= 0 && lineBegins) {
        return -1;
      }
      int each = super.read();
      left--;
      lineBegins = each == '\n';
      return each;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = 0;
      while (count < length) {
        int each = read();
        if (each < 0) {
          return count == 0 ? -1 : count;
        }
        buffer[offset + count++] = (byte) each;
      }
      return count;
    }
  }
}
