package entente.spark;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.Article;
import entente.event.Period;
import entente.event.Role;
import entente.event.Speaker;
import entente.event.Statement;
import entente.keep.coded.CodedArticle;
import entente.keep.coded.CodedJson;
import entente.keep.event.Event;
import entente.keep.store.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** The tables that the job writes: their columns, and how rows are made. */
final class Columns {
  private static final DataType TEXT = DataTypes.StringType;
  private static final DataType TEXTS = DataTypes.createArrayType(TEXT, false);

  static final StructType ARTICLES =
      new StructType()
          .add("day", DataTypes.DateType)
          .add("input", TEXT)
          .add("number", DataTypes.LongType)
          .add("id", TEXT)
          .add("name", TEXT)
          .add("title", TEXT)
          .add("outlet", TEXT)
          .add("address", TEXT)
          .add("published", DataTypes.DateType)
          .add("language", TEXT)
          .add("licence", TEXT)
          .add("carries", TEXT)
          .add("sentences", DataTypes.IntegerType)
          .add("statements", DataTypes.IntegerType)
          .add("text", TEXT)
          .add("coded", TEXT);

  static final StructType STATEMENTS =
      new StructType()
          .add("day", DataTypes.DateType)
          .add("id", TEXT)
          .add("article", TEXT)
          .add("outlet", TEXT)
          .add("published", DataTypes.DateType)
          .add("begin", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("kind", TEXT)
          .add("type", TEXT)
          .add("mode", TEXT)
          .add("cameo", TEXT)
          .add("source", TEXTS)
          .add("target", TEXTS)
          .add("participant", TEXTS)
          .add("host", TEXTS)
          .add("via", TEXTS)
          .add("overseer", TEXTS)
          .add("sources", TEXTS)
          .add("modality", TEXT)
          .add("factuality", TEXT)
          .add("standing", TEXT)
          .add("when_from", TEXT)
          .add("when_to", TEXT)
          .add("place", TEXT)
          .add("amounts", TEXTS)
          .add("confidence", DataTypes.DoubleType)
          .add("rule", TEXT)
          .add("evidence", TEXT)
          .add("sentence", TEXT);

  static final StructType REFUSED =
      new StructType()
          .add("input", TEXT)
          .add("number", DataTypes.LongType)
          .add("place", TEXT)
          .add("reason", TEXT);

  static final StructType EVENTS =
      new StructType()
          .add("id", TEXT)
          .add("type", TEXT)
          .add("mode", TEXT)
          .add("cameo", TEXT)
          .add("status", TEXT)
          .add("label", TEXT)
          .add("first_day", DataTypes.DateType)
          .add("last_day", DataTypes.DateType)
          .add("day_known", TEXT)
          .add("place", TEXT)
          .add("roles", TEXTS)
          .add("reports", DataTypes.IntegerType)
          .add("outlets", DataTypes.IntegerType)
          .add("tellers", TEXTS)
          .add("contradictions", DataTypes.IntegerType)
          .add("first_seen", DataTypes.DateType)
          .add("last_seen", DataTypes.DateType)
          .add("statements", TEXTS);

  private Columns() {}

  static Row article(CodedArticle coded) {
    Entry entry = coded.entry();
    Article article = entry.article();
    return RowFactory.create(
        day(article.published()),
        coded.input(),
        coded.number(),
        entry.id(),
        entry.name(),
        text(article.title()),
        text(article.outlet()),
        text(article.address()),
        day(article.published()),
        text(article.language()),
        text(article.licence()),
        text(entry.carries()),
        entry.sentences(),
        entry.statements().size(),
        article.text(),
        CodedJson.found(entry));
  }

  static Row statement(Article article, Entry.Said said) {
    Statement statement = said.statement();
    return RowFactory.create(
        day(article.published()),
        statement.id(),
        statement.article(),
        text(article.outlet()),
        day(article.published()),
        said.beginPoint(),
        said.endPoint(),
        statement.kind().word(),
        statement.type(),
        text(statement.mode()),
        text(statement.cameo()),
        actors(statement, Role.SOURCE),
        actors(statement, Role.TARGET),
        actors(statement, Role.PARTICIPANT),
        actors(statement, Role.HOST),
        actors(statement, Role.VIA),
        actors(statement, Role.OVERSEER),
        texts(statement.sources().stream().map(Speaker::toString).toList()),
        statement.modality().word(),
        statement.factuality().value(),
        statement.standing().word(),
        text(statement.when().map(Period::from).map(Object::toString)),
        text(statement.when().map(Period::to).map(Object::toString)),
        text(statement.where()),
        texts(statement.amounts().stream().map(Amount::written).toList()),
        statement.confidence(),
        statement.rule(),
        said.evidence(),
        said.sentence());
  }

  static Row refused(Refused refused) {
    return RowFactory.create(refused.input(), refused.number(), refused.place(), refused.reason());
  }

  static Row event(Event event) {
    return RowFactory.create(
        event.id(),
        event.type(),
        text(event.mode()),
        text(event.cameo()),
        event.status().word(),
        event.label(),
        day(event.time().from()),
        day(event.time().to()),
        event.time().known().word(),
        text(event.place()),
        texts(
            event.roles().entrySet().stream()
                .map(each ->
                    each.getKey().role().word()
                        + ":"
                        + each.getKey().actor()
                        + ":"
                        + each.getValue())
                .toList()),
        event.reports(),
        event.outlets(),
        texts(event.tellers()),
        event.contradictions().size(),
        day(event.firstSeen()),
        day(event.lastSeen()),
        texts(event.tellings().stream().map(each -> each.mention().id()).sorted().toList()));
  }

  private static Object actors(Statement statement, Role role) {
    return texts(statement.actors(role).stream().map(Actor::toString).toList());
  }

  private static Object texts(List<String> texts) {
    return CollectionConverters.asScala(texts).toSeq();
  }

  private static @Nullable String text(Optional<String> text) {
    return text.orElse(null);
  }

  private static @Nullable LocalDate day(Optional<LocalDate> day) {
    return day.orElse(null);
  }
}
