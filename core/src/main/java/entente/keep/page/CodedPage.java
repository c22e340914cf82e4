package entente.keep.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A web page as a person coded it.
 *
 * @param id its name in the input
 * @param address where it stands
 * @param outlet who runs it
 * @param published the day, or the first day of the month, on which it appeared
 * @param language such as {@code en}
 * @param summary what it tells, in a sentence
 * @param facts its attributes in their order, each with its values as written: days as ISO dates,
 *     states as ISO 3166 alpha-3 codes, numbers plain
 * @param tellers whom it names as its sources
 * @param carries the wire or outlet whose text it repeats
 */
public record CodedPage(
    String id,
    Optional<String> address,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<String> language,
    String summary,
    Map<String, List<String>> facts,
    List<String> tellers,
    Optional<String> carries) {
  public CodedPage {
    LinkedHashMap<String, List<String>> copy = new LinkedHashMap<>();
    facts.forEach((attribute, values) -> copy.put(attribute, List.copyOf(values)));
    facts = Collections.unmodifiableMap(copy);
    tellers = List.copyOf(tellers);
  }

  /** {@return all values of all facts, and who tells them, for a look at the words} */
  public List<String> values() {
    List<String> values = new ArrayList<>();
    facts.values().forEach(values::addAll);
    return values;
  }
}
