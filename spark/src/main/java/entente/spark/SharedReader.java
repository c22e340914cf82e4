package entente.spark;

import entente.keep.intake.EntryReader;
import entente.keep.reference.Memberships;
import entente.read.sense.BgeSense;
import entente.show.cli.Wiring;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;

/** The reader of an executor: models and codebook are loaded once for all of its tasks. */
final class SharedReader {
  private static @Nullable Coding coding;
  private static @Nullable EntryReader reader;

  private SharedReader() {}

  /** {@return the reader; the first task waits until it is loaded, the others with it} */
  static synchronized EntryReader of(Coding wanted) {
    EntryReader loaded = reader;
    if (loaded == null || !wanted.equals(coding)) {
      Wiring.Wanted files =
          new Wiring.Wanted(
              file(wanted.codebook()), file(wanted.actors()), Optional.empty(), Optional.empty());
      loaded =
          new EntryReader(
              Wiring.standard().readers().reader(files, words -> {}).sparing(),
              BgeSense.load(),
              Memberships.shipped());
      reader = loaded;
      coding = wanted;
    }
    return loaded;
  }

  private static Optional<Path> file(@Nullable String name) {
    return Optional.ofNullable(name).map(each -> Path.of(SparkFiles.get(each)));
  }
}
