package entente.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/** Finds the files of a job and cuts them into units. */
final class Inputs {
  private final JavaSparkContext spark;
  private final SerializableConfiguration settings;

  Inputs(JavaSparkContext spark) {
    this.spark = spark;
    this.settings = new SerializableConfiguration(spark.hadoopConfiguration());
  }

  /**
   * {@return the files at these places, by name; of a folder all that is in it}
   *
   * @throws JobException if there is nothing at a place
   */
  List<FileStatus> files(List<String> places) throws IOException {
    Map<String, FileStatus> found = new TreeMap<>();
    for (String place : places) {
      Path path = new Path(place);
      FileSystem files = path.getFileSystem(spark.hadoopConfiguration());
      FileStatus[] there = files.globStatus(path);
      if (there == null || there.length == 0) {
        throw new JobException(place + " does not exist; give a file, a folder or a pattern.");
      }
      for (FileStatus each : there) {
        collect(files, each, found);
      }
    }
    if (found.isEmpty()) {
      throw new JobException(String.join(", ", places) + ": no files to code.");
    }
    return List.copyOf(found.values());
  }

  private static void collect(FileSystem files, FileStatus status, Map<String, FileStatus> found)
      throws IOException {
    if (status.isFile()) {
      found.put(status.getPath().toString(), status);
      return;
    }
    FileStatus[] below = files.listStatus(status.getPath());
    Arrays.sort(below, Comparator.comparing(FileStatus::getPath));
    for (FileStatus each : below) {
      String name = each.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        collect(files, each, found);
      }
    }
  }

  /**
   * {@return the units of the files, in order}
   *
   * @param piece bytes of lines that are coded by one task
   */
  List<Unit> units(List<FileStatus> files, long piece, Coding coding) {
    List<Unit> units = new ArrayList<>();
    for (FileStatus file : files) {
      String path = file.getPath().toString();
      boolean lines = UnitInput.isLines(path) && file.getLen() > 0;
      long step = lines ? piece : Math.max(1, file.getLen());
      int order = 0;
      long from = 0;
      do {
        long to = Math.min(file.getLen(), from + step);
        units.add(
            new Unit(
                path,
                file.getLen(),
                file.getModificationTime(),
                order++,
                from,
                to,
                lines ? 1 : 0,
                coding.fingerprint()));
        from = to;
      } while (from < file.getLen());
    }
    return numbered(units);
  }

  /** Lines are counted on the cluster, for what lies between two units nobody else has read. */
  private List<Unit> numbered(List<Unit> units) {
    List<Unit> pieces = units.stream().filter(unit -> unit.to() < unit.length()).toList();
    if (pieces.stream().noneMatch(unit -> unit.firstLine() > 0)) {
      return units;
    }
    SerializableConfiguration hadoop = settings;
    List<Long> feeds =
        spark
            .parallelize(pieces, Math.min(pieces.size(), 10_000))
            .map(unit -> feeds(unit, hadoop.value()))
            .collect();
    Map<String, Long> within = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      within.put(pieces.get(i).id(), feeds.get(i));
    }
    List<Unit> numbered = new ArrayList<>();
    long before = 0;
    for (Unit unit : units) {
      before = unit.order() == 0 ? 0 : before;
      numbered.add(
          unit.firstLine() == 0
              ? unit
              : new Unit(
                  unit.input(),
                  unit.length(),
                  unit.modified(),
                  unit.order(),
                  unit.from(),
                  unit.to(),
                  Math.toIntExact(1 + before),
                  unit.coder()));
      before += within.getOrDefault(unit.id(), 0L);
    }
    return numbered;
  }

  /** {@return the lines that begin in the unit, and so stand before the next one's first} */
  private static long feeds(Unit unit, Configuration settings) throws IOException {
    Path path = new Path(unit.input());
    try (FSDataInputStream bytes = path.getFileSystem(settings).open(path)) {
      // A line begins in a unit if the feed before it stands one byte further to the left.
      long first = Math.max(0, unit.from() - 1);
      long last = unit.to() - 1;
      bytes.seek(first);
      return (unit.from() == 0 ? 1 : 0) + count(bytes, last - first);
    }
  }

  private static long count(InputStream bytes, long length) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long feeds = 0;
    long left = length;
    while (left > 0) {
      int size = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (size < 0) {
        break;
      }
      for (int i = 0; i < size; i++) {
        feeds += buffer[i] == '\n' ? 1 : 0;
      }
      left -= size;
    }
    return feeds;
  }
}
