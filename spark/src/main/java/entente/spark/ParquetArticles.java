package entente.spark;

import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles in the rows of a Parquet file, its columns named as the fields of JSON Lines are. */
final class ParquetArticles implements Iterator<Intake> {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> FIELDS =
      List.of(
          "id", "title", "outlet", "url", "address", "published", "text", "language", "licence");

  private final Unit unit;
  private final ParquetReader<Group> rows;
  private Iterator<Intake> ready = List.<Intake>of().iterator();
  private int row;

  private ParquetArticles(Unit unit, ParquetReader<Group> rows) {
    this.unit = unit;
    this.rows = rows;
  }

  static Stream<Intake> open(Unit unit, Path path, Configuration settings) throws IOException {
    ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), path).withConf(settings).build();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new ParquetArticles(unit, rows), Spliterator.ORDERED),
            false)
        .onClose(() -> close(rows));
  }

  private static void close(ParquetReader<Group> rows) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext()) {
      @Nullable Group next = nextRow();
      if (next == null) {
        return false;
      }
      row++;
      byte[] line = line(next).getBytes(StandardCharsets.UTF_8);
      try (Stream<Intake> read =
          ArticleSource.lines(unit.name(), unit.input(), new ByteArrayInputStream(line), row)) {
        ready = read.toList().iterator();
      }
    }
    return true;
  }

  private @Nullable Group nextRow() {
    try {
      return rows.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }

  private static String line(Group group) {
    ObjectNode line = JSON.createObjectNode();
    for (String field : FIELDS) {
      if (group.getType().containsField(field) && group.getFieldRepetitionCount(field) == 1) {
        line.put(field, value(group, field));
      }
    }
    return JSON.writeValueAsString(line);
  }

  private static String value(Group group, String field) {
    Type type = group.getType().getType(field);
    boolean day =
        type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
    return day
        ? java.time.LocalDate.ofEpochDay(group.getInteger(field, 0)).toString()
        : group.getValueToString(group.getType().getFieldIndex(field), 0);
  }
}
