package entente.keep.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Example articles of several outlets about a few happenings. In the files the words that tell of
 * an event stand in braces after its key, such as <code>{pact: Chad ended its pact}</code>; lines
 * before the first article name the events with their days, the articles that are copies of one
 * another, and the values on which reports differ.
 */
record Story(
    String name,
    List<Told> articles,
    List<List<Integer>> reprints,
    List<Contradiction> contradictions) {
  private static final Pattern HEAD =
      Pattern.compile("== (\\d+) \\| ([^|]+) \\| (\\d{4}-\\d\\d-\\d\\d) \\| (.+)");
  private static final Pattern SPACE = Pattern.compile(" +");
  private static final Pattern PARTS = Pattern.compile("(?m)(?=^== )");
  private static final Pattern MARK = Pattern.compile("\\{([a-z0-9]+): ([^}]*)}");

  /** An article with the places that tell of each event; offsets in code points. */
  record Told(
      int number,
      String outlet,
      String published,
      String title,
      String text,
      List<Quote> quotes,
      String address) {}

  /** Words that tell of an event. */
  record Quote(String event, int begin, int end) {}

  /** What reports of an event differ on. */
  record Contradiction(String event, String kind, String words) {}

  /** {@return the stories in a folder, by name} */
  static List<Story> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Story> stories = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        stories.add(parse(file));
      }
      return stories;
    }
  }

  private static Story parse(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".txt", "");
    String[] parts = PARTS.split(Files.readString(file), -1);
    TreeSet<String> events = new TreeSet<>();
    List<List<Integer>> reprints = new ArrayList<>();
    List<Contradiction> contradictions = new ArrayList<>();
    for (String line : parts[0].lines().toList()) {
      List<String> words = List.of(SPACE.split(line, -1));
      switch (words.getFirst()) {
        case "event" -> events.add(words.get(1));
        case "reprint" ->
            reprints.add(List.of(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2))));
        case "differ" ->
            contradictions.add(
                new Contradiction(
                    words.get(1),
                    words.get(2).replace(":", ""),
                    String.join(" ", words.subList(3, words.size()))));
        default -> {
          if (!line.startsWith("#") && !line.isBlank()) {
            throw new IllegalArgumentException(file + ": " + line);
          }
        }
      }
    }
    List<Told> articles = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      articles.add(article(name, parts[i]));
    }
    TreeMap<String, Integer> used = new TreeMap<>();
    articles.forEach(
        each -> each.quotes.forEach(quote -> used.merge(quote.event, 1, Integer::sum)));
    if (!used.keySet().equals(events)) {
      throw new IllegalArgumentException(file + ": events " + events + ", told " + used.keySet());
    }
    return new Story(name, articles, reprints, contradictions);
  }

  private static Told article(String story, String written) {
    int lineEnd = written.indexOf('\n');
    Matcher head = HEAD.matcher(written.substring(0, lineEnd));
    if (!head.matches()) {
      throw new IllegalArgumentException(story + ": " + written.substring(0, lineEnd));
    }
    String marked = written.substring(lineEnd + 1).strip();
    StringBuilder text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      int begin = text.codePointCount(0, text.length());
      text.append(mark.group(2));
      quotes.add(new Quote(mark.group(1), begin, text.codePointCount(0, text.length())));
      from = mark.end();
    }
    text.append(marked.substring(from));
    int number = Integer.parseInt(head.group(1));
    return new Told(
        number,
        head.group(2),
        head.group(3),
        head.group(4),
        text.toString(),
        quotes,
        "https://stories.example/" + story + "/" + number);
  }
}
