package entente.spark;

import entente.keep.coded.CodedFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in an output folder. Written last, taken away first: where it is, the folder is whole.
 *
 * @param format of the folder; 1
 * @param program the version that wrote it
 * @param inputs the files that were coded
 * @param counts of articles, statements and so on
 * @param seconds by stage
 */
record Manifest(
    int format,
    String program,
    List<Input> inputs,
    Map<String, Long> counts,
    Map<String, Double> seconds) {
  static final int FORMAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * A file that was coded.
   *
   * @param path the file
   * @param length in bytes
   * @param modified in milliseconds of the epoch
   * @param units the ids of its units, in order
   */
  record Input(String path, long length, long modified, List<String> units) {}

  /** {@return the count of that name, 0 if nothing was counted} */
  long count(String name) {
    return counts.getOrDefault(name, 0L);
  }

  static Optional<Manifest> read(String output, Configuration settings) throws IOException {
    Path place = new Path(output, CodedFolder.MANIFEST);
    FileSystem files = place.getFileSystem(settings);
    // A run that was cut off has put it aside.
    Path aside = new Path(output, "_" + CodedFolder.MANIFEST);
    Path there = files.exists(place) ? place : aside;
    if (!files.exists(there)) {
      return Optional.empty();
    }
    try (FSDataInputStream in = files.open(there)) {
      return Optional.of(JSON.readValue(in.readAllBytes(), Manifest.class));
    } catch (JacksonException e) {
      throw new JobException(
          there + " is no manifest of this program; remove it, or name another folder.");
    }
  }

  /** Tells readers that the folder is being changed; what it holds is remembered. */
  static void putAside(String output, Configuration settings) throws IOException {
    Path place = new Path(output, CodedFolder.MANIFEST);
    FileSystem files = place.getFileSystem(settings);
    if (files.exists(place)) {
      Path aside = new Path(output, "_" + CodedFolder.MANIFEST);
      files.delete(aside, false);
      files.rename(place, aside);
    }
  }

  void write(String output, Configuration settings) throws IOException {
    Path place = new Path(output, CodedFolder.MANIFEST);
    FileSystem files = place.getFileSystem(settings);
    Path unfinished = new Path(output, "_new-" + CodedFolder.MANIFEST);
    try (OutputStream out = files.create(unfinished, true)) {
      out.write(JSON.writeValueAsBytes(this));
    }
    files.delete(place, false);
    if (!files.rename(unfinished, place)) {
      throw new IOException("cannot be named: " + place);
    }
    files.delete(new Path(output, "_" + CodedFolder.MANIFEST), false);
  }
}
