package entente.read.codebook;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** Reads one file of a type. Every mistake in it is told with its line. */
record TypeFile(Yaml file) {
  private static final String EXTENDS = "extends";
  private static final Set<String> TYPE_KEYS =
      Set.of(
          "type",
          "kind",
          "label",
          "definition",
          "cameo",
          "intensity",
          "modes",
          "domestic",
          "rules",
          "examples");
  private static final Set<String> ADDITION_KEYS = Set.of(EXTENDS, "rules", "examples");
  private static final Set<String> RULE_KEYS =
      Set.of(
          "id",
          "verbs",
          "nouns",
          "adjectives",
          "phrases",
          "support",
          "if",
          "unless",
          "roles",
          "needs",
          "content",
          "tellers",
          "mode",
          "cameo",
          "modality",
          "factuality",
          "domestic",
          "confidence");
  private static final Set<String> EXAMPLE_KEYS = Set.of("text", "published", "expect");
  private static final Set<String> EXPECT_KEYS =
      Set.of(
          "source",
          "target",
          "participant",
          "host",
          "via",
          "overseer",
          "sources",
          "modality",
          "factuality");
  private static final double USUAL_CONFIDENCE = 0.7;

  StatementType read() {
    Map<String, Yaml> entries = file.entries(TYPE_KEYS);
    Map<String, Double> modes = new LinkedHashMap<>();
    if (entries.containsKey("modes")) {
      file.required(entries, "modes").entries().forEach((name, v) -> modes.put(name, v.number()));
    }
    Yaml intensity = entries.get("intensity");
    return new StatementType(
        file.required(entries, "type").text(),
        parsed(file.required(entries, "kind"), Kind::parse),
        file.required(entries, "label").text(),
        file.required(entries, "definition").text(),
        Yaml.text(entries, "cameo"),
        intensity == null ? OptionalDouble.empty() : OptionalDouble.of(intensity.number()),
        modes,
        isDomestic(entries),
        rules(entries),
        examples(entries),
        file.file());
  }

  /** {@return whether the file adds to a type of another file} */
  boolean isAddition() {
    return file.entries().containsKey(EXTENDS);
  }

  /** {@return the name of the type that the file adds to} */
  String extended() {
    return file.required(file.entries(ADDITION_KEYS), EXTENDS).text();
  }

  /** {@return the type with the rules and examples of this file after its own} */
  StatementType added(StatementType type) {
    Map<String, Yaml> entries = file.entries(ADDITION_KEYS);
    List<Rule> more = rules(entries);
    for (Rule rule : more) {
      if (type.rules().stream().anyMatch(own -> own.id().equals(rule.id()))) {
        throw file.required(entries, "rules")
            .wrong("'" + type.name() + "' has a rule '" + rule.id() + "' already. Name it apart.");
      }
    }
    return type.with(more, examples(entries));
  }

  private List<Rule> rules(Map<String, Yaml> entries) {
    return file.required(entries, "rules").items().stream().map(TypeFile::rule).toList();
  }

  private static List<Example> examples(Map<String, Yaml> entries) {
    return Optional.ofNullable(entries.get("examples"))
        .map(list -> list.items().stream().map(TypeFile::example).toList())
        .orElse(List.of());
  }

  private static Rule rule(Yaml yaml) {
    Map<String, Yaml> entries = yaml.entries(RULE_KEYS);
    List<Rule.Trigger> triggers = new ArrayList<>();
    addTriggers(triggers, entries, "verbs", Rule.Part.VERB);
    addTriggers(triggers, entries, "nouns", Rule.Part.NOUN);
    addTriggers(triggers, entries, "adjectives", Rule.Part.ADJECTIVE);
    addTriggers(triggers, entries, "phrases", Rule.Part.PHRASE);
    if (triggers.isEmpty()) {
      throw yaml.wrong("a rule needs 'verbs:', 'nouns:', 'adjectives:' or 'phrases:'.");
    }
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    yaml.required(entries, "roles")
        .entries()
        .forEach((name, functions) -> {
          functions.texts().forEach(text -> checkFunction(functions, text));
          roles.put(parsed(name, functions, Role::parse), functions.texts());
        });
    Set<Role> needs = EnumSet.noneOf(Role.class);
    if (entries.containsKey("needs")) {
      yaml.required(entries, "needs").items().forEach(i -> needs.add(parsed(i, Role::parse)));
    }
    return new Rule(
        yaml.required(entries, "id").text(),
        triggers,
        new HashSet<>(Yaml.texts(entries, "support")),
        conditions(entries, "if"),
        conditions(entries, "unless"),
        roles,
        needs,
        Optional.ofNullable(entries.get("content"))
            .map(v -> parsed(v, text -> Rule.Content.valueOf(text.toUpperCase(Locale.ROOT))))
            .orElse(Rule.Content.KEEP),
        tellers(entries),
        Yaml.text(entries, "mode"),
        Yaml.text(entries, "cameo"),
        Optional.ofNullable(entries.get("modality")).map(v -> parsed(v, Modality::parse)),
        Optional.ofNullable(entries.get("factuality")).map(v -> parsed(v, Factuality::parse)),
        isDomestic(entries),
        Optional.ofNullable(entries.get("confidence")).map(Yaml::number).orElse(USUAL_CONFIDENCE));
  }

