package entente.show.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Alignment over articles that were read, as a user asks for it. */
class AlignCommandTest {
  private static final Pattern EVENT = Pattern.compile("\\be[0-9a-f]{12}\\b");
  private static final String MEETING =
      "The foreign minister of Kazakhstan met his Russian counterpart in Astana on %s 2024.";

  @TempDir private static Path folder;

  private static Path ledger;

  @BeforeAll
  static void add() throws IOException {
    ledger = ledger("plain", articles("Steppe Wire", "Caspian Morning"));
  }

  private static List<String> articles(String... outlets) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String outlet : outlets) {
      for (String day : List.of("March 4", "April 8", "May 6")) {
        lines.add(line(number++, outlet, MEETING.formatted(day) + by(outlet)));
      }
      lines.add(
          line(
              number++,
              outlet,
              "Kazakhstan and the United States held a joint military exercise near Almaty on"
                  + " May 20 2024."
                  + by(outlet)));
    }
    return lines;
  }

  /** Words of its own: the very same text would be one article, whoever prints it. */
  private static String by(String outlet) {
    return " This was written at the desk of the " + outlet + ".";
  }

  private static String line(int number, String outlet, String text) {
    return """
    {"id":"a%d","outlet":"%s","published":"2024-05-30","language":"en","text":"%s"}\
    """
        .formatted(number, outlet, text);
  }

  private static Path ledger(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name + ".duckdb");
    Path input = Files.write(folder.resolve(name + ".jsonl"), lines);
    Ran ran = Ran.run("add", "-l", file, input);
    assertThat(ran.code()).as(ran.err()).isZero();
    return file;
  }

  private static String table(Path file, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("align", "KAZ", "-l", file, "--at", "2024-05-31", "-f", "csv"));
    words.addAll(List.of(more));
    Ran ran = Ran.run(words.toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  @Test
  void showsEachPartByItselfWithItsInterval() {
    Ran ran = Ran.run("align", "KAZ", "-l", ledger, "--at", "2024-05-31", "-p", "russia");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("KAZ  alignment on 2024-05-31  ·  half-life 180 days\n")
        .contains("CSTO member since 2002-10-07")
        .contains("votes        no data")
        .containsPattern("share of its cooperation  ?\\s*0\\.\\d\\d \\[0\\.\\d\\d, 0\\.\\d\\d]")
        .contains("2 outlets")
        .containsPattern("90 days \\d\\.\\d\\d")
        .contains("uncertainty from few events")
        .contains("make 80 % of it")
        .doesNotContain("In one number");
  }

  @Test
  void opensToTheSentencesInTwoCommands() {
    Ran card = Ran.run("align", "KAZ", "-l", ledger, "--at", "2024-05-31", "-p", "usa");
    Matcher event = EVENT.matcher(card.out());
    assertThat(event.find()).isTrue();
    Ran sheet = Ran.run("event", event.group(), "-l", ledger);
    assertThat(sheet.out()).contains("held a joint military exercise near Almaty");
  }

  @Test
  void reprintsChangeNothingAndAnotherOutletNarrows() throws IOException {
    String before = table(ledger);
    List<String> reprinted = articles("Steppe Wire", "Caspian Morning");
    for (int copy = 0; copy < 10; copy++) {
      reprinted.add(
          line(100 + copy, "Reprint " + copy, MEETING.formatted("March 4") + by("Steppe Wire")));
    }
    assertThat(table(ledger("reprinted", reprinted))).isEqualTo(before);
    String more = table(ledger("more", articles("Steppe Wire", "Caspian Morning", "Harbour Post")));
    assertThat(more).isNotEqualTo(before);
  }

  @Test
  void talkMovesNothingButTheTalk() throws IOException {
    List<String> lines = articles("Steppe Wire", "Caspian Morning");
    String talk =
        "Kazakhstan should leave the CSTO. Kazakhstan will soon attack Russia."
            + " If Kazakhstan attacked Russia, the United States would support Kazakhstan."
            + " The United States must support Kazakhstan.";
    lines.add(line(200, "Steppe Wire", talk));
    Path talking = ledger("talking", lines);
    assertThat(shares(table(talking))).isEqualTo(shares(table(ledger)));
    Ran ran = Ran.run("align", "KAZ", "-l", talking, "--at", "2024-05-31", "-p", "usa");
    assertThat(ran.out()).contains("talk, apart");
  }

  /** State, day, pole, share and net with their intervals: what events say. */
  private static List<String> shares(String csv) {
    return csv.lines()
        .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 11)))
        .toList();
  }

  @Test
  void tellsWhatChangesWithoutAnOutlet() {
    Ran ran =
        Ran.run(
            "align",
            "KAZ",
            "-l",
            ledger,
            "--at",
            "2024-05-31",
            "-p",
            "russia",
            "--without",
            "caspian morning");
    assertThat(ran.out()).contains("1 outlet;").contains("without Steppe Wire");
    assertThat(ran.err())
        .containsPattern("RUSSIA, with caspian morning: share 0\\.\\d\\d .* without: 0\\.\\d\\d");
  }

  @Test
  void polesAreTheUsers() throws IOException {
    Path poles =
        Files.writeString(
            folder.resolve("poles.yaml"),
            """
            poles:
              NORTH: {leader: RUS, states: [RUS], organisations: [CSTO]}
              WIDE: {leader: USA, states: [USA, RUS]}
            """);
    assertThat(table(ledger, "--poles", poles))
        .contains("NORTH")
        .contains("WIDE")
        .doesNotContain("RUSSIA");
  }

  @Test
  void aMistakeInPolesIsToldWithItsLine() throws IOException {
    Path poles =
        Files.writeString(folder.resolve("bad.yaml"), "poles:\n  NORTH:\n    ruler: RUS\n");
    Ran ran = Ran.run("align", "KAZ", "-l", ledger, "--poles", poles);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("bad.yaml:3").contains("'ruler' is not known here");
  }

  @Test
  void makesOneNumberOnlyOnRequest() {
    Ran ran = Ran.run("align", "KAZ", "-l", ledger, "--at", "2024-05-31", "--composite");
    assertThat(ran.out())
        .contains("In one number")
        .containsPattern("RUSSIA above EU in \\d+ % of weightings and draws");
  }

  @Test
  void writesASeriesAndDrawsIt() throws IOException {
    Path plot = folder.resolve("kaz.svg");
    Ran ran =
        Ran.run(
            "align",
            "KAZ",
            "-l",
            ledger,
            "--by",
            "month",
            "--from",
            "2024-01-01",
            "--to",
            "2024-06-30",
            "-p",
            "russia",
            "-f",
            "csv",
            "--plot",
            plot);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out().lines()).hasSize(7);
    assertThat(ran.out().lines().skip(1).findFirst().orElseThrow())
        .startsWith("KAZ,2024-01-31,RUSSIA,,,")
        .endsWith("no data: no act of cooperation with any pole is known");
    assertThat(Files.readString(plot)).contains("<svg").contains("RUSSIA");
  }

  @Test
  void wrongUseIsToldInASentence() {
    assertThat(Ran.run("align", "-l", ledger).err()).contains("name the states to measure");
    assertThat(Ran.run("align", "KAZ", "-l", ledger, "-p", "mars").err())
        .contains("there is no pole 'mars'; there are RUSSIA, USA");
    assertThat(Ran.run("align", "KAZ", "-l", ledger, "--plot", "x.gif").err())
        .contains(".svg or .png");
    assertThat(Ran.run("align", "kaz akh", "-l", ledger).err()).contains("is no code of a state");
  }
}
