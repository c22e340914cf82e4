package entente.show.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Consumer;

/** A file that the database itself writes: beside its place first, and into it when complete. */
final class ParquetFile {
  private ParquetFile() {}

  static void write(Path file, Consumer<Path> writer) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserError("The folder " + folder + " does not exist; make it first.");
    }
    if (Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place)) {
      throw new UserError(file + " is no plain file; Parquet is written to one.");
    }
    if (Files.isDirectory(place)) {
      throw new UserError(file + " is a folder; give the name of a file to -o.");
    }
    Path unfinished = place.resolveSibling(".entente-" + UUID.randomUUID() + ".part");
    try {
      writer.accept(unfinished);
      Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
