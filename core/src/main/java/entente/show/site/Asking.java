package entente.show.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields by which a page is asked; each shows what was asked for. */
final class Asking {
  /** What belongs to the answer and not to the question. */
  private static final Set<String> PASSING = Set.of("offset", "format");

  private Asking() {}

  /**
   * One field.
   *
   * @param name of the value that it asks for
   * @param html its label and itself
   */
  record Field(String name, Html html) {}

  /** {@return the fields with what sends them off; what they do not ask for stays asked for} */
  static Html form(Here here, Field... fields) {
    Set<String> names = Stream.of(fields).map(Field::name).collect(Collectors.toSet());
    List<Html> inside = new ArrayList<>(Stream.of(fields).map(Field::html).toList());
    List<String> others = new ArrayList<>();
    here.asked()
        .forEach((name, value) -> {
          if (!names.contains(name) && !PASSING.contains(name)) {
            others.add(name + " " + value);
            inside.add(
                Tag.named("input")
                    .with("type", "hidden")
                    .with("name", name)
                    .with("value", value)
                    .of());
          }
        });
    if (!others.isEmpty()) {
      inside.add(
          Tag.named("p").css("soft others").of("Also asked for: " + String.join(", ", others)));
    }
    inside.add(
        Tag.named("p")
            .css("doing")
            .of(Tag.named("button").of("Show"), " ", Tag.link(here.path()).of("Show all")));
    return Tag.named("form")
        .leading("action", here.path())
        .css("asking")
        .with("aria-label", "What to show")
        .around(inside);
  }

  /** {@return a field for words} */
  static Field text(String name, String label, String example, Here here) {
    return field(
        name,
        label,
        Tag.named("input")
            .with("name", name)
            .with("value", here.value(name))
            .with("placeholder", example)
            .with("maxlength", "100")
            .with("autocomplete", "off")
            .of());
  }

  /** {@return a field for a day} */
  static Field day(String name, String label, Here here) {
    return field(
        name,
        label,
        Tag.named("input")
            .with("type", "date")
            .with("name", name)
            .with("value", here.value(name))
            .of());
  }

  /** {@return a field for a number from 1 on} */
  static Field number(String name, String label, int usual, int most, Here here) {
    return field(
        name,
        label,
        Tag.named("input")
            .with("type", "number")
            .with("name", name)
            .with("min", "1")
            .with("max", String.valueOf(most))
            .with("value", here.value(name))
            .with("placeholder", String.valueOf(usual))
            .of());
  }

  /** {@return one of these values, or any} */
  static Field choice(String name, String label, Collection<String> values, Here here) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", "any");
    values.forEach(value -> options.put(value, value));
    return choice(name, label, options, here);
  }

  /** {@return one of these values, each with what is shown for it} */
  static Field choice(String name, String label, Map<String, String> values, Here here) {
    List<Html> options = new ArrayList<>();
    values.forEach((value, words) -> {
      Tag option = Tag.named("option").with("value", value);
      String asked = here.value(name);
      boolean now =
          !value.isEmpty()
              && (value.equalsIgnoreCase(asked) || value.equalsIgnoreCase(asked.replace('-', ' ')));
      options.add((now ? option.with("selected", "") : option).of(words));
    });
    return field(name, label, Tag.named("select").with("name", name).around(options));
  }

  /** {@return a box to tick} */
  static Field box(String name, String label, Here here) {
    Tag box = Tag.named("input").with("type", "checkbox").with("name", name).with("value", "true");
    return new Field(
        name,
        Tag.named("label")
            .css("box")
            .of((here.value(name).isEmpty() ? box : box.with("checked", "")).of(), " " + label));
  }

  private static Field field(String name, String label, Html control) {
    return new Field(name, Tag.named("label").of(Tag.named("span").of(label), control));
  }
}
