package entente.measure.inside;

import entente.event.Role;
import entente.keep.reference.ShippedTable;
import entente.keep.store.ToldStatement;
import entente.measure.channel.Instruments;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which statements tell of what kind of act inside: the first row of the table that fits. */
final class ActKinds {
  private static final Set<Role> DOING = Set.of(Role.SOURCE, Role.OVERSEER);
  private static final Set<Role> SUFFERING = Set.of(Role.TARGET, Role.PARTICIPANT, Role.HOST);

  private final List<Row> rows;
  private final Instruments instruments;

  private ActKinds(List<Row> rows, Instruments instruments) {
    this.rows = List.copyOf(rows);
    this.instruments = instruments;
  }

  /** Who must do it to whom. */
  private enum Direction {
    /** The outsider to the member. */
    FORTH,
    /** The member to the outsider. */
    BACK,
    /** Either; a visit is one whoever is told to receive whom. */
    EITHER,
    /** The outsider, on the member's land. */
    THERE
  }

  private record Row(
      String kind,
      String type,
      String cameo,
      String mode,
      String instrument,
      Direction direction) {}

  /** {@return the table that is shipped} */
  static ActKinds shipped() {
    return new ActKinds(
        ShippedTable.rows("/entente/measure/inside.csv").stream()
            .map(row ->
                new Row(
                    row.getField("kind"),
                    row.getField("type"),
                    row.getField("cameo"),
                    row.getField("mode"),
                    row.getField("instrument"),
                    Direction.valueOf(row.getField("direction").toUpperCase(Locale.ROOT))))
            .toList(),
        Instruments.shipped());
  }

  /** {@return what kind of act of the outsider's with these members it tells of, if of one} */
  Optional<String> of(ToldStatement statement, String outsider, Set<String> members) {
    return rows.stream()
        .filter(row -> tells(row, statement) && goes(row.direction(), statement, outsider, members))
        .map(Row::kind)
        .findFirst();
  }

  private boolean tells(Row row, ToldStatement statement) {
    return row.type().equals(statement.type())
        && (row.cameo().isEmpty()
            || statement.cameo().filter(each -> each.startsWith(row.cameo())).isPresent())
        && (row.mode().isEmpty() || statement.mode().filter(row.mode()::equals).isPresent())
        && (row.instrument().isEmpty()
            || instruments.of(statement.evidence(), statement.cameo()).contains(row.instrument()));
  }

  private static boolean goes(
      Direction direction, ToldStatement statement, String outsider, Set<String> members) {
    Set<String> one = Set.of(outsider);
    return switch (direction) {
      case FORTH -> plays(statement, DOING, one) && plays(statement, SUFFERING, members);
      case BACK -> plays(statement, DOING, members) && plays(statement, SUFFERING, one);
      case EITHER -> true;
      case THERE ->
          plays(statement, Set.of(Role.HOST), members)
              || statement.place().filter(members::contains).isPresent();
    };
  }

  private static boolean plays(ToldStatement statement, Set<Role> roles, Set<String> codes) {
    return statement.roles().entrySet().stream()
        .filter(each -> roles.contains(each.getKey()))
        .flatMap(each -> each.getValue().stream())
        .anyMatch(actor -> codes.contains(actor.code()));
  }
}
