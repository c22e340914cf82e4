package entente.read.parse;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.text.Block;
import entente.read.text.Sentence;
import entente.read.text.TextSplitter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Measures the parser and writes what it found to {@code target/parser-figures.txt}. Runs only when
 * asked for: {@code mvn test -Dtest=ParserFigures}, over sentences of ours or, with {@code
 * -Dtexts=FILE}, over a file of plain text.
 */
class ParserFigures {
  private static final Path REPORT = Path.of("target", "parser-figures.txt");

  @Test
  void loadingAndParsing() throws Exception {
    List<List<Token>> sentences = sentences();
    long before = heap();
    long start = System.nanoTime();
    Parser parser = Nlp4jParser.load();
    List<String> lines = new ArrayList<>();
    lines.add(String.format("load: %.2f s", seconds(start)));
    lines.add(String.format("heap taken: %d MB", (heap() - before) >> 20));
    lines.add(
        String.format(
            "text: %d sentences, %d words",
            sentences.size(), sentences.stream().mapToInt(List::size).sum()));
    rates(parser, sentences, 1);
    for (int threads = 1; threads <= Runtime.getRuntime().availableProcessors(); threads *= 2) {
      lines.add(rates(parser, sentences, threads));
    }
    Files.write(REPORT, lines);
    assertThat(REPORT).isNotEmptyFile();
  }

  private static String rates(Parser parser, List<List<Token>> sentences, int threads)
      throws Exception {
    List<Callable<Long>> shares = new ArrayList<>();
    for (int share = 0; share < threads; share++) {
      int first = share;
      shares.add(() -> {
        for (int i = first; i < sentences.size(); i += threads) {
          assertThat(parser.parse(sentences.get(i)).size()).isPositive();
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      });
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      long start = System.nanoTime();
      long cpu = 0;
      for (Future<Long> share : pool.invokeAll(shares)) {
        cpu += share.get();
      }
      return String.format(
          "%d threads: %.0f sentences/s, %.0f per CPU second",
          threads, sentences.size() / seconds(start), sentences.size() / (cpu / 1e9));
    }
  }

  private static List<List<Token>> sentences() throws IOException {
    String texts = System.getProperty("texts");
    if (texts == null) {
      return Sentences.drawn(2000);
    }
    List<List<Token>> sentences = new ArrayList<>();
    for (Block block : TextSplitter.blocks(Files.readString(Path.of(texts)))) {
      for (Sentence sentence : block.sentences()) {
        sentences.add(sentence.tokens());
      }
    }
    return sentences;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
