package entente.show.page;

import entente.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text all of whose characters belong to the same statements.
 *
 * @param span the words
 * @param covering indices of the statements whose evidence covers it, the shortest evidence first
 */
public record Segment(Span span, List<Integer> covering) {
  public Segment {
    covering = List.copyOf(covering);
  }

  /**
   * Cuts a range wherever an evidence begins or ends, so that overlapping marks become a sequence.
   *
   * @return segments that follow on each other and together make up the range
   */
  public static List<Segment> of(Span range, List<Span> evidence) {
    List<Integer> touching = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(range.begin(), range.end()));
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.get(i).overlaps(range)) {
        touching.add(i);
        cuts.add(Math.max(range.begin(), evidence.get(i).begin()));
        cuts.add(Math.min(range.end(), evidence.get(i).end()));
      }
    }
    touching.sort(Comparator.comparingInt(i -> evidence.get(i).length()));
    List<Segment> segments = new ArrayList<>();
    int begin = cuts.pollFirst();
    for (int end : cuts) {
      Span span = new Span(begin, end);
      segments.add(
          new Segment(
              span, touching.stream().filter(i -> evidence.get(i).contains(span)).toList()));
      begin = end;
    }
    return segments;
  }
}
