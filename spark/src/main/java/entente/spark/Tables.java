package entente.spark;

import entente.event.Article;
import entente.keep.coded.CodedFolder;
import entente.keep.coded.CodedJson;
import entente.keep.coded.CodedTellings;
import entente.keep.event.Telling;
import entente.keep.store.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Writes the tables of an output folder; each replaces the one of an earlier run as a whole. */
final class Tables {
  private static final StructType PLACE =
      new StructType().add("input", DataTypes.StringType).add("number", DataTypes.LongType);

  private final SparkSession session;
  private final JavaSparkContext spark;
  private final String output;

  Tables(SparkSession session, String output) {
    this.session = session;
    this.spark = new JavaSparkContext(session.sparkContext());
    this.output = output;
  }

  /** Writes all articles, by day. */
  void articles(JavaRDD<String> lines) {
    byDay(
        session.createDataFrame(
            lines
                .filter(UnitFile::isArticle)
                .map(line -> Columns.article(CodedJson.article(UnitFile.json(line)))),
            Columns.ARTICLES),
        CodedFolder.ARTICLES,
        "input",
        "number");
  }

  /** Writes what could not be coded. */
  void refused(JavaRDD<String> lines) {
    session
        .createDataFrame(
            lines
                .filter(UnitFile::isRefusal)
                .map(line -> Columns.refused(Refused.of(UnitFile.json(line)))),
            Columns.REFUSED)
        .coalesce(1)
        .sortWithinPartitions("input", "number")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(place("refused"));
  }

  /** {@return of the articles written those that stand for a text} */
  Dataset<Row> leads() {
    Dataset<Row> articles = read(CodedFolder.ARTICLES, Columns.ARTICLES);
    JavaRDD<Printed> printed =
        articles
            .select(
                Printed.COLUMNS[0], Arrays.copyOfRange(Printed.COLUMNS, 1, Printed.COLUMNS.length))
            .javaRDD()
            .map(Printed::of);
    Dataset<Row> places =
        session.createDataFrame(
            Leads.of(spark, printed).map(each -> RowFactory.create(each.input(), each.number())),
            PLACE);
    return articles
        .join(
            places,
            articles
                .col("input")
                .equalTo(places.col("input"))
                .and(articles.col("number").equalTo(places.col("number"))),
            "leftsemi")
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Writes the statements of these articles, by day. */
  void statements(Dataset<Row> leads) {
    byDay(
        session.createDataFrame(
            leads.javaRDD().flatMap(row -> statements(entry(row)).iterator()), Columns.STATEMENTS),
        "statements",
        "article",
        "begin",
        "id");
  }

  /** Writes the events of which these articles tell. */
  void events(Dataset<Row> leads) {
    JavaPairRDD<String, String> tellings =
        leads
            .javaRDD()
            .flatMapToPair(row -> tellings(entry(row)).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, String> texts =
        leads
            .select("id", "text")
            .javaRDD()
            .mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
    session
        .createDataFrame(EventMaking.of(spark, tellings, ReprintPairs.of(texts)), Columns.EVENTS)
        .repartitionByRange(
            Math.max(1, spark.defaultParallelism()),
            org.apache.spark.sql.functions.col("first_day"))
        .sortWithinPartitions("first_day", "id")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(place("events"));
  }

  /** {@return the number of rows of a table that was written} */
  long count(String table) {
    return session.read().parquet(place(table)).count();
  }

  private Dataset<Row> read(String table, StructType columns) {
    return session.read().schema(columns).parquet(place(table));
  }

  private static List<Row> statements(Entry entry) {
    Article article = entry.article();
    return entry.statements().stream().map(said -> Columns.statement(article, said)).toList();
  }

  private static List<Tuple2<String, String>> tellings(Entry entry) {
    List<Tuple2<String, String>> tellings = new ArrayList<>();
    for (Telling telling : CodedTellings.of(entry)) {
      tellings.add(new Tuple2<>(telling.mention().id(), CodedJson.telling(telling)));
    }
    return tellings;
  }

  private static Entry entry(Row row) {
    return CodedJson.entry(
        row.getAs("name"),
        new Article(
            row.getAs("id"),
            Optional.ofNullable(row.getAs("title")),
            Optional.ofNullable(row.getAs("outlet")),
            Optional.ofNullable(row.getAs("address")),
            Optional.ofNullable(row.getAs("published")),
            row.getAs("text"),
            Optional.ofNullable(row.getAs("language")),
            Optional.ofNullable(row.getAs("licence"))),
        row.getAs("coded"),
        Optional.ofNullable(row.getAs("carries")),
        row.<Integer>getAs("sentences"));
  }

  /** One file for each day, so that days of few articles make few files. */
  private void byDay(Dataset<Row> rows, String table, String... order) {
    rows.repartition(rows.col("day"))
        .sortWithinPartitions("day", order)
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("day")
        .parquet(place(table));
  }

  private String place(String table) {
    return new Path(output, table).toString();
  }
}
