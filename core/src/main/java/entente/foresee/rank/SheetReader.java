package entente.foresee.rank;

import entente.foresee.memory.Memory;
import entente.foresee.memory.Postings;
import entente.foresee.rule.Family;
import entente.foresee.rule.Layout;
import entente.foresee.rule.Sheet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Finds the candidates for the answer to a question and the rules that speak for each. Looks only
 * at what the memory holds. For one thread; several readers may share a memory that rests.
 */
public final class SheetReader {
  private static final int OF_SAME = 400;
  private static final int OF_PAIR = 300;
  private static final int OF_COMMON = 80;
  private static final int OF_COUNTRYMEN = 80;
  private static final int OF_COUNTRYMEN_ANY = 200;
  private static final int OF_PLACES = 300;
  private static final int ALL = 5000;
  private static final int TYPES_AFTER = 20;
  private static final int TYPES_LATELY = 6;

  private final Memory memory;
  private final Layout layout;
  private final Candidates candidates;
  private final Paths paths;
  private final Map<Family, Habit> byFamily = new EnumMap<>(Family.class);
  private final Habit[] habits;
  private final Habit pairs;
  private int[] rules = new int[64 * 1024];
  private int written;
  private int commonType = -1;
  private int commonDay = -1;
  private int busyDay = -1;

  /** One family of habits: the slot of the asked key, and its entries by value. */
  private static final class Habit {
    final Family family;
    final Postings postings;
    final Marks marks;
    int slot = Postings.NONE;

    Habit(Family family, Postings postings, int values) {
      this.family = family;
      this.postings = postings;
      this.marks = new Marks(values);
    }
  }

  /** A reader of that memory. */
  public SheetReader(Memory memory, Layout layout) {
    this.memory = memory;
    this.layout = layout;
    int actors = memory.graph().actors().size();
    int places = memory.nowhere() + 1;
    this.candidates = new Candidates(actors);
    this.paths = new Paths(memory, candidates);
    this.habits =
        new Habit[] {
          new Habit(Family.SAME, memory.same(), actors),
          new Habit(Family.PAIR, memory.pair(), actors),
          new Habit(Family.COMMON, memory.common(), actors),
          new Habit(Family.BUSY, memory.busy(), actors),
          new Habit(Family.COUNTRYMEN, memory.countrymen(), actors),
          new Habit(Family.COUNTRYMEN_ANY, memory.countrymenAny(), actors),
          new Habit(Family.ITS_COUNTRY, memory.itsCountry(), places),
          new Habit(Family.ITS_COUNTRY_ANY, memory.itsCountryAny(), places),
          new Habit(Family.COUNTRIES, memory.countries(), places),
          new Habit(Family.KINDS, memory.kinds(), memory.kindCount())
        };
    for (Habit each : habits) {
      byFamily.put(each.family, each);
    }
    this.pairs = habit(Family.PAIR);
  }

  private Habit habit(Family family) {
    Habit habit = byFamily.get(family);
    if (habit == null) {
      throw new IllegalArgumentException(family + " is no family of habits");
    }
    return habit;
  }

