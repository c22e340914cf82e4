package entente.measure.similarity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.measure.Measured;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Times the similarity of all dyads in every year: six measures and the jackknife error of kappa.
 * Not a test; run its {@code main} with a packed CSV table of roll calls (columns {@code date} and
 * {@code votes}, in the latter a letter for each state: Y, A, N, anything else for absent) and a
 * file to write the figures to.
 */
public final class VotesBenchmark {
  private static final double[] LEVELS = {1, 2, 3};
  private static final List<Measure> MEASURES =
      List.of(
          new Measure.S(Distance.ABSOLUTE, 2),
          new Measure.S(Distance.SQUARED, 2),
          new Measure.Kappa(Distance.SQUARED),
          new Measure.Pi(Distance.NOMINAL),
          new Measure.A(Distance.ABSOLUTE, 2),
          new Measure.TauB());

  private long dyads;
  private double sum;

  private VotesBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    SortedMap<String, List<String>> years = read(Path.of(arguments[0]));
    if (arguments.length > 2) {
      years.keySet().retainAll(List.of(arguments).subList(2, arguments.length));
    }
    VotesBenchmark benchmark = new VotesBenchmark();
    long core = 0;
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      out.write("year,i,j,n,S,S_sq,kappa,pi,A,tau,kappa_se\n");
      for (var year : years.entrySet()) {
        byte[][] states = states(year.getValue());
        long before = processor();
        List<Similar> found = benchmark.all(states, true);
        core += processor() - before;
        write(out, year.getKey(), found);
      }
    }
    long alone = processor();
    for (List<String> calls : years.values()) {
      benchmark.all(states(calls), false);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d dyad-years; of one processor: measures and jackknife %.2f s, measures alone and warm"
            + " %.2f s (sum %.3f)%n",
        benchmark.dyads / 2,
        core / 1e9,
        (processor() - alone) / 1e9,
        benchmark.sum);
  }

  /** {@return the time in ns that this thread had of a processor, whatever else runs} */
  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private record Similar(int i, int j, long n, List<Measured> figures) {}

  private List<Similar> all(byte[][] states, boolean withError) {
    List<Similar> found = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      for (int j = i + 1; j < states.length; j++) {
        Crosstab table = Crosstab.ofCodes(LEVELS, states[i], states[j]);
        if (table.n() < 2) {
          continue;
        }
        List<Measured> figures = new ArrayList<>();
        for (Measure measure : MEASURES) {
          figures.add(measure.of(table));
        }
        if (withError) {
          figures.add(Jackknife.items(MEASURES.get(2), table));
        }
        sum += figures.getFirst().value().orElse(0);
        dyads++;
        found.add(new Similar(i + 1, j + 1, table.n(), figures));
      }
    }
    return found;
  }

  private static void write(Writer out, String year, List<Similar> found) throws IOException {
    for (Similar each : found) {
      StringBuilder line = new StringBuilder(year + "," + each.i + "," + each.j + "," + each.n);
      for (Measured figure : each.figures) {
        line.append(',').append(figure.value().isPresent() ? figure.value().getAsDouble() : "");
      }
      out.write(line.append('\n').toString());
    }
  }

  private static SortedMap<String, List<String>> read(Path file) throws IOException {
    TreeMap<String, List<String>> years = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        years
            .computeIfAbsent(row.getField("date").substring(0, 4), year -> new ArrayList<>())
            .add(row.getField("votes"));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
    return years;
  }

  private static byte[][] states(List<String> calls) {
    byte[][] states = new byte[calls.getFirst().length()][calls.size()];
    for (int call = 0; call < calls.size(); call++) {
      for (int state = 0; state < states.length; state++) {
        states[state][call] = (byte) "YAN".indexOf(calls.get(call).charAt(state));
      }
    }
    return states;
  }
}
