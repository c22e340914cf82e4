package entente.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark for tests, and the job in them. */
final class Sessions {
  /** Small pieces, so that there are many units of few articles. */
  static final long PIECE = 4_000;

  private Sessions() {}

  static SparkSession local() {
    return Main.session(
        new SparkConf().setMaster("local[2]").set("spark.sql.shuffle.partitions", "2"));
  }

  static Manifest run(SparkSession session, Path output, Path... inputs) throws IOException {
    return new CodingJob(session, wanted(output, inputs), words -> {}).run();
  }

  static CodingJob.Wanted wanted(Path output, Path... inputs) {
    return new CodingJob.Wanted(
        Arrays.stream(inputs).map(Path::toString).toList(),
        output.toString(),
        Coding.of("test", Optional.empty(), Optional.empty()),
        PIECE,
        true);
  }
}