  /**
   * {@return the sheet of the question with whom that actor does that}
   *
   * @param from the given actor
   * @param type the asked type, seen from its side
   * @param day the asked day; later than all that the memory holds
   */
  public Sheet read(int from, int type, int day) {
    candidates.clear();
    written = 0;
    look(from, type, day);
    paths.follow(from, type, day);
    int[] starts = new int[candidates.size() + 1];
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      starts[candidate] = written;
      write(from, candidates.actor(candidate), day);
    }
    starts[candidates.size()] = written;
    char[] fired = new char[written];
    for (int i = 0; i < written; i++) {
      fired[i] = (char) rules[i];
    }
    return new Sheet(type, candidates.all(), starts, fired);
  }

  /**
   * {@return the place of an actor among the candidates of the last sheet; below 0 if it is none}
   */
  public int place(int actor) {
    return candidates.place(actor);
  }

  private void look(int from, int type, int day) {
    int place = memory.place(from);
    boolean known = place != memory.nowhere();
    long own = memory.key(from, type);
    long ofPlace = memory.key(place, type);
    walk(Family.SAME, own, OF_SAME, true);
    walk(Family.PAIR, from, OF_PAIR, true);
    lookAtAll(type, day);
    walk(Family.COUNTRYMEN, known ? ofPlace : -1, OF_COUNTRYMEN, true);
    walk(Family.COUNTRYMEN_ANY, known ? place : -1, OF_COUNTRYMEN_ANY, false);
    walk(Family.KINDS, memory.key(memory.part(from), type), OF_PLACES, false);
    walk(Family.ITS_COUNTRY, own, OF_PLACES, false);
    walk(Family.ITS_COUNTRY_ANY, from, OF_PLACES, false);
    walk(Family.COUNTRIES, known ? ofPlace : -1, OF_PLACES, false);
  }

  private void walk(Family family, long key, int most, boolean offers) {
    Habit habit = habit(family);
    habit.marks.clear();
    habit.slot = key < 0 ? Postings.NONE : habit.postings.slot(key);
    int steps = 0;
    for (int entry = habit.postings.first(habit.slot);
        entry != Postings.NONE && steps < most;
        entry = habit.postings.next(entry), steps++) {
      int value = habit.postings.value(entry);
      habit.marks.put(value, entry);
      if (offers) {
        candidates.offer(value);
      }
    }
  }

  /** What is the same for all questions of a type and day is looked up once. */
  private void lookAtAll(int type, int day) {
    Habit common = habit(Family.COMMON);
    Habit busy = habit(Family.BUSY);
    if (busyDay != day) {
      walkAll(busy, memory.busySlot());
    }
    if (commonDay != day || commonType != type) {
      walkAll(common, memory.common().slot(type));
    }
    busyDay = day;
    commonDay = day;
    commonType = type;
    int steps = 0;
    for (int entry = common.postings.first(common.slot);
        entry != Postings.NONE && steps < OF_COMMON;
        entry = common.postings.next(entry), steps++) {
      candidates.offer(common.postings.value(entry));
    }
  }

  private static void walkAll(Habit habit, int slot) {
    habit.marks.clear();
    habit.slot = slot;
    int steps = 0;
    for (int entry = habit.postings.first(slot);
        entry != Postings.NONE && steps < ALL;
        entry = habit.postings.next(entry), steps++) {
      habit.marks.put(habit.postings.value(entry), entry);
    }
  }

  private void write(int from, int actor, int day) {
    if (written + MOST > rules.length) {
      rules = Arrays.copyOf(rules, 2 * rules.length);
    }
    int place = memory.place(actor);
    for (Habit habit : habits) {
      int value =
          switch (habit.family) {
            case ITS_COUNTRY, ITS_COUNTRY_ANY, COUNTRIES -> place;
            case KINDS -> memory.kind(from, actor);
            default -> actor;
          };
      int entry = habit.marks.get(value);
      if (entry != Postings.NONE) {
        Postings postings = habit.postings;
        written =
            layout.habit(
                habit.family,
                postings.age(entry, day),
                postings.count(entry),
                postings.fast(entry, day),
                postings.slow(entry, day),
                postings.total(habit.slot, day),
                rules,
                written);
      }
    }
    writeTypes(actor, day);
    for (Family family : PATHS) {
      float strength = paths.strength(family, actor);
      if (strength > 0) {
        rules[written++] = layout.path(family, strength);
      }
    }
    if (actor == from) {
      rules[written++] = layout.flag(Family.SELF);
    }
    if (place != memory.nowhere() && place == memory.place(from)) {
      rules[written++] = layout.flag(Family.COMPATRIOT);
    }
  }

  private static final Family[] PATHS =
      Arrays.stream(Family.values()).filter(Paths::isPath).toArray(Family[]::new);

  /** No candidate has more rules than these. */
  private static final int MOST = 128;

  private void writeTypes(int actor, int day) {
    int pair = pairs.marks.get(actor);
    if (pair != Postings.NONE) {
      Postings types = memory.pairTypes();
      int entry = types.first(types.slot(pair));
      rules[written++] = layout.last(types.value(entry));
      for (int steps = 0;
          entry != Postings.NONE && steps < TYPES_AFTER;
          entry = types.next(entry), steps++) {
        rules[written++] = layout.after(types.value(entry), types.age(entry, day));
      }
    }
    Postings lately = memory.lately();
    int entry = lately.first(lately.slot(actor));
    for (int steps = 0;
        entry != Postings.NONE
            && steps < TYPES_LATELY
            && lately.age(entry, day) <= Layout.LATELY_DAYS;
        entry = lately.next(entry), steps++) {
      rules[written++] = layout.lately(lately.value(entry), lately.age(entry, day));
    }
  }
}
