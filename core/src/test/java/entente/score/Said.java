package entente.score;

import entente.event.Actor;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements for tests, in a few words. */
final class Said {
  static final String DOC = "news";

  private Said() {}

  /** An event from one code point to another: certain, and in the author's own voice. */
  static CodedStatement event(String type, int start, int end) {
    return new CodedStatement(
        DOC,
        start,
        end,
        Kind.EVENT,
        type,
        Map.of(),
        List.of(),
        Modality.ACTUAL,
        Factuality.CERTAIN,
        Optional.of(type + "/test"),
        Optional.empty());
  }

  static CodedStatement event(String type, int start, int end, String source, String target) {
    return with(with(event(type, start, end), Role.SOURCE, source), Role.TARGET, target);
  }

  static CodedStatement with(CodedStatement said, Role role, String... actors) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    roles.putAll(said.roles());
    roles.put(role, Arrays.stream(actors).map(Actor::parse).toList());
    return changed(said, said.kind(), roles, said.sources(), said.modality());
  }

  static CodedStatement as(CodedStatement said, Kind kind) {
    return changed(said, kind, said.roles(), said.sources(), said.modality());
  }

  static CodedStatement as(CodedStatement said, Modality modality) {
    return changed(said, said.kind(), said.roles(), said.sources(), modality);
  }

  static CodedStatement toldBy(CodedStatement said, String speaker) {
    return changed(
        said, said.kind(), said.roles(), List.of(Speaker.parse(speaker)), said.modality());
  }

  private static CodedStatement changed(
      CodedStatement said,
      Kind kind,
      Map<Role, List<Actor>> roles,
      List<Speaker> sources,
      Modality modality) {
    return new CodedStatement(
        said.doc(),
        said.start(),
        said.end(),
        kind,
        said.type(),
        roles,
        sources,
        modality,
        said.factuality(),
        said.rule(),
        said.text());
  }

  /** {@return a document of which only the statements are known} */
  static Document document(List<CodedStatement> gold, List<CodedStatement> system) {
    return new Document(DOC, gold, system, Optional.empty());
  }
}
