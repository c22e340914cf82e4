package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of two workers on this machine, one of which loses its process. */
class KilledExecutorTest {
  @TempDir private Path folder;

  @Test
  @Timeout(240)
  void whatIsWrittenIsTheSameAsIfNothingHadHappened()
      throws IOException, SQLException, ExecutionException, InterruptedException {
    Path lines =
        Sources.lines(folder.resolve("lines.jsonl"), VariedCopies.of(Sources.examples(), 80, 21));
    Path whole = folder.resolve("whole");
    try (SparkSession local = Sessions.local()) {
      Sessions.run(local, whole, lines);
    }
    Path killed = folder.resolve("killed");
    try (SparkSession cluster = cluster()) {
      CompletableFuture<Boolean> kill = CompletableFuture.supplyAsync(() -> kill(killed));
      Sessions.run(cluster, killed, lines);
      assertThat(kill.get()).as("an executor was killed in the middle").isTrue();
    }
    Compared.sameFolders(whole, killed);
    try (Stream<Path> units = Files.list(killed.resolve("units"))) {
      assertThat(units.map(unit -> unit.getFileName().toString()))
          .allMatch(name -> name.endsWith(".jsonl.gz") || name.startsWith("."));
    }
  }

  /** Waits until some units are coded, and ends one executor as the kernel would. */
  private static boolean kill(Path output) {
    while (coded(output) < 3) {
      pause();
    }
    Optional<ProcessHandle> victim =
        ProcessHandle.current()
            .descendants()
            // The only Java that a test starts; its command line is too long to be asked for.
            .filter(each -> each.info().command().orElse("").endsWith("java"))
            .findFirst();
    return victim.map(ProcessHandle::destroyForcibly).orElse(false);
  }

  private static long coded(Path output) {
    try (Stream<Path> units = Files.list(output.resolve("units"))) {
      return units.filter(unit -> unit.toString().endsWith(".jsonl.gz")).count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private SparkSession cluster() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(home.resolve("jars"));
    // Without these a worker wants an installed Spark from which to start its executors.
    System.setProperty("spark.testing", "true");
    System.setProperty("spark.test.home", home.toString());
    SparkConf conf =
        new SparkConf()
            .setMaster("local-cluster[2,1,1536]")
            .set("spark.executor.memory", "1536m")
            .set("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
            .set("spark.executorEnv.SPARK_HOME", home.toString())
            .set("spark.sql.shuffle.partitions", "4");
    return Main.session(conf);
  }
}
