package entente.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A ledger that is made once for all tests, from articles of our own. */
final class Ledgers {
  private static final String EXERCISE =
      "Kazakhstan and Uzbekistan began a joint military exercise";

  private static final List<String> LINES =
      List.of(
          line(
              "Steppe Wire",
              "2024-05-13",
              "Exercise near Taraz",
              EXERCISE + " near Taraz on Monday. It ends on Friday."),
          line(
              "Caspian Morning",
              "2024-05-14",
              "Soldiers at Taraz",
              EXERCISE + " with 1,500 soldiers on May 13, officials in Astana said."),
          line(
              "Tashkent Observer",
              "2024-05-14",
              "No exercise, says Tashkent",
              "Uzbekistan denied that Kazakhstan and Uzbekistan began a joint military exercise"
                  + " near Taraz on May 13."),
          line(
              "Oslo Post",
              "2024-06-01",
              "Sanctions",
              "Norway imposed sanctions on Belarus on Friday. Kazakhstan and the United States held"
                  + " a joint military exercise near Almaty on May 20 2024."),
          line(
              "Harbour Gazette",
              "2024-06-20",
              "A base and an agreement",
              "Russia has a military base in Armenia. Kazakhstan signed an intelligence sharing"
                  + " agreement with the United States on June 18. Russia supplies weapons to"
                  + " Kazakhstan. Russia will probably send troops to Armenia next year, analysts"
                  + " said. Armenia should leave the CSTO, the newspaper argued."),
          line(
              "Steppe Wire",
              "2024-07-02",
              "Talks",
              "Russia and Kazakhstan held talks in Moscow on Monday. The United States accused"
                  + " Russia of threatening Kazakhstan. China and Kazakhstan signed a trade"
                  + " agreement on June 28."));

  private static final Path EXAMPLE = made();

  private Ledgers() {}

  private static String line(String outlet, String day, String title, String text) {
    return """
    {"outlet":"%s","published":"%s","title":"%s","url":"https://x.example/%s","language":"en","text":"%s"}\
    """
        .formatted(outlet, day, title, title.hashCode(), text);
  }

  /** {@return the ledger that all share; it must not be written} */
  static Path example() {
    return EXAMPLE;
  }

  /** {@return a copy of the same that may be written} */
  static Path copy(Path folder) throws IOException {
    return Files.copy(EXAMPLE, folder.resolve("copy.duckdb"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path made() {
    try {
      Path folder = Files.createTempDirectory("entente-browser");
      Path input = Files.write(folder.resolve("articles.jsonl"), LINES);
      Path ledger = folder.resolve("example.duckdb");
      Serving.run("add", "-q", "-l", ledger.toString(), input.toString());
      return ledger;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
