package entente.show.serve;

import entente.keep.store.Table;
import entente.show.interchange.LabelledExamples;
import entente.show.site.CorrectionsPage;
import entente.show.site.Frame;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Answers with what people said was coded wrongly, and with what can be learnt of it. */
final class CorrectionLists {
  private static final String ALL = "SELECT * FROM corrections ORDER BY made DESC, id";

  private CorrectionLists() {}

  static Answer all(Asked asked) {
    Table table = asked.queries().table(ALL, List.of());
    return switch (asked.form()) {
      case CSV, PARQUET -> Lists.table(asked.form(), table);
      case JSON -> {
        ObjectNode document = Documents.empty();
        document.put("total", table.rows().size());
        document.put("offset", 0);
        document.set("rows", Documents.rows(table));
        yield Documents.answer(document);
      }
      case SVG, PNG -> throw Unanswered.noDrawing();
      case HTML ->
          Answer.of(
              Answer.HTML,
              Frame.of(
                  CorrectionsPage.of(
                      asked.queries().corrections(), asked.names(), asked.desk().readOnly()),
                  asked.here()));
    };
  }

  /** {@return the right statements of the articles that were corrected, for learning} */
  static Answer statements(Asked asked) {
    StringBuilder lines = new StringBuilder();
    LabelledExamples.of(asked.queries()).statements(line -> lines.append(line).append('\n'));
    return Answer.of(Answer.LINES, lines.toString());
  }

  /** {@return these articles} */
  static Answer articles(Asked asked) {
    StringBuilder lines = new StringBuilder();
    LabelledExamples.of(asked.queries()).articles(line -> lines.append(line).append('\n'));
    return Answer.of(Answer.LINES, lines.toString());
  }
}
