package entente.show.cli;

import entente.read.ArticleReader;
import entente.read.actor.ActorTable;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.read.code.Coder;
import entente.read.code.ExampleCheck;
import entente.read.codebook.Codebook;
import entente.read.codebook.CodebookException;
import entente.read.codebook.CodebookReader;
import entente.read.codebook.StatementType;
import entente.read.parse.Nlp4jParser;
import entente.show.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the commands are joined to: the one place that knows how a reader is made and where articles
 * come from.
 *
 * @param readers makes a reader of the user's codebook and actor table
 * @param inputs opens the user's inputs
 * @param codebooks describes the types of a codebook
 * @param checks runs the examples of a codebook
 */
public record Wiring(Readers readers, Inputs inputs, Codebooks codebooks, Checks checks) {
  /** {@return the program as it is shipped} */
  public static Wiring standard() {
    return new Wiring(Wiring::coder, ArticleSource::open, Wiring::types, Wiring::check);
  }

  private static Prepared coder(
      Optional<Path> codebook, Optional<Path> actors, Consumer<String> progress) {
    Codebook book = codebook(codebook);
    ActorTable table = told(() -> actors.map(ActorTable::with).orElseGet(ActorTable::shipped));
    try {
      ArticleReader reader = new Coder(Nlp4jParser.load(progress), table, book);
      Names names = new Names(table::nameOf, type -> book.type(type).map(StatementType::label));
      return new Prepared(reader, names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Codebook codebook(Optional<Path> folder) {
    return told(() -> folder.map(CodebookReader::with).orElseGet(CodebookReader::shipped));
  }

  /** A mistake in the user's own file is theirs to mend, and the message says where it is. */
  private static <T> T told(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CodebookException | IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  private static Stream<TypeLine> types(Optional<Path> folder) {
    return codebook(folder).types().stream()
        .map(type -> new TypeLine(type.kind().word(), type.name(), type.definition()));
  }

  private static List<ExampleCheck.Outcome> check(
      Optional<Path> codebook, Optional<Path> actors, Consumer<String> progress) {
    return ExampleCheck.run(codebook(codebook), coder(codebook, actors, progress).reader());
  }

  /** Makes readers. */
  @FunctionalInterface
  public interface Readers {
    /**
     * {@return a reader with its names}
     *
     * @param codebook folder with the user's own codebook, which extends the one that is shipped
     * @param actors file with the user's own actors, which are added to those that are shipped
     * @param progress told in a sentence what is being done, if it takes time
     * @throws UserError if one of them has a mistake
     */
    Prepared reader(Optional<Path> codebook, Optional<Path> actors, Consumer<String> progress);
  }

  /**
   * A reader and the names of what it finds.
   *
   * @param reader codes articles
   * @param names plain English for its codes
   */
  public record Prepared(ArticleReader reader, Names names) {}

  /** Opens inputs. */
  @FunctionalInterface
  public interface Inputs {
    /**
     * {@return what comes out of the places, lazily and in order}
     *
     * @param places files, folders, or {@code -} for standard input
     * @param in standard input
     */
    Stream<Intake> open(List<String> places, InputStream in);
  }

  /** Describes codebooks. */
  @FunctionalInterface
  public interface Codebooks {
    /** {@return the types, in the codebook's order} */
    Stream<TypeLine> types(Optional<Path> codebook);
  }

  /** Runs the examples of codebooks. */
  @FunctionalInterface
  public interface Checks {
    /** {@return what came of each example; the parameters are those of {@link Readers}} */
    List<ExampleCheck.Outcome> run(
        Optional<Path> codebook, Optional<Path> actors, Consumer<String> progress);
  }

  /**
   * One type of a codebook, for a list.
   *
   * @param kind such as {@code event}
   * @param type such as {@code COOPERATE}
   * @param definition one sentence
   */
  public record TypeLine(String kind, String type, String definition) {}
}
