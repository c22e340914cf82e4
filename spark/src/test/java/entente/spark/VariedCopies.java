package entente.spark;

import entente.event.Article;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes many articles of few: other states, numbers and days, some paragraphs left out; and, as in
 * the news, texts that several outlets print, addresses whose text changes, and what cannot be
 * read. The same seed gives the same articles.
 */
final class VariedCopies {
  /** State, nationality, capital: all of one are put in the place of all of another. */
  private static final List<List<String>> STATES =
      List.of(
          List.of("Russia", "Russian", "Moscow"),
          List.of("Ukraine", "Ukrainian", "Kyiv"),
          List.of("China", "Chinese", "Beijing"),
          List.of("India", "Indian", "New Delhi"),
          List.of("Iran", "Iranian", "Tehran"),
          List.of("Turkey", "Turkish", "Ankara"),
          List.of("Armenia", "Armenian", "Yerevan"),
          List.of("Azerbaijan", "Azerbaijani", "Baku"),
          List.of("Kazakhstan", "Kazakh", "Astana"),
          List.of("Tajikistan", "Tajik", "Dushanbe"),
          List.of("Germany", "German", "Berlin"),
          List.of("Poland", "Polish", "Warsaw"),
          List.of("Japan", "Japanese", "Tokyo"),
          List.of("Serbia", "Serbian", "Belgrade"));

  private static final Pattern NUMBER = Pattern.compile("\\b[1-9]\\d{2}\\b(?![,.]?\\d)");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 1);
  private static final int DAYS = 60;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Article> sources;
  private final Random random;
  private final List<ObjectNode> made = new ArrayList<>();

  private VariedCopies(List<Article> sources, long seed) {
    this.sources = sources;
    this.random = new Random(seed);
  }

  /** Writes so many lines, made of the articles at those places. */
  public static void main(String... arguments) throws IOException {
    List<String> places = Arrays.asList(arguments).subList(3, arguments.length);
    try (Stream<Intake> intakes = ArticleSource.open(places, InputStream.nullInputStream())) {
      List<Article> sources = intakes.flatMap(VariedCopies::taken).toList();
      write(
          Path.of(arguments[0]),
          of(sources, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2])));
    }
  }

  private static Stream<Article> taken(Intake intake) {
    return intake instanceof Intake.Taken(Article article) ? Stream.of(article) : Stream.of();
  }

  static List<String> of(List<Article> sources, int count, long seed) {
    VariedCopies copies = new VariedCopies(sources, seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(copies.line(i));
    }
    return lines;
  }

  static void write(Path file, List<String> lines) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        writer.append(line).append('\n');
      }
    }
  }

  private String line(int i) {
    double chance = random.nextDouble();
    if (chance < 0.01) {
      return "{\"id\": \"broken-" + i + "\", \"text\": ";
    }
    if (chance < 0.02) {
      return "{\"text\": \"Der Minister sagte am Montag, dass die Verhandlungen mit dem Nachbarland"
          + " nicht auf dem Weg sind, den sich die Regierung von ihnen erhofft hat. "
          + i
          + "\"}";
    }
    ObjectNode line = chance < 0.06 && !made.isEmpty() ? reprinted(i) : fresh(i);
    made.add(line);
    return JSON.writeValueAsString(line);
  }

  /** The same text elsewhere, perhaps earlier; or another text at the same address. */
  private ObjectNode reprinted(int i) {
    ObjectNode before = made.get(random.nextInt(made.size()));
    if (random.nextInt(4) == 0) {
      ObjectNode line = fresh(i);
      line.set("url", before.get("url"));
      return line;
    }
    ObjectNode line = before.deepCopy();
    stand(line, i);
    return line;
  }

  private ObjectNode fresh(int i) {
    Article source = sources.get(i % sources.size());
    ObjectNode line = JSON.createObjectNode();
    stand(line, i);
    source.title().ifPresent(title -> line.put("title", renamed(title, new Random(i))));
    line.put("text", varied(source.text(), i));
    return line;
  }

  private void stand(ObjectNode line, int i) {
    line.put("id", "varied-" + i);
    line.put("outlet", "Outlet " + random.nextInt(40));
    line.put("url", "https://outlet.example/" + i);
    line.put("published", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
  }

  private String varied(String text, int i) {
    StringBuilder kept = new StringBuilder();
    for (String paragraph : text.split("\n\n", -1)) {
      if (kept.isEmpty() || random.nextInt(6) > 0) {
        kept.append(kept.isEmpty() ? "" : "\n\n").append(paragraph);
      }
    }
    Matcher numbers = NUMBER.matcher(renamed(kept.toString(), new Random(i)));
    return numbers.replaceAll(number -> String.valueOf(100 + random.nextInt(900)));
  }

  /** Each state becomes the next one in a random order, all at once. */
  private static String renamed(String text, Random random) {
    List<List<String>> others = new ArrayList<>(STATES);
    Collections.shuffle(others, random);
    String renamed = text;
    for (int state = 0; state < STATES.size(); state++) {
      for (int form = 0; form < 3; form++) {
        renamed =
            renamed.replaceAll(
                "\\b" + STATES.get(state).get(form) + "\\b",
                "\u0001" + state + "." + form + "\u0002");
      }
    }
    return Pattern.compile("\u0001(\\d+)\\.(\\d)\u0002")
        .matcher(renamed)
        .replaceAll(mark ->
            others.get(Integer.parseInt(mark.group(1))).get(Integer.parseInt(mark.group(2))));
  }
}
