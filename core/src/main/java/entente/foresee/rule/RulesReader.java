package entente.foresee.rule;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import entente.foresee.rule.Layout.Rule;
import entente.foresee.rule.Points.Part;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes in the rows of a rules file; says what is wrong with a row, without its place. */
final class RulesReader {
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

  private final Layout layout;
  private final List<String> types;
  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, Integer> typeNumbers = new HashMap<>();
  private final Points points;
  private final BitSet given = new BitSet();
  private final Set<String> unknown = new TreeSet<>();
  private int passedOver;

  RulesReader(Layout layout, List<String> types) {
    this.layout = layout;
    this.types = types;
    this.points = new Points(layout.size(), types.size());
    for (Family family : Family.values()) {
      families.put(family.word(), family);
    }
    for (int type = 0; type < types.size(); type++) {
      typeNumbers.put(types.get(type), type);
    }
  }

  void take(NamedCsvRecord row) {
    Family family = families.get(cell(row, "rule"));
    if (family == null) {
      throw new IllegalArgumentException("there is no rule '" + cell(row, "rule") + "'");
    }
    float worth = number(cell(row, "points"));
    long times = count(row, "times");
    long right = count(row, "right");
    if (right > times) {
      throw new IllegalArgumentException("right " + right + " is more than times " + times);
    }
    String type = cell(row, "type");
    String side = cell(row, "side");
    if (!side.isEmpty() && !type.isEmpty()) {
      throw new IllegalArgumentException("both a side and a type are given; leave one empty");
    }
    if (!(side + type).isEmpty() && times > 0) {
      throw new IllegalArgumentException("times may only be given with neither side nor type");
    }
    if (!side.isEmpty() && !RulesFile.SIDES.contains(side)) {
      throw new IllegalArgumentException(
          "side '" + side + "' is none of " + String.join(", ", RulesFile.SIDES));
    }
    String other = cell(row, "other");
    OptionalInt rule = rule(family, cell(row, "when"), other);
    if (!type.isEmpty() && !typeNumbers.containsKey(type)) {
      unknown.add(type);
      passedOver++;
    } else if (rule.isEmpty()) {
      unknown.add(other);
      passedOver++;
    } else {
      set(rule.getAsInt(), side, type, worth);
      if ((side + type).isEmpty()) {
        points.setRecord(rule.getAsInt(), times, right);
      }
    }
  }

  /** {@return the rule's number; none if only its other type is unknown} */
  private OptionalInt rule(Family family, String when, String other) {
    boolean foreign = family.isOnOtherType() && !other.isEmpty() && !typeNumbers.containsKey(other);
    // One type has the same ranges as any other, so that a misspelt range is found all the same.
    String looked = foreign && !types.isEmpty() ? types.getFirst() : other;
    OptionalInt number = layout.number(new Rule(family, when, looked));
    if (number.isEmpty() && !types.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no rule '"
              + family.word()
              + "' with when '"
              + when
              + "' and other '"
              + other
              + "'");
    }
    return foreign ? OptionalInt.empty() : number;
  }

  private void set(int rule, String side, String type, float worth) {
    Part part = !type.isEmpty() ? Part.OF_TYPE : side.isEmpty() ? Part.GENERAL : Part.OF_SIDE;
    int which =
        switch (part) {
          case GENERAL -> 0;
          case OF_SIDE -> RulesFile.SIDES.indexOf(side);
          case OF_TYPE -> typeNumbers.getOrDefault(type, 0);
        };
    int before =
        switch (part) {
          case GENERAL -> 0;
          case OF_SIDE -> 1;
          case OF_TYPE -> 1 + RulesFile.SIDES.size();
        };
    int place = rule * (1 + RulesFile.SIDES.size() + types.size()) + before + which;
    if (given.get(place)) {
      throw new IllegalArgumentException("the same points are given a second time");
    }
    given.set(place);
    points.set(part, rule, which, worth);
  }

  private static float number(String text) {
    try {
      float number = Float.parseFloat(text);
      if (Float.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("points '" + text + "' are not a number", e);
    }
    throw new IllegalArgumentException("points '" + text + "' are not a number");
  }

  private static long count(NamedCsvRecord row, String column) {
    String text = cell(row, column);
    if (text.isEmpty()) {
      return 0;
    }
    if (!COUNT.matcher(text).matches()) {
      throw new IllegalArgumentException(column + " '" + text + "' is not a whole number");
    }
    return Long.parseLong(text);
  }

  private static String cell(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(() -> new IllegalArgumentException("there is no column '" + column + "'"))
        .strip();
  }

  RulesRead read() {
    return new RulesRead(points, passedOver, List.copyOf(unknown));
  }
}