  private static boolean isDomestic(Map<String, Yaml> entries) {
    return Yaml.text(entries, "domestic")
        .map(text -> text.equals("yes") || text.equals("true"))
        .orElse(false);
  }

  private static List<String> tellers(Map<String, Yaml> entries) {
    Yaml tellers = entries.get("tellers");
    if (tellers == null) {
      return List.of();
    }
    tellers.texts().forEach(text -> checkFunction(tellers, text));
    return tellers.texts();
  }

  private static void addTriggers(
      List<Rule.Trigger> triggers, Map<String, Yaml> entries, String key, Rule.Part part) {
    for (String words : Yaml.texts(entries, key)) {
      triggers.add(new Rule.Trigger(part, Arrays.asList(words.split(" +"))));
    }
  }

  private static void checkFunction(Yaml yaml, String text) {
    if (!FunctionPath.isWellFormed(text)) {
      throw yaml.wrong("'" + text + "' is not a function. " + FunctionPath.HELP);
    }
  }

  private static Map<String, Rule.Condition> conditions(Map<String, Yaml> entries, String key) {
    Map<String, Rule.Condition> conditions = new LinkedHashMap<>();
    Yaml all = entries.get(key);
    if (all != null) {
      all.entries()
          .forEach((function, value) -> {
            checkFunction(value, function);
            conditions.put(function, condition(value.texts()));
          });
    }
    return conditions;
  }

  private static Rule.Condition condition(List<String> texts) {
    if (texts.equals(List.of("actor"))) {
      return new Rule.Condition.NamesActor();
    }
    if (texts.equals(List.of("present"))) {
      return new Rule.Condition.Present();
    }
    return new Rule.Condition.Words(new HashSet<>(texts));
  }

  private static Example example(Yaml yaml) {
    Map<String, Yaml> entries = yaml.entries(EXAMPLE_KEYS);
    Yaml expect = yaml.required(entries, "expect");
    boolean none = expect.items().size() == 1 && isNone(expect.items().getFirst());
    return new Example(
        yaml.required(entries, "text").text(),
        Optional.ofNullable(entries.get("published")).map(TypeFile::date),
        none ? List.of() : expect.items().stream().map(TypeFile::expected).toList(),
        yaml.file() + ":" + yaml.line());
  }

  private static boolean isNone(Yaml yaml) {
    return yaml.node() instanceof org.snakeyaml.engine.v2.nodes.ScalarNode scalar
        && scalar.getValue().equals("none");
  }

  private static LocalDate date(Yaml yaml) {
    try {
      return LocalDate.parse(yaml.text());
    } catch (DateTimeParseException e) {
      throw yaml.wrong("'" + yaml.text() + "' is not a day. Write YYYY-MM-DD.");
    }
  }

  private static Example.Expected expected(Yaml yaml) {
    Map<String, Yaml> entries = yaml.entries(EXPECT_KEYS);
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Yaml value = entries.get(role.word());
      if (value != null) {
        roles.put(role, value.items().stream().map(i -> parsed(i, Actor::parse)).toList());
      }
    }
    return new Example.Expected(
        roles,
        Optional.ofNullable(entries.get("sources")).map(TypeFile::speakers),
        Optional.ofNullable(entries.get("modality")).map(v -> parsed(v, Modality::parse)),
        Optional.ofNullable(entries.get("factuality")).map(v -> parsed(v, Factuality::parse)));
  }

  private static List<Speaker> speakers(Yaml yaml) {
    return isNone(yaml)
        ? List.of()
        : yaml.items().stream().map(item -> parsed(item, Speaker::parse)).toList();
  }

  private static <T> T parsed(Yaml yaml, Function<String, T> parse) {
    return parsed(yaml.text(), yaml, parse);
  }

  private static <T> T parsed(String text, Yaml place, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw place.wrong("'" + text + "' cannot stand here (" + e.getMessage() + ").");
    }
  }
}
