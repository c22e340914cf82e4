package entente.foresee.evaluate;

import entente.foresee.graph.EventGraph;
import entente.foresee.graph.GraphBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads a folder in the layout in which the data sets of this field are handed on: {@code
 * train.tsv}, {@code valid.tsv}, {@code test.tsv} with source, type, target and day by number, and
 * {@code entities.tsv}, {@code relations.tsv} with a number and a name; each may be packed ({@code
 * .gz}).
 */
public final class BenchmarkFolder {
  private final Path folder;
  private final GraphBuilder builder = new GraphBuilder();
  private final Map<Integer, Integer> actors = new HashMap<>();
  private final Map<Integer, Integer> types = new HashMap<>();

  private BenchmarkFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * {@return the facts of the folder}
   *
   * @throws IOException if a file is missing or a line of it is not as it should be; the message
   *     says which
   */
  public static Benchmark read(Path folder) throws IOException {
    return new BenchmarkFolder(folder).read();
  }

  private Benchmark read() throws IOException {
    Map<String, Integer> actorNumbers = new HashMap<>();
    Map<String, Integer> typeNumbers = new HashMap<>();
    names(
        "entities",
        (number, name) -> actors.put(number, builder.actor(unique(actorNumbers, number, name))));
    names(
        "relations",
        (number, name) -> types.put(number, builder.type(unique(typeNumbers, number, name))));
    facts("train");
    int firstValid = facts("valid");
    int firstTest = facts("test");
    EventGraph graph = builder.build(added -> "");
    return new Benchmark(
        graph,
        firstValid,
        firstTest,
        IntStream.range(0, graph.actors().size())
            .mapToObj(actor -> actorNumbers.getOrDefault(graph.actors().name(actor), -1))
            .toList(),
        graph.types().stream().map(type -> typeNumbers.getOrDefault(type, -1)).toList());
  }

  /** Two of one name stay two. */
  private static String unique(Map<String, Integer> numbers, int number, String name) {
    String free = numbers.containsKey(name) ? name + " #" + number : name;
    numbers.put(free, number);
    return free;
  }

  private interface Named {
    void take(int number, String name);
  }

  private interface Line {
    void take(String[] fields);
  }

  private void names(String file, Named names) throws IOException {
    lines(file, 2, fields -> names.take(Integer.parseInt(fields[0]), fields[1]));
  }

  private int facts(String file) throws IOException {
    int[] first = {Integer.MAX_VALUE};
    lines(
        file,
        4,
        fields -> {
          int day = Integer.parseInt(fields[3]);
          first[0] = Math.min(first[0], day);
          builder.add(
              known(actors, fields[0]), known(types, fields[1]), known(actors, fields[2]), day);
        });
    if (first[0] == Integer.MAX_VALUE) {
      throw new IOException(file + ".tsv in " + folder + " holds no facts.");
    }
    return first[0];
  }

  private static int known(Map<Integer, Integer> numbers, String field) {
    Integer number = numbers.get(Integer.parseInt(field));
    if (number == null) {
      throw new IllegalArgumentException("no name is given for number " + field);
    }
    return number;
  }

  private void lines(String name, int fields, Line line) throws IOException {
    Path plain = folder.resolve(name + ".tsv");
    Path packed = folder.resolve(name + ".tsv.gz");
    Path file = Files.exists(plain) ? plain : packed;
    if (!Files.exists(file)) {
      throw new IOException("there is no " + plain + " (nor " + packed.getFileName() + ").");
    }
    int number = 0;
    try (BufferedReader in = opened(file)) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        number++;
        if (!text.isBlank()) {
          String[] parts = text.split("\t", -1);
          if (parts.length < fields) {
            throw new IllegalArgumentException("fewer than " + fields + " fields");
          }
          line.take(parts);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ", line " + number + ": " + e.getMessage() + ".", e);
    }
  }

  private static BufferedReader opened(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
