package entente.show.cli;

import entente.learn.Corrections;
import entente.read.ArticleReader;
import entente.read.actor.ActorTable;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.read.classify.PairClassifier;
import entente.read.code.AskedOpinion;
import entente.read.code.Coder;
import entente.read.code.ExampleCheck;
import entente.read.codebook.Codebook;
import entente.read.codebook.CodebookException;
import entente.read.codebook.CodebookReader;
import entente.read.codebook.StatementType;
import entente.read.opinion.LabelledSentence;
import entente.read.opinion.SecondOpinion;
import entente.read.parse.Nlp4jParser;
import entente.read.sense.BgeSense;
import entente.read.sense.Sense;
import entente.show.Names;
import entente.show.site.CodeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * @param classifiers makes what tells types between marked actors
 * @param learners learns second opinions
 */
public record Wiring(
    Readers readers,
    Inputs inputs,
    Codebooks codebooks,
    Checks checks,
    Classifiers classifiers,
    Learners learners) {
  /** {@return the program as it is shipped} */
  public static Wiring standard() {
    return new Wiring(
        Wiring::coder,
        ArticleSource::open,
        Wiring::types,
        Wiring::check,
        Wiring::classifier,
        Wiring::learn);
  }

  /** {@return names of all that the shipped codebook and table of actors know} */
  static Names shippedNames() {
    ActorTable table = ActorTable.shipped();
    Codebook book = CodebookReader.shipped();
    return names(table, book);
  }

  private static Names names(ActorTable table, Codebook book) {
    return new Names(
        table::nameOf, type -> book.type(type).map(StatementType::label), table::isOrganisation);
  }

  /** {@return the types of the shipped codebook, in its order} */
  static List<CodeType> shippedTypes() {
    return CodebookReader.shipped().types().stream()
        .map(type -> new CodeType(type.kind(), type.name(), type.label()))
        .toList();
  }

  private static Prepared coder(Wanted wanted, Consumer<String> progress) {
    Codebook book = codebook(wanted.codebook());
    ActorTable table = table(wanted.actors());
    try {
      Optional<AskedOpinion> opinion =
          wanted.recall().map(recall -> new AskedOpinion(opinion(wanted.opinion(), table), recall));
      Nlp4jParser parser = Nlp4jParser.load(progress);
      Coder coder = new Coder(parser, table, book, opinion);
      return new Prepared(coder, coder.sparing(parser::lemmas), names(table, book));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SecondOpinion opinion(Optional<Path> file, ActorTable table) {
    Sense sense = BgeSense.load();
    return told(() ->
        file.map(each -> SecondOpinion.read(each, table, sense))
            .orElseGet(() -> SecondOpinion.shipped(table, sense)));
  }

  private static void learn(
      Optional<Path> actors, List<LabelledSentence> corrections, OutputStream out)
      throws IOException {
    try (BgeSense sense = BgeSense.load()) {
      SecondOpinion.learnt(
              table(actors), sense, Corrections.besides(LabelledSentence.shipped(), corrections))
          .write(out);
    }
  }

  private static PairClassifier classifier(Wanted wanted, Consumer<String> progress) {
    Codebook book = codebook(wanted.codebook());
    ActorTable table = table(wanted.actors());
    try {
      Coder coder = new Coder(Nlp4jParser.load(progress), table, book);
      return new PairClassifier(coder, opinion(wanted.opinion(), table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ActorTable table(Optional<Path> actors) {
    return told(() -> actors.map(ActorTable::with).orElseGet(ActorTable::shipped));
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
    return ExampleCheck.run(
        codebook(codebook),
        coder(new Wanted(codebook, actors, Optional.empty(), Optional.empty()), progress).reader());
  }

  /** Makes readers. */
  @FunctionalInterface
  public interface Readers {
    /**
     * {@return a reader with its names}
     *
     * @param wanted by what it reads
     * @param progress told in a sentence what is being done, if it takes time
     * @throws UserError if one of them has a mistake
     */
    Prepared reader(Wanted wanted, Consumer<String> progress);
  }

  /**
   * By what a reader reads.
   *
   * @param codebook folder with the user's own codebook, which extends the one that is shipped
   * @param actors file with the user's own actors, which are added to those that are shipped
   * @param recall how far a second opinion may speak alone, from 0 to 1; empty: it is not asked
   * @param opinion file with the user's own second opinion, in place of the one that is shipped
   */
  public record Wanted(
      Optional<Path> codebook,
      Optional<Path> actors,
      Optional<Double> recall,
      Optional<Path> opinion) {}

  /**
   * A reader and the names of what it finds.
   *
   * @param reader codes articles and tells how every sentence was read
   * @param sparing finds the same statements, but passes over articles that can hold none
   * @param names plain English for its codes
   */
  public record Prepared(ArticleReader reader, ArticleReader sparing, Names names) {}

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
    /** {@return what came of each example; the files are those of {@link Wanted}} */
    List<ExampleCheck.Outcome> run(
        Optional<Path> codebook, Optional<Path> actors, Consumer<String> progress);
  }

  /** Makes what tells types between marked actors. */
  @FunctionalInterface
  public interface Classifiers {
    /** {@return a classifier; it asks whatever the wanted recall} */
    PairClassifier classifier(Wanted wanted, Consumer<String> progress);
  }

  /** Learns second opinions. */
  @FunctionalInterface
  public interface Learners {
    /**
     * Learns from the program's own sentences and from corrections.
     *
     * @param actors file with the user's own actors
     * @param corrections sentences of the user's, which count more
     * @param out where what was learnt is written
     */
    void learn(Optional<Path> actors, List<LabelledSentence> corrections, OutputStream out)
        throws IOException;
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
