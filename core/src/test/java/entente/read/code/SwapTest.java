package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program takes no side: exchange two states in a text, and only the codes change. */
class SwapTest {
  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    pair("the United States", "Russia");
    pair("Americans", "Russians");
    pair("American", "Russian");
    pair("Washington", "Moscow");
    pair("Joe Biden", "Vladimir Putin");
    pair("Biden", "Putin");
    pair("Antony Blinken", "Sergei Lavrov");
    pair("Blinken", "Lavrov");
  }

  private static void pair(String one, String other) {
    NAMES.put(one, other);
    NAMES.put(other, one);
  }

  static Stream<String> texts() {
    return Stream.of(
        "Russia invaded Georgia in 2008. Washington condemned the attack.",
        "The United States imposed new sanctions on Iran on Monday, and Russia criticised the move.",
        "Russian troops are stationed in Armenia. American soldiers train Georgian officers.",
        "Biden met Erdogan in Ankara. Putin spoke with Xi Jinping by phone.",
        "Lavrov accused Poland of interfering in Belarus. Blinken denied that the United States was behind the protests.",
        "Moscow pledged to provide Tajikistan with $20 million in aid.",
        "American warships entered the Black Sea, and Russia put its forces on alert.",
        "Let's imagine that Russia holds drills with Mexico near Belize.",
        "There is evidence that the United States sells drones to Kazakhstan through Turkey.",
        "\"We will respond to any attack,\" Putin said in Vienna. Biden warned Moscow against an escalation.",
        "Kyrgyzstan depends on Russia. Georgia leans toward the United States.",
        "If Moscow withdraws from the treaty, Washington will deploy missiles in Japan.",
        "The United States should lift its sanctions against Cuba, Lavrov said.",
        "Russia refuses to recognise Kosovo, while American diplomats support its government.",
        "Armenia signed a defence agreement with Russia. Azerbaijan called on the United States to mediate.",
        "Protesters in Yerevan demanded that Russian peacekeepers leave. Moscow said it would not comply.",
        "A Russian base was established in Syria, and American advisers operate in Iraq.",
        "Blinken, who visited Tashkent in March, praised Uzbekistan for its reforms.",
        "The Kremlin is expected to expel American diplomats. The White House has not commented.",
        "Russia and the United States held talks in Geneva after Moscow suspended its participation in the accord.");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void changesTheCodesAndNothingElse(String text) {
    assertThat(told(swapped(text), false)).isEqualTo(told(text, true));
  }

  @Test
  void theTextsSaySomething() {
    List<Statement> all = new ArrayList<>();
    texts().forEach(text -> all.addAll(SharedCoder.statements(text)));
    assertThat(all).hasSizeGreaterThan(25);
  }

  private static List<String> told(String text, boolean exchanged) {
    return SharedCoder.statements(text).stream()
        .map(s ->
            Stream.of(
                    s.rule(),
                    s.roles().toString(),
                    s.sources().toString(),
                    s.modality().word(),
                    s.factuality().value(),
                    s.where().orElse(""))
                .collect(Collectors.joining(" ")))
        .map(line -> exchanged ? exchanged(line) : line)
        .toList();
  }

  private static String exchanged(String line) {
    return line.replace("USA", "?").replace("RUS", "USA").replace("?", "RUS");
  }

  private static String swapped(String text) {
    String names =
        NAMES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Matcher matcher =
        Pattern.compile(
                "\\b(?:The United States|The Kremlin|The White House|the Kremlin|" + names + ")\\b")
            .matcher(text);
    return matcher.replaceAll(found ->
        switch (found.group()) {
          case "The United States" -> "Russia";
          case "The Kremlin" -> "The White House";
          case "The White House" -> "The Kremlin";
          default -> Matcher.quoteReplacement(NAMES.getOrDefault(found.group(), found.group()));
        });
  }
}
