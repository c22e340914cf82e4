package entente.show.interchange;

import entente.keep.store.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Networks as tables: a row for each edge. */
public final class NetworkTable {
  private static final List<String> COLUMNS =
      List.of(
          "source", "target", "kind", "type", "state", "events", "outlets", "first", "last", "ids");

  private NetworkTable() {}

  /** {@return the edges, with the columns of GraphML and GEXF} */
  public static Table of(Network network) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Network.Edge edge : network.edges()) {
      rows.add(
          Arrays.asList(
              edge.source().toString(),
              edge.target().toString(),
              edge.kind(),
              edge.type(),
              edge.state(),
              edge.events(),
              edge.outlets(),
              edge.first().map(LocalDate::toString).orElse(null),
              edge.last().map(LocalDate::toString).orElse(null),
              String.join(";", edge.ids())));
    }
    return new Table(COLUMNS, rows);
  }
}
