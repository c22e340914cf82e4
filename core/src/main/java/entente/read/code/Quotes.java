package entente.read.code;

import entente.event.Actor;
import entente.event.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The quoted stretches of an article and who speaks in each. Filled as the article is read. */
final class Quotes {
  /** Chars within which one quotation goes on from another. */
  private static final int NEAR = 60;

  private final List<Span> spans;
  private final Map<Span, List<Actor>> speakers = new HashMap<>();
  private final Map<Span, List<Actor>> turns = new HashMap<>();

  Quotes(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /** {@return the quoted stretch that holds the place} */
  Optional<Span> around(Span place) {
    return spans.stream().filter(span -> span.contains(place)).findFirst();
  }

  void speaks(Span quote, List<Actor> actors) {
    if (!actors.isEmpty()) {
      speakers.putIfAbsent(quote, List.copyOf(actors));
    }
  }

  /** Lays a turn of an interview on the one who has it. */
  void answers(Span turn, List<Actor> actors) {
    turns.put(turn, List.copyOf(actors));
  }

  /**
   * {@return who speaks at the place, in quotation marks or in an interview; empty outside of both
   * and where nobody is known}
   */
  List<Actor> speaker(Span place) {
    List<Actor> quoted =
        around(place).map(span -> speakers.getOrDefault(span, List.of())).orElse(List.of());
    return quoted.isEmpty()
        ? turns.entrySet().stream()
            .filter(turn -> turn.getKey().contains(place))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(List.of())
        : quoted;
  }

  /** A quotation of which nobody says whose it is goes on from the one just before it. */
  void settle() {
    for (int i = 1; i < spans.size(); i++) {
      Span before = spans.get(i - 1);
      List<Actor> speaker = speakers.get(before);
      if (speaker != null && spans.get(i).begin() - before.end() < NEAR) {
        speakers.putIfAbsent(spans.get(i), speaker);
      }
    }
    for (int i = spans.size() - 2; i >= 0; i--) {
      Span after = spans.get(i + 1);
      List<Actor> speaker = speakers.get(after);
      if (speaker != null && after.begin() - spans.get(i).end() < NEAR) {
        speakers.putIfAbsent(spans.get(i), speaker);
      }
    }
  }

  List<Span> spans() {
    return spans;
  }
}
