package entente.learn;

import entente.event.Actor;
import entente.event.Role;
import entente.read.codebook.Codebook;
import entente.score.CodedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes suggestions as files of a user's own codebook: one for each type, one for the cues. */
public final class OwnCodebook {
  private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9.]+");
  private static final Set<String> RESERVED = Set.of("yes", "no", "true", "false", "null", "on");

  private OwnCodebook() {}

  /**
   * {@return the text of each file by its name, of suggestions that mend more than they cost}
   *
   * @param codebook that they would add to; a type that it lacks gets no file
   */
  public static Map<String, String> files(Suggestions suggestions, Codebook codebook) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, List<TriggerSuggestion>> byType = new LinkedHashMap<>();
    suggestions.triggers().stream()
        .filter(TriggerSuggestion::isWorthIt)
        .filter(each -> codebook.type(each.type()).isPresent())
        .forEach(each -> byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each));
    byType.forEach((type, each) -> files.put(type + "-learnt.yaml", type(type, each)));
    Map<String, Set<String>> lists = new TreeMap<>();
    suggestions.cues().stream()
        .filter(CueSuggestion::isWorthIt)
        .forEach(each ->
            lists.computeIfAbsent(each.list(), list -> new LinkedHashSet<>()).add(each.word()));
    if (!lists.isEmpty()) {
      files.put(
          "cues.yaml",
          lists.entrySet().stream()
              .map(each -> "%s: [%s]\n".formatted(each.getKey(), quoted(each.getValue())))
              .collect(Collectors.joining()));
    }
    return files;
  }

  private static String type(String type, List<TriggerSuggestion> suggestions) {
    StringBuilder yaml = new StringBuilder("extends: " + quoted(type) + "\nrules:\n");
    suggestions.forEach(each -> yaml.append(rule(each)));
    yaml.append("examples:\n");
    Map<String, TriggerSuggestion> bySentence = new LinkedHashMap<>();
    suggestions.forEach(each -> bySentence.putIfAbsent(each.sentence(), each));
    bySentence.values().forEach(each -> yaml.append(example(each)));
    return yaml.toString();
  }

  private static String rule(TriggerSuggestion suggestion) {
    Trigger trigger = suggestion.trigger();
    StringBuilder rule = new StringBuilder();
    rule.append("  - id: %s%n".formatted(suggestion.rule()))
        .append("    %ss: [%s]%n".formatted(part(trigger), quoted(trigger.word())));
    List<String> roles = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    for (Role role : Role.values()) {
      if (suggestion.roles().contains(role)) {
        roles.add(role.word() + ": [" + functions(role, trigger.part()) + "]");
      }
      if (suggestion.needs().contains(role)) {
        needs.add(role.word());
      }
    }
    rule.append("    roles: {%s}%n".formatted(String.join(", ", roles)));
    if (!needs.isEmpty()) {
      rule.append("    needs: [%s]%n".formatted(String.join(", ", needs)));
    }
    if (suggestion.domestic()) {
      rule.append("    domestic: yes\n");
    }
    return rule.toString();
  }

  private static String part(Trigger trigger) {
    return trigger.part().word();
  }

  /** Where English usually has them, the likeliest first. */
  private static String functions(Role role, Part part) {
    boolean noun = part == Part.NOUN;
    return switch (role) {
      case SOURCE -> noun ? "possessive, by, from, modifier, subject, of" : "subject, by";
      case TARGET ->
          switch (part) {
            case VERB -> "object, indirect, to, with, against, on, at, from, for, into, in";
            case NOUN -> "with, on, against, to, for, of, in, at, into, object";
            case ADJECTIVE -> "to, with, on, against, of, for, by";
          };
      case PARTICIPANT ->
          noun ? "between, with, possessive, modifier, subject, of" : "with, subject, object";
      case HOST -> "place, scene";
      case VIA -> "through, via, by";
      case OVERSEER -> "under, under>supervision>of, under>control>of, by";
    };
  }

  private static String example(TriggerSuggestion suggestion) {
    StringBuilder example = new StringBuilder();
    example.append("  - text: %s%n    expect:%n".formatted(sentence(suggestion.sentence())));
    suggestion.expected().forEach(each -> example.append("      - {%s}%n".formatted(roles(each))));
    return example.toString();
  }

  private static String roles(CodedStatement statement) {
    return statement.roles().entrySet().stream()
        .map(each ->
            each.getKey().word()
                + ": ["
                + quoted(each.getValue().stream().map(Actor::toString).toList())
                + "]")
        .collect(Collectors.joining(", "));
  }

  private static String quoted(Iterable<String> words) {
    List<String> quoted = new ArrayList<>();
    words.forEach(word -> quoted.add(quoted(word)));
    return String.join(", ", quoted);
  }

  private static String quoted(String word) {
    return BARE.matcher(word).matches() && !RESERVED.contains(word) ? word : sentence(word);
  }

  /** Between quotation marks, on one line. */
  private static String sentence(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .strip()
        .codePoints()
        .forEach(point -> {
          if (Character.isISOControl(point) || Character.isWhitespace(point)) {
            quoted.append(' ');
          } else {
            if (point == '"' || point == '\\') {
              quoted.append('\\');
            }
            quoted.appendCodePoint(point);
          }
        });
    return quoted.append('"').toString();
  }
}
