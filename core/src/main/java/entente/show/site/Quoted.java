package entente.show.site;

import entente.event.Actor;
import entente.keep.event.Telling;
import entente.keep.store.EventSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of those who tell of one event, each with the way into its article. */
final class Quoted {
  private static final int LONGEST_PAGE = 600;

  private final EventSheet sheet;
  private final Words words;
  private final Map<String, Telling> tellings = new HashMap<>();

  Quoted(EventSheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
    sheet.event().tellings().forEach(each -> tellings.put(each.mention().id(), each));
  }

  /** {@return who tells it under that id} */
  @Nullable Telling telling(String mention) {
    return tellings.get(mention);
  }

  /** {@return where it stands in its article} */
  static String place(Telling telling) {
    String article = Address.article(telling.article().id());
    return telling.mention().isPage()
        ? article
        : article + "#" + Cells.anchor(telling.mention().id());
  }

  static String outlet(Optional<String> outlet) {
    return outlet.filter(name -> !name.isBlank()).orElse("an outlet that is not named");
  }

  String sentence(Telling telling) {
    return sheet.sentences().getOrDefault(telling.mention().id(), telling.evidence());
  }

  /** {@return the sentence with the words of all of these marked by their standing} */
  Html marked(String sentence, List<Telling> those) {
    List<Mark> marks = new ArrayList<>();
    for (Telling telling : those) {
      String evidence = telling.evidence();
      int begin = evidence.isBlank() ? -1 : sentence.indexOf(evidence);
      if (begin >= 0) {
        marks.add(
            new Mark(begin, begin + evidence.length(), Words.style(telling.standing().word())));
      }
    }
    if (marks.isEmpty()) {
      return Html.text(sentence.length() > LONGEST_PAGE ? Cells.shortened(sentence) : sentence);
    }
    marks.sort(java.util.Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end));
    List<Html> parts = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.begin() >= at) {
        parts.add(Html.text(sentence.substring(at, mark.begin())));
        parts.add(
            Tag.named("mark")
                .css("m " + mark.style())
                .of(sentence.substring(mark.begin(), mark.end())));
        at = mark.end();
      }
    }
    parts.add(Html.text(sentence.substring(at)));
    return Html.all(parts);
  }

  private record Mark(int begin, int end, String style) {}

  /** {@return on whose word it is told, outermost first, in plain words} */
  String by(Telling telling) {
    return telling.tellers().isEmpty()
        ? "in the author's own voice"
        : "on the word of "
            + telling.tellers().stream().map(this::plain).collect(Collectors.joining(", citing "));
  }

  /** {@return a value that reports give, codes by their names and days as they are spoken} */
  String plain(String value) {
    return Arrays.stream(value.split(", ", -1)).map(this::one).collect(Collectors.joining(", "));
  }

  private String one(String value) {
    if (value.matches("[A-Z]{3}|[A-Z][A-Z0-9_-]*(\\.[A-Z]+)?")) {
      return words.names().of(Actor.parse(value));
    }
    return value.matches("\\d{4}-\\d\\d-\\d\\d")
        ? entente.show.Wording.of(LocalDate.parse(value))
        : value;
  }
}
