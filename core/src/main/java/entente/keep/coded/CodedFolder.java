package entente.keep.coded;

import entente.event.Article;
import entente.keep.LedgerException;
import entente.keep.store.ParquetRows;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder of coded articles, as the cluster's job leaves it: {@code manifest.json}, written when
 * all else is there, and {@code articles/day=.../*.parquet}.
 *
 * @param folder the folder
 */
public record CodedFolder(Path folder) {
  /** The file that tells that the folder is whole. */
  public static final String MANIFEST = "manifest.json";

  /** The folder in which there is a folder for each day. */
  public static final String ARTICLES = "articles";

  /** The folder of what the job's tasks wrote. */
  public static final String UNITS = "units";

  /** Takes an article. */
  @FunctionalInterface
  public interface Taking {
    /** Takes it. */
    void take(CodedArticle article) throws IOException;
  }

  /** {@return whether a place of the user's is such a folder, whole or not} */
  public static boolean is(Path place) {
    return Files.isDirectory(place.resolve(ARTICLES))
        && (Files.exists(place.resolve(MANIFEST)) || Files.isDirectory(place.resolve(UNITS)));
  }

  /** {@return how many articles are in it} */
  public long count() throws IOException {
    long[] count = {0};
    ParquetRows.each(files(), "count(*)", "1", row -> count[0] = row.number(1));
    return count[0];
  }

  /**
   * Hands over the articles in the order of their inputs.
   *
   * @throws LedgerException if the folder is not whole, or a file in it cannot be read
   */
  public void each(Taking taking) throws IOException {
    if (!Files.exists(folder.resolve(MANIFEST))) {
      throw new LedgerException(
          "%s has no %s: the job that writes it has not ended; run it again."
              .formatted(folder, MANIFEST));
    }
    ParquetRows.each(
        files(),
        "input, number, id, name, title, outlet, address, published, text, language, licence,"
            + " carries, sentences, coded",
        "input, number",
        row -> taking.take(article(row)));
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> days = Files.newDirectoryStream(folder.resolve(ARTICLES), "day=*")) {
      for (Path day : days) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(day, "*.parquet")) {
          parts.forEach(files::add);
        }
      }
    }
    if (files.isEmpty()) {
      throw new LedgerException(folder + " holds no coded articles.");
    }
    files.sort(null);
    return files;
  }

  private static CodedArticle article(ParquetRows.Row row) {
    Article article =
        new Article(
            row.words(3),
            row.text(5),
            row.text(6),
            row.text(7),
            row.day(8),
            row.words(9),
            row.text(10),
            row.text(11));
    try {
      return new CodedArticle(
          row.words(1),
          row.number(2),
          CodedJson.entry(
              row.words(4), article, row.words(14), row.text(12), (int) row.number(13)));
    } catch (IllegalArgumentException e) {
      throw new LedgerException(
          "the coded article %s of %s was written by another version; run the job again."
              .formatted(row.words(3), row.words(1)),
          e);
    }
  }
}
