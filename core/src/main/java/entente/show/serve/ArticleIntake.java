package entente.show.serve;

import entente.keep.intake.EntryReader;
import java.util.List;
import java.util.function.Consumer;

/** Finds the articles in what people bring, and reads them as the command line does. */
public interface ArticleIntake {
  /**
   * {@return what is in a file: text, HTML, JSON, JSON Lines, RSS or Atom}
   *
   * @param name of the file, whose ending tells its form
   */
  List<Offered> articles(String name, byte[] bytes);

  /** {@return the articles that the program brings along} */
  List<Offered> examples();

  /**
   * {@return what reads articles; it is loaded when it is first asked for}
   *
   * @param progress told in a sentence what takes time
   */
  EntryReader reader(Consumer<String> progress);
}
