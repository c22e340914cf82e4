package entente.show.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import entente.read.Reading;
import entente.show.Account;
import entente.show.ExampleReading;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Reading reading = ExampleReading.reading();

  @Test
  void writesALineForEachStatement() throws IOException {
    assertThat(lines()).hasSameSizeAs(reading.statements());
  }

  @Test
  void writesWhatThePublishedSchemaAllows() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(entente.show.interchange.Schema.json());
    for (String line : lines()) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
    assertThat(schema.validate("{\"doc\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void publishesTheSchemaOfTheProgramInTheDocs() throws IOException {
    assertThat(Files.readString(Path.of("../docs/statement.schema.json")))
        .isEqualTo(entente.show.interchange.Schema.json());
  }

  @Test
  void countsOffsetsInCodePointsThatQuoteTheEvidence() throws IOException {
    int[] points = reading.article().text().codePoints().toArray();
    assertThat(points.length).isLessThan(reading.article().text().length());
    for (String line : lines()) {
      JsonNode statement = JSON.readTree(line);
      int start = statement.get("start").asInt();
      int length = statement.get("end").asInt() - start;
      assertThat(new String(points, start, length)).isEqualTo(statement.get("text").asString());
    }
  }

  @Test
  void writesEveryFieldOfTheGuidelines() throws IOException {
    assertThat(lines().get(1))
        .isEqualTo(
            "{\"id\":\"example-155-agree\",\"doc\":\"example\",\"start\":154,\"end\":208,"
                + "\"text\":\"Washington pledged more than $60 million to Tajikistan\","
                + "\"kind\":\"event\",\"type\":\"AGREE\",\"mode\":null,\"cameo\":null,"
                + "\"roles\":{\"source\":[\"USA.GOV\"],\"target\":[\"TJK\"]},"
                + "\"sources\":[\"USA.GOV\"],\"modality\":\"planned\",\"factuality\":\"CT+\","
                + "\"standing\":\"planned\",\"when\":null,\"where\":null,"
                + "\"amounts\":[{\"value\":60000000,\"unit\":\"USD\",\"bound\":\"more than\"}],"
                + "\"confidence\":0.9,\"rule\":\"AGREE/test\"}");
  }

  private List<String> lines() throws IOException {
    StringWriter written = new StringWriter();
    JsonLines output = new JsonLines(written);
    output.show(reading);
    output.finish(Account.EMPTY.plus(reading));
    return written.toString().lines().toList();
  }
}
