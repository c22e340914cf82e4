package entente.show.interchange;

import entente.keep.store.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A table as one JSON object a row, its columns in order; what is not known is null. */
public final class TableJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TableJson() {}

  /** Writes the rows, a line each. */
  public static void write(Table table, Writer writer) throws IOException {
    for (List<@Nullable Object> row : table.rows()) {
      ObjectNode line = JSON.createObjectNode();
      for (int i = 0; i < row.size(); i++) {
        line.putPOJO(table.columns().get(i), row.get(i));
      }
      writer.write(JSON.writeValueAsString(line));
      writer.write('\n');
    }
    writer.flush();
  }
}
