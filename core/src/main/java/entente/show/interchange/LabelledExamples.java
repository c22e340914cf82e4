package entente.show.interchange;

import entente.event.Article;
import entente.event.CodePoints;
import entente.event.Statement;
import entente.keep.correct.Corrected;
import entente.keep.correct.Correction;
import entente.keep.store.KeptArticle;
import entente.keep.store.LedgerQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ledger's corrections as {@code entente learn} takes them: all right statements of the articles
 * that were corrected, and these articles, both as JSON Lines.
 */
public final class LabelledExamples {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, List<Correction>> corrections = new LinkedHashMap<>();
  private final LedgerQueries queries;

  private LabelledExamples(LedgerQueries queries) {
    this.queries = queries;
    Corrected.counting(queries.corrections()).stream()
        .sorted(Comparator.comparing(each -> each.coded().article()))
        .forEach(each ->
            corrections
                .computeIfAbsent(each.coded().article(), id -> new ArrayList<>())
                .add(each));
  }

  /** {@return the examples of that ledger} */
  public static LabelledExamples of(LedgerQueries queries) {
    return new LabelledExamples(queries);
  }

  /**
   * Hands over the right statements, a line each.
   *
   * @return how many corrections are left out since their articles are no longer there
   */
  public int statements(Consumer<String> line) {
    int lost = 0;
    for (Map.Entry<String, List<Correction>> each : corrections.entrySet()) {
      Optional<KeptArticle> article = queries.kept(each.getKey());
      if (article.isPresent()) {
        statements(article.get(), each.getValue()).forEach(line);
      } else {
        lost += each.getValue().size();
      }
    }
    return lost;
  }

  /** Hands over the articles, a line each. */
  public void articles(Consumer<String> line) {
    corrections.keySet().stream()
        .flatMap(id -> queries.kept(id).stream())
        .map(kept -> article(kept.article()))
        .forEach(line);
  }

  private static List<String> statements(KeptArticle kept, List<Correction> corrections) {
    Map<String, List<Correction>> byStatement = new LinkedHashMap<>();
    corrections.forEach(each ->
        byStatement.computeIfAbsent(each.coded().id(), id -> new ArrayList<>()).add(each));
    List<Statement> right = new ArrayList<>();
    for (Statement statement : kept.statements()) {
      List<Correction> own = Optional.ofNullable(byStatement.remove(statement.id())).orElse(List.of());
      if (own.isEmpty()) {
        right.add(statement);
      } else {
        Corrected.of(statement, own).ifPresent(right::add);
      }
    }
    // What was corrected and is coded otherwise since: the correction still tells what is right.
    byStatement.values().forEach(own -> {
      Statement coded = own.getFirst().coded();
      right.removeIf(each -> each.evidence().equals(coded.evidence()));
      Corrected.of(coded, own).ifPresent(right::add);
    });
    String text = kept.article().text();
    CodePoints offsets = CodePoints.of(text);
    return right.stream()
        .sorted(Comparator.comparing(Statement::evidence))
        .map(each -> StatementJson.of(each, text, offsets))
        .toList();
  }

  private static String article(Article article) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", article.id());
    Stream.of(
            Map.entry("title", article.title()),
            Map.entry("outlet", article.outlet()),
            Map.entry("url", article.address()),
            Map.entry("published", article.published().map(Object::toString)),
            Map.entry("language", article.language()),
            Map.entry("licence", article.licence()))
        .forEach(each -> each.getValue().ifPresent(value -> line.put(each.getKey(), value)));
    line.put("text", article.text());
    return JSON.writeValueAsString(line);
  }
}
