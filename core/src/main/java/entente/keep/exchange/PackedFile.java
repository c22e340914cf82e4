package entente.keep.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file as people hand them on: plain, .gz, or .zip with one or more inside. */
public final class PackedFile {
  private static final int BUFFER = 1 << 16;

  private PackedFile() {}

  /** Takes the bytes of what is in a file. */
  @FunctionalInterface
  public interface Part {
    /** Takes them; the stream is not to be closed, for it may stand in an archive that goes on. */
    void take(InputStream bytes) throws IOException;
  }

  /**
   * Hands over what is in a file; of an archive, each thing in turn.
   *
   * @throws IOException if its bytes cannot be read
   */
  public static void each(Path file, Part part) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try (InputStream bytes = Files.newInputStream(file)) {
      if (!name.endsWith(".zip")) {
        part.take(name.endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes);
        return;
      }
      ZipInputStream archive = new ZipInputStream(bytes);
      // Names inside an archive are never used as paths.
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (!entry.isDirectory()) {
          part.take(archive);
        }
      }
    }
  }
}
