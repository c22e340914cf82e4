package entente.keep.exchange;

import entente.event.Actor;
import entente.keep.Digest;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Writes events as lines of GDELT 2.0's table. What the layout cannot hold is lost: the sector of
 * an organisation, and the PLOVER type where the CAMEO code does not imply it.
 */
public final class GdeltRow {
  private static final int BASE_CODE = 27;
  private static final int ROOT_CODE = 28;
  private static final int QUAD_CLASS = 29;

  private final Codes codes = Codes.shipped();

  /** {@return the line without its end; none if the event has no CAMEO code} */
  public Optional<String> of(ImportedEvent event) {
    if (event.cameo().isEmpty() || event.cameo().get().length() < 2) {
      return Optional.empty();
    }
    String cameo = event.cameo().get();
    List<String> cells = new ArrayList<>(Collections.nCopies(GdeltLine.COLUMNS, ""));
    String day = event.day().format(DateTimeFormatter.BASIC_ISO_DATE);
    cells.set(GdeltLine.ID, number(event.id()));
    cells.set(GdeltLine.DAY, day);
    cells.set(2, day.substring(0, 6));
    cells.set(3, day.substring(0, 4));
    double fraction = event.day().getYear() + event.day().getDayOfYear() / 365.0;
    cells.set(4, String.format(Locale.ROOT, "%.4f", fraction));
    event.source().ifPresent(actor -> actor(cells, GdeltLine.ACTOR_1, actor));
    event.target().ifPresent(actor -> actor(cells, GdeltLine.ACTOR_2, actor));
    cells.set(25, "1");
    cells.set(GdeltLine.EVENT_CODE, cameo);
    cells.set(BASE_CODE, cameo.length() > 3 ? cameo.substring(0, 3) : cameo);
    cells.set(ROOT_CODE, cameo.substring(0, 2));
    cells.set(QUAD_CLASS, Integer.toString(quadClass(cameo.substring(0, 2))));
    OptionalDouble intensity =
        event.intensity().isPresent() ? event.intensity() : codes.goldstein(cameo);
    number(cells, GdeltLine.GOLDSTEIN, intensity);
    count(cells, GdeltLine.MENTIONS, event.mentions());
    count(cells, GdeltLine.SOURCES, event.outlets());
    count(cells, GdeltLine.ARTICLES, event.articles());
    number(cells, GdeltLine.TONE, event.tone());
    boolean point = event.latitude().isPresent() && event.longitude().isPresent();
    cells.set(51, point ? "4" : event.place().isPresent() ? "1" : "0");
    event.placeName().ifPresent(name -> cells.set(GdeltLine.PLACE_NAME, bare(name)));
    event.place().flatMap(codes::toFips).ifPresent(fips -> cells.set(GdeltLine.PLACE_FIPS, fips));
    number(cells, GdeltLine.LATITUDE, event.latitude());
    number(cells, GdeltLine.LONGITUDE, event.longitude());
    cells.set(59, day + "000000");
    event.address().ifPresent(address -> cells.set(GdeltLine.ADDRESS, bare(address)));
    return Optional.of(String.join("\t", cells));
  }

  private static void actor(List<String> cells, int first, Actor actor) {
    if (actor.isState()) {
      cells.set(first, actor.code() + actor.sector());
      cells.set(first + GdeltLine.COUNTRY, actor.code());
      cells.set(first + GdeltLine.TYPE, actor.sector());
      return;
    }
    cells.set(first, actor.code());
    Codes.toGroup(actor.code()).ifPresent(group -> cells.set(first + GdeltLine.GROUP, group));
  }

  /** GDELT's ids are numbers; another id gets one of 60 bits, always the same. */
  private static String number(String id) {
    if (id.matches("\\d{1,18}")) {
      return id;
    }
    return Long.toString(Long.parseLong(Digest.of(id).substring(0, 15), 16));
  }

  /** 1 words and 2 deeds of cooperation, 3 words and 4 deeds of conflict. */
  private static int quadClass(String root) {
    int number = root.matches("\\d\\d") ? Integer.parseInt(root) : 1;
    return number <= 5 ? 1 : number <= 8 ? 2 : number <= 13 ? 3 : 4;
  }

  private static void number(List<String> cells, int column, OptionalDouble value) {
    value.ifPresent(number -> cells.set(column, Float.toString((float) number)));
  }

  private static void count(List<String> cells, int column, OptionalInt value) {
    value.ifPresent(number -> cells.set(column, Integer.toString(number)));
  }

  private static String bare(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }
}
