package entente.learn;

import entente.event.Actor;
import entente.event.Article;
import entente.event.CodePoints;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Speaker;
import entente.read.Reading;
import entente.read.code.SharedCoder;
import entente.score.ArticleText;
import entente.score.CodedStatement;
import entente.score.Document;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles read by the program, with what should have been coded in them. */
final class Corrected {
  static final String DOC = "news";

  private Corrected() {}

  /** {@return a certain event on these words of the text, in the author's own voice} */
  static CodedStatement event(
      String text, String words, String type, String source, String target) {
    Map<Role, List<Actor>> roles = new EnumMap<>(Role.class);
    roles.put(Role.SOURCE, List.of(Actor.parse(source)));
    roles.put(Role.TARGET, List.of(Actor.parse(target)));
    int at = text.indexOf(words);
    CodePoints offsets = CodePoints.of(text);
    return new CodedStatement(
        DOC,
        offsets.at(at),
        offsets.at(at + words.length()),
        Kind.EVENT,
        type,
        roles,
        List.of(),
        Modality.ACTUAL,
        Factuality.CERTAIN,
        Optional.empty(),
        Optional.of(words));
  }

  /** {@return the same with another standing} */
  static CodedStatement as(CodedStatement said, Modality modality, String... sources) {
    return new CodedStatement(
        said.doc(),
        said.start(),
        said.end(),
        said.kind(),
        said.type(),
        said.roles(),
        List.of(sources).stream().map(Speaker::parse).toList(),
        modality,
        said.factuality(),
        said.rule(),
        said.text());
  }

  /** {@return the text as the program reads it, beside the gold} */
  static Document document(String text, CodedStatement... gold) {
    Reading reading = SharedCoder.get().read(Article.of(DOC, text));
    CodePoints offsets = CodePoints.of(text);
    return new Document(
        DOC,
        List.of(gold),
        reading.statements().stream().map(each -> CodedStatement.of(each, text, offsets)).toList(),
        Optional.of(ArticleText.of(reading)));
  }

  static Suggestions suggestions(String text, CodedStatement... gold) {
    return Suggestions.of(List.of(document(text, gold)), SharedCoder.codebook());
  }
}
