package entente.show.plot;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A chart as a file, SVG or PNG by the file's ending. On one machine the same chart gives the same
 * bytes; on another the letters may be others, since each machine has its own fonts.
 */
public final class ChartFile {
  static {
    // Nothing is shown on a screen, and none is needed.
    System.setProperty("java.awt.headless", "true");
  }

  private ChartFile() {}

  /** The forms of a drawing. */
  private enum Form {
    SVG,
    PNG
  }

  /**
   * Refuses a file that cannot be written, before any work is done.
   *
   * @throws Undrawable if the ending is neither .svg nor .png, the folder does not exist or the
   *     place is no plain file
   */
  public static void check(Path file) {
    if (form(file).isEmpty()) {
      throw new Undrawable(
          "a chart is written as .svg or .png; '" + file + "' ends in neither of them");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Undrawable("the folder " + folder + " does not exist; make it first");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Undrawable(file + " is no plain file; give another name to the chart");
    }
  }

  /**
   * Draws the chart into the file, which is replaced only when all went well.
   *
   * @throws Undrawable if the file cannot be written or the chart cannot be drawn
   * @throws IOException if writing fails
   */
  public static void write(Chart chart, Path file) throws IOException {
    check(file);
    byte[] drawn = drawn(chart, form(file).orElseThrow());
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path unfinished = place.resolveSibling(".entente-" + UUID.randomUUID() + ".part");
    try {
      Files.write(unfinished, drawn);
      Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      throw new Undrawable(file + " cannot be written: permission denied");
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * {@return the chart as SVG, UTF-8}
   *
   * @throws Undrawable if it cannot be drawn
   */
  public static byte[] svg(Chart chart) {
    return drawn(chart, Form.SVG);
  }

  /**
   * {@return the chart as PNG}
   *
   * @throws Undrawable if it cannot be drawn
   */
  public static byte[] png(Chart chart) {
    return drawn(chart, Form.PNG);
  }

  private static byte[] drawn(Chart chart, Form form) {
    try {
      Picture picture = Picture.of(chart);
      return switch (form) {
        case SVG -> SvgDrawing.of(picture);
        case PNG -> PngDrawing.of(picture);
      };
    } catch (LinkageError | InternalError e) {
      // Java has no letters of its own; a bare server may have none either.
      throw new Undrawable(
          "Java finds no fonts to draw with; install fontconfig and a font such as DejaVu Sans");
    }
  }

  private static Optional<Form> form(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".svg")
        ? Optional.of(Form.SVG)
        : name.endsWith(".png") ? Optional.of(Form.PNG) : Optional.empty();
  }
}
