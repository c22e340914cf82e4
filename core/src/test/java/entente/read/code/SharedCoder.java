package entente.read.code;

import entente.event.Article;
import entente.event.Statement;
import entente.read.Reading;
import entente.read.actor.ActorTable;
import entente.read.codebook.Codebook;
import entente.read.codebook.CodebookReader;
import entente.read.opinion.SecondOpinion;
import entente.read.parse.SharedParser;
import java.util.List;
import java.util.Optional;

/** The one coder of a test run, with the codebook and the table that come with the program. */
public final class SharedCoder {
  private SharedCoder() {}

  private static final class Holder {
    static final Codebook CODEBOOK = CodebookReader.shipped();
    static final Coder CODER = new Coder(SharedParser.get(), ActorTable.shipped(), CODEBOOK);
  }

  public static Coder get() {
    return Holder.CODER;
  }

  public static Codebook codebook() {
    return Holder.CODEBOOK;
  }

  /** {@return a coder with a second opinion, which speaks alone as far as the recall allows} */
  public static Coder asking(SecondOpinion opinion, double recall) {
    return new Coder(
        SharedParser.get(),
        ActorTable.shipped(),
        codebook(),
        Optional.of(new AskedOpinion(opinion, recall)));
  }

  static Reading read(String text) {
    return get().read(Article.of("text", text));
  }

  static List<Statement> statements(String text) {
    return read(text).statements();
  }
}
