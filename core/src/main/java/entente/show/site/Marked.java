package entente.show.site;

import entente.keep.store.SoughtWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts with the words marked that were looked for. */
record Marked(SoughtWords sought) {
  private static final int BEFORE = 90;
  private static final int AFTER = 170;

  /** {@return the whole text} */
  Html whole(String text) {
    return part(text, sought.hits(text), 0, text.length());
  }

  /** {@return the words around most hits; the beginning of the text where there is none} */
  Html around(String text) {
    List<SoughtWords.Hit> hits = sought.hits(text);
    int first = densest(hits);
    int begin = first <= BEFORE ? 0 : wordAt(text, first - BEFORE);
    int end = first + AFTER >= text.length() ? text.length() : wordAt(text, first + AFTER);
    return Html.all(
        Html.text(begin == 0 ? "" : "… "),
        part(text, hits, begin, end),
        Html.text(end == text.length() ? "" : " …"));
  }

  /** {@return the first hit as the end of an address that leads to it in the text} */
  Optional<String> place(String text) {
    return sought.hits(text).stream()
        .findFirst()
        .map(hit -> text.substring(hit.begin(), hit.end()))
        .map(words ->
            URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D"));
  }

  private static int densest(List<SoughtWords.Hit> hits) {
    int best = 0;
    int most = 0;
    for (SoughtWords.Hit first : hits.subList(0, Math.min(hits.size(), 200))) {
      int length =
          hits.stream()
              .filter(each -> each.begin() >= first.begin() && each.end() <= first.begin() + AFTER)
              .mapToInt(each -> each.end() - each.begin())
              .sum();
      if (length > most) {
        most = length;
        best = first.begin();
      }
    }
    return best;
  }

  /** {@return where the next word begins at or after that place} */
  private static int wordAt(String text, int place) {
    int space = text.indexOf(' ', place);
    return space < 0 || space > place + 40 ? notWithinPoint(text, place) : space + 1;
  }

  private static int notWithinPoint(String text, int place) {
    return place < text.length() && Character.isLowSurrogate(text.charAt(place))
        ? place - 1
        : place;
  }

  private static Html part(String text, List<SoughtWords.Hit> hits, int begin, int end) {
    List<Html> parts = new ArrayList<>();
    int at = begin;
    for (SoughtWords.Hit hit : hits) {
      if (hit.begin() >= at && hit.end() <= end) {
        parts.add(Html.text(text.substring(at, hit.begin())));
        parts.add(Tag.named("mark").css("hit").of(text.substring(hit.begin(), hit.end())));
        at = hit.end();
      }
    }
    parts.add(Html.text(text.substring(at, end)));
    return Html.all(parts);
  }
}
