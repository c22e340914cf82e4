package entente.foresee.evaluate;

import entente.foresee.rank.Asked;
import entente.foresee.rank.Question;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes rankings for other people's scorers: a JSON object a line for each side of each fact, with
 * {@code s}, {@code r}, {@code o} and {@code t} by the numbers of the files, {@code dir} (what is
 * asked: {@code tail} or {@code head}) and {@code top}, the candidates with their chances. Packed
 * where the name ends in {@code .gz}.
 */
public final class RankingsFile implements AutoCloseable {
  private final Benchmark benchmark;
  private final BufferedWriter writer;

  /** A taker of rankings that writes to that file. */
  public RankingsFile(Benchmark benchmark, Path file) throws IOException {
    this.benchmark = benchmark;
    OutputStream bytes = Files.newOutputStream(file);
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(
                file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes,
                StandardCharsets.UTF_8));
  }

  /**
   * Writes a question's ranking, once for each of its answers.
   *
   * @param day on which it was asked
   */
  public void add(Asked asked, double[] chances, int day) {
    Question question = asked.question();
    int types = benchmark.graph().types().size();
    boolean acts = question.type() < types;
    int type = benchmark.typeNumbers().get(acts ? question.type() : question.type() - types);
    StringBuilder top = new StringBuilder();
    for (int candidate = 0; candidate < chances.length; candidate++) {
      top.append(candidate == 0 ? "[" : ",[")
          .append(benchmark.actorNumbers().get(asked.sheet().actor(candidate)))
          .append(',')
          .append((float) chances[candidate])
          .append(']');
    }
    int given = benchmark.actorNumbers().get(question.given());
    try {
      for (int answer : question.answers()) {
        int other = benchmark.actorNumbers().get(answer);
        writer.write(
            "{\"s\":"
                + (acts ? given : other)
                + ",\"r\":"
                + type
                + ",\"o\":"
                + (acts ? other : given)
                + ",\"t\":"
                + day
                + ",\"dir\":\""
                + (acts ? "tail" : "head")
                + "\",\"top\":["
                + top
                + "]}\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
