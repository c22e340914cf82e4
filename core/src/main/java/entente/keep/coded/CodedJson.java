package entente.keep.coded;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Speaker;
import entente.keep.event.Telling;
import entente.keep.match.Mention;
import entente.keep.reprint.Shingles;
import entente.keep.store.Entry;
import entente.keep.tie.TieKey;
import entente.read.sense.SenseVector;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Coded articles as JSON, and back without any loss: offsets stay UTF-16, numbers and senses are
 * exact. For programs of this version; what others read is in {@code docs/scale.md}.
 */
public final class CodedJson {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(1 << 28).build())
                  .build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .addModule(forms())
          .build();

  private CodedJson() {}

  /** What was read in an article, without the article. */
  private record Found(List<Entry.Said> statements, List<Mention> mentions) {}

  /** An article as one line; the hashes of its text are worked out again. */
  private record Line(
      String input,
      long number,
      String id,
      String name,
      Article article,
      Found found,
      Optional<String> carries,
      int sentences) {}

  /** {@return all of it, in one line} */
  public static String line(CodedArticle coded) {
    Entry entry = coded.entry();
    return JSON.writeValueAsString(
        new Line(
            coded.input(),
            coded.number(),
            entry.id(),
            entry.name(),
            entry.article(),
            new Found(entry.statements(), entry.mentions()),
            entry.carries(),
            entry.sentences()));
  }

  /**
   * {@return the article of such a line}
   *
   * @throws IllegalArgumentException if it is none
   */
  public static CodedArticle article(String json) {
    Line line = read(json, Line.class);
    return new CodedArticle(
        line.input(),
        line.number(),
        entry(
            line.id(),
            line.name(),
            line.article(),
            line.found(),
            line.carries(),
            line.sentences()));
  }

  /** {@return what was read in the article, where a table has the rest in columns} */
  public static String found(Entry entry) {
    return JSON.writeValueAsString(new Found(entry.statements(), entry.mentions()));
  }

  /** {@return all that matching looks at in a mention} */
  public static String mention(Mention mention) {
    return JSON.writeValueAsString(mention);
  }

  /**
   * {@return the mention of such JSON}
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Mention mention(String json) {
    return read(json, Mention.class);
  }

  /** {@return what tells of one event, in JSON} */
  public static String telling(Telling telling) {
    return JSON.writeValueAsString(telling);
  }

  /**
   * {@return the telling of such JSON}
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Telling telling(String json) {
    return read(json, Telling.class);
  }

  /**
   * {@return the entry that was taken apart so}
   *
   * @throws IllegalArgumentException if the JSON is not of that form
   */
  public static Entry entry(
      String name, Article article, String found, Optional<String> carries, int sentences) {
    return entry(article.id(), name, article, read(found, Found.class), carries, sentences);
  }

  private static Entry entry(
      String id,
      String name,
      Article article,
      Found found,
      Optional<String> carries,
      int sentences) {
    return new Entry(
        id,
        name,
        article,
        found.statements(),
        found.mentions(),
        Shingles.of(article.text()),
        carries,
        sentences);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a coded article of this version", e);
    }
  }

  private static SimpleModule forms() {
    return new SimpleModule()
        .addSerializer(Actor.class, written(Actor::toString))
        .addDeserializer(Actor.class, read(Actor::parse))
        .addSerializer(Speaker.class, written(Speaker::toString))
        .addDeserializer(Speaker.class, read(Speaker::parse))
        .addSerializer(SenseVector.class, new SenseWriter())
        .addDeserializer(SenseVector.class, new SenseReader())
        .addKeySerializer(TieKey.class, new TieKeyWriter())
        .addKeyDeserializer(TieKey.class, new TieKeyReader());
  }

  private static <T> ValueSerializer<T> written(Function<T, String> form) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeString(form.apply(value));
      }
    };
  }

  private static <T> ValueDeserializer<T> read(Function<String, T> form) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser in, DeserializationContext context) {
        return form.apply(in.getString());
      }
    };
  }

  private static final class SenseWriter extends ValueSerializer<SenseVector> {
    @Override
    public void serialize(SenseVector value, JsonGenerator out, SerializationContext context) {
      out.writeBinary(value.bytes());
    }
  }

  private static final class SenseReader extends ValueDeserializer<SenseVector> {
    @Override
    public SenseVector deserialize(JsonParser in, DeserializationContext context) {
      return SenseVector.of(in.getBinaryValue());
    }
  }

  private static final class TieKeyWriter extends ValueSerializer<TieKey> {
    @Override
    public void serialize(TieKey key, JsonGenerator out, SerializationContext context) {
      out.writeName(
          key.type() + "|" + key.source() + key.target().map(target -> "|" + target).orElse(""));
    }
  }

  private static final class TieKeyReader extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      String[] parts = key.split("\\|", -1);
      if (parts.length < 2) {
        throw new IllegalArgumentException("not the key of a tie: " + key);
      }
      return new TieKey(
          parts[0],
          Actor.parse(parts[1]),
          parts.length > 2 ? Optional.of(Actor.parse(parts[2])) : Optional.empty());
    }
  }
}
