package entente.keep.story;

import entente.show.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds articles once undisturbed and once with many kills, and compares the exports byte for byte.
 * Not a test; run its {@code main} with a number of kills and the inputs.
 */
public final class KillFigures {
  private KillFigures() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = Integer.parseInt(arguments[0]);
    List<Path> inputs = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    Path folder = Files.createTempDirectory("kills");
    KilledAdds clean = new KilledAdds(folder.resolve("clean.duckdb"), inputs);
    long begin = System.nanoTime();
    System.out.println("undisturbed: exit code " + clean.finish());
    int whole = (int) ((System.nanoTime() - begin) / 1_000_000);
    KilledAdds disturbed = new KilledAdds(folder.resolve("killed.duckdb"), inputs);
    int killed = disturbed.kill(kills, 500, Math.max(2000, whole / 4), new Random(1999));
    long there = articles(disturbed.ledger());
    System.out.printf(
        "%d of %d runs killed; %d articles there after the last%n", killed, kills, there);
    System.out.println("then undisturbed: exit code " + disturbed.finish());
    System.out.println("again: exit code " + disturbed.finish());
    System.out.println(Ran.run("check", "-l", disturbed.ledger()).out().strip());
    Map<String, byte[]> one = export(clean.ledger());
    Map<String, byte[]> other = export(disturbed.ledger());
    boolean same =
        one.keySet().equals(other.keySet())
            && one.keySet().stream()
                .allMatch(name -> Arrays.equals(one.get(name), other.get(name)));
    System.out.printf("%d files, %s%n", one.size(), same ? "the same bytes" : "NOT THE SAME");
  }

  private static long articles(Path ledger) {
    Ran ran = Ran.run("sql", "-f", "csv", "-l", ledger, "SELECT count(*) FROM articles");
    return ran.out().lines().skip(1).findFirst().map(Long::parseLong).orElse(0L);
  }

  private static Map<String, byte[]> export(Path ledger) throws IOException {
    Path place = ledger.resolveSibling(ledger.getFileName() + ".out");
    Ran.run("export", "-f", "jsonl", "-l", ledger, "-o", place);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(place)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
