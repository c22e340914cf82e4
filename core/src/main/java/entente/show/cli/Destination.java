package entente.show.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Where results go. A file is written beside its place under a temporary name and takes its place
 * only when it is complete: a failed run leaves an older file as it was.
 */
final class Destination implements Closeable {
  private final Writer writer;
  private final PrintStream out;
  private final Optional<Path> place;
  private final Optional<Path> unfinished;

  private Destination(
      Writer writer, PrintStream out, Optional<Path> place, Optional<Path> unfinished) {
    this.writer = writer;
    this.out = out;
    this.place = place;
    this.unfinished = unfinished;
  }

  /** {@return that file, or standard output where there is none} */
  static Destination of(Optional<Path> file, PrintStream out) throws IOException {
    if (file.isEmpty() || file.get().toString().equals("-")) {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      return new Destination(new BufferedWriter(writer), out, Optional.empty(), Optional.empty());
    }
    Path place = Files.exists(file.get()) ? file.get().toRealPath() : file.get().toAbsolutePath();
    if (Files.isDirectory(place)) {
      throw new UserError(file.get() + " is a folder; give the name of a file to -o.");
    }
    try {
      if (Files.exists(place) && !Files.isRegularFile(place)) {
        return new Destination(
            Files.newBufferedWriter(place), out, Optional.empty(), Optional.empty());
      }
      // Not a temporary file of the JDK's: those only their owner may read.
      Path unfinished = place.resolveSibling(".entente-" + UUID.randomUUID() + ".part");
      Writer writer = Files.newBufferedWriter(unfinished, StandardOpenOption.CREATE_NEW);
      unfinished.toFile().deleteOnExit();
      return new Destination(writer, out, Optional.of(place), Optional.of(unfinished));
    } catch (NoSuchFileException e) {
      throw new UserError("The folder " + place.getParent() + " does not exist; make it first.");
    } catch (AccessDeniedException e) {
      throw new UserError(file.get() + " cannot be written: permission denied.");
    }
  }

  Writer writer() {
    return writer;
  }

  /** {@return whether nobody listens any more, as when a pipe into head is closed} */
  boolean deserted() {
    return place.isEmpty() && out.checkError();
  }

  /** Puts the complete file in its place. */
  void keep() throws IOException {
    writer.flush();
    if (place.isPresent() && unfinished.isPresent()) {
      writer.close();
      Files.move(unfinished.get(), place.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (unfinished.isPresent()) {
      writer.close();
      Files.deleteIfExists(unfinished.get());
    }
  }
}
