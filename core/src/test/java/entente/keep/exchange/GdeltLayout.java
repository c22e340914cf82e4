package entente.keep.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invented events in the layout of GDELT 2.0: a few pairs of states have most of the events, as in
 * the real data, and addresses are long and all different.
 */
public final class GdeltLayout {
  private static final List<String> STATES =
      List.of(
          "USA", "RUS", "UKR", "CHN", "GBR", "FRA", "DEU", "TUR", "IRN", "ISR", "IND", "PAK", "KAZ",
          "KGZ", "TJK", "UZB", "ARM", "AZE", "GEO", "BLR", "POL", "SYR", "AFG", "MNG", "JPN",
          "KOR");
  private static final List<String> CODES =
      List.of(
          "010", "020", "036", "040", "042", "043", "046", "051", "057", "061", "070", "073", "084",
          "090", "111", "112", "120", "130", "141", "154", "163", "173", "182", "190", "193",
          "195");
  private static final List<String> SECTORS = List.of("", "GOV", "MIL", "", "OPP", "", "MED", "");
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final int DAYS = 730;

  private GdeltLayout() {}

  /** Writes that many events to the file; the same seed gives the same bytes. */
  public static void write(Path file, int events, long seed) throws IOException {
    Random random = new Random(seed);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < events; i++) {
        writer.write(line(1_000_000_000L + i, random));
        writer.write('\n');
      }
    }
  }

  private static String line(long id, Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String written = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    List<String> cells = new ArrayList<>(Collections.nCopies(GdeltLine.COLUMNS, ""));
    cells.set(0, Long.toString(id));
    cells.set(1, written);
    cells.set(2, written.substring(0, 6));
    cells.set(3, written.substring(0, 4));
    cells.set(4, String.format(Locale.ROOT, "%.4f", day.getYear() + day.getDayOfYear() / 365.0));
    actor(cells, 5, random);
    actor(cells, 15, random);
    String code = CODES.get(random.nextInt(CODES.size()));
    cells.set(25, "1");
    cells.set(26, code);
    cells.set(27, code);
    cells.set(28, code.substring(0, 2));
    cells.set(29, Integer.toString(1 + random.nextInt(4)));
    cells.set(30, Double.toString(random.nextInt(200) / 10.0 - 10));
    int mentions = 1 + random.nextInt(40);
    cells.set(31, Integer.toString(mentions));
    cells.set(32, Integer.toString(1 + mentions / 10));
    cells.set(33, Integer.toString(mentions));
    cells.set(34, Double.toString(random.nextGaussian() * 4));
    cells.set(51, "4");
    cells.set(52, "Town " + random.nextInt(3000) + ", Region " + random.nextInt(300));
    cells.set(53, Arrays.asList("US", "RS", "UP", "CH", "KZ", "TI").get(random.nextInt(6)));
    cells.set(56, String.format(Locale.ROOT, "%.4f", random.nextDouble() * 120 - 60));
    cells.set(57, String.format(Locale.ROOT, "%.4f", random.nextDouble() * 360 - 180));
    cells.set(58, Integer.toString(random.nextInt(1_000_000)));
    cells.set(59, written + "120000");
    cells.set(
        60,
        "https://outlet-%d.example/world/%s/%s-story-of-the-day-%x"
            .formatted(random.nextInt(4000), day, code, random.nextLong()));
    return String.join("\t", cells);
  }

  private static void actor(List<String> cells, int first, Random random) {
    String state = STATES.get((int) (STATES.size() * random.nextDouble() * random.nextDouble()));
    String sector = SECTORS.get(random.nextInt(SECTORS.size()));
    cells.set(first, state + sector);
    cells.set(first + 1, state);
    cells.set(first + 2, state);
    cells.set(first + 7, sector);
  }
}
