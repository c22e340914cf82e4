package entente.spark;

import entente.keep.coded.CodedFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The whole job: codes what is not coded yet, one unit a task, then writes articles and statements
 * by day, what was refused, and events. Run again on the same inputs it codes nothing and writes
 * the same.
 */
final class CodingJob {
  private final SparkSession session;
  private final JavaSparkContext spark;
  private final Configuration settings;
  private final Wanted wanted;
  private final Stages stages;

  /**
   * What is wanted.
   *
   * @param inputs files, folders or patterns, on any file system that Hadoop knows
   * @param output the folder that is written, likewise
   * @param coding by what articles are coded
   * @param piece bytes of lines that are coded by one task
   * @param events whether events are made too
   */
  record Wanted(List<String> inputs, String output, Coding coding, long piece, boolean events) {}

  /**
   * @param told hears of each stage
   */
  CodingJob(SparkSession session, Wanted wanted, Consumer<String> told) {
    this.session = session;
    this.spark = new JavaSparkContext(session.sparkContext());
    this.settings = spark.hadoopConfiguration();
    this.wanted = wanted;
    this.stages = new Stages(told);
  }

  /**
   * {@return what is in the folder now}
   *
   * @throws JobException if the user can mend what is wrong
   */
  Manifest run() throws IOException {
    Inputs inputs = new Inputs(spark);
    List<FileStatus> files = inputs.files(wanted.inputs());
    Optional<Manifest> before = Manifest.read(wanted.output(), settings);
    List<Unit> units =
        stages.timed("list", () -> inputs.units(files, wanted.piece(), wanted.coding()));
    List<Done> done = stages.timed("code", () -> code(units));
    List<Manifest.Input> all = all(files, units, before);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("coded_now", done.stream().mapToLong(Done::articles).sum());
    counts.put("sentences_now", done.stream().mapToLong(Done::sentences).sum());
    counts.put("units", (long) done.size());
    counts.put("units_of_earlier_runs", done.stream().filter(Done::before).count());
    Manifest.putAside(wanted.output(), settings);
    layOut(all, counts);
    stages.add("all tasks reading", done.stream().mapToLong(Done::readNanos).sum());
    stages.add("all tasks coding", done.stream().mapToLong(Done::codeNanos).sum());
    Manifest manifest =
        new Manifest(Manifest.FORMAT, wanted.coding().version(), all, counts, stages.seconds());
    manifest.write(wanted.output(), settings);
    return manifest;
  }

  private List<Done> code(List<Unit> units) throws IOException {
    Path folder = UnitFile.place(wanted.output(), "any").getParent();
    folder.getFileSystem(settings).mkdirs(folder);
    UnitCoding task =
        new UnitCoding(wanted.output(), wanted.coding(), new SerializableConfiguration(settings));
    List<Done> done = spark.parallelize(units, units.size()).map(task).collect();
    UnitFile.sweep(wanted.output(), settings);
    return done;
  }

  /** {@return the inputs of this run, and those of earlier ones that were not given again} */
  private static List<Manifest.Input> all(
      List<FileStatus> files, List<Unit> units, Optional<Manifest> before) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    units.forEach(
        unit -> ids.computeIfAbsent(unit.input(), any -> new ArrayList<>()).add(unit.id()));
    Map<String, Manifest.Input> all = new TreeMap<>();
    before.ifPresent(manifest -> manifest.inputs().forEach(each -> all.put(each.path(), each)));
    for (FileStatus file : files) {
      String path = file.getPath().toString();
      all.put(
          path,
          new Manifest.Input(
              path, file.getLen(), file.getModificationTime(), ids.getOrDefault(path, List.of())));
    }
    return List.copyOf(all.values());
  }

  private void layOut(List<Manifest.Input> inputs, Map<String, Long> counts) throws IOException {
    Tables tables = new Tables(session, wanted.output());
    JavaRDD<String> lines = spark.textFile(String.join(",", units(inputs)));
    stages.run("articles", () -> tables.articles(lines));
    counts.put("articles", tables.count(CodedFolder.ARTICLES));
    stages.run("refused", () -> tables.refused(lines));
    counts.put("refused", tables.count("refused"));
    if (counts.get("articles") == 0) {
      throw new JobException(
          "No article could be coded; %s tells why."
              .formatted(new Path(wanted.output(), "refused")));
    }
    Dataset<Row> leads = stages.timed("reprints", () -> tables.leads());
    counts.put("texts", leads.count());
    stages.run("statements", () -> tables.statements(leads));
    counts.put("statements", tables.count("statements"));
    if (wanted.events()) {
      stages.run("events", () -> tables.events(leads));
      counts.put("events", tables.count("events"));
    }
  }

  private List<String> units(List<Manifest.Input> inputs) {
    return inputs.stream()
        .flatMap(input -> input.units().stream())
        .map(unit -> UnitFile.place(wanted.output(), unit).toString())
        .toList();
  }
}
