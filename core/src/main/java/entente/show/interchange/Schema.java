package entente.show.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schema of a line of {@link JsonLines}. */
public final class Schema {
  private Schema() {}

  /** {@return the schema, as it stands in {@code docs/statement.schema.json}} */
  public static String json() {
    try (InputStream in = Schema.class.getResourceAsStream("statement.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("statement.schema.json is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
