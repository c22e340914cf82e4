package entente.show.terminal;

import entente.event.Actor;
import entente.event.CodePoints;
import entente.event.Headline;
import entente.event.Span;
import entente.event.Statement;
import entente.read.Reading;
import entente.read.SentenceTrace;
import entente.read.parse.Function;
import entente.read.parse.Tree;
import entente.show.Account;
import entente.show.Output;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How each sentence was read: its tree, the actors found in it, and the rules that fired. */
public final class ExplainOutput implements Output {
  private final Writer writer;
  private final Paint paint;

  /** Writes to that writer, which stays open. */
  public ExplainOutput(Writer writer, Paint paint) {
    this.writer = writer;
    this.paint = paint;
  }

  @Override
  public void show(Reading reading) throws IOException {
    String text = reading.article().text();
    CodePoints offsets = CodePoints.of(text);
    line(paint.bold(Lines.safe(Headline.of(reading.article()))));
    line("");
    int number = 1;
    for (SentenceTrace sentence : reading.sentences()) {
      Span span = sentence.sentence();
      String place = "  [%d, %d)".formatted(offsets.at(span.begin()), offsets.at(span.end()));
      line(paint.bold(number++ + ". " + words(span, text)) + paint.dim(place));
      tree(sentence.tree());
      for (SentenceTrace.NamedActor mention : sentence.mentions()) {
        String codes = mention.actors().isEmpty() ? "nobody" : String.join(", ", mention.actors());
        String name = "“" + words(mention.span(), text) + "”";
        line(label("actor") + name + " is " + codes + paint.dim("  by " + mention.why()));
      }
      for (Span unknown : sentence.unknown()) {
        line(label("unknown") + "“" + words(unknown, text) + "”");
      }
      for (String step : sentence.steps()) {
        line(label("step") + Lines.safe(step));
      }
      for (Statement statement : reading.statements()) {
        if (span.contains(statement.evidence())) {
          line(label("statement") + coded(statement));
        }
      }
      line("");
    }
    writer.flush();
  }

  @Override
  public void finish(Account account) throws IOException {
    for (String refused : account.refusals().lines()) {
      line(Lines.safe("Not read: " + refused));
    }
    writer.flush();
  }

  private String coded(Statement statement) {
    String standing = statement.standing().word();
    return paint.bold(statement.type() + "  " + Wording.parties(statement, Actor::toString))
        + "  "
        + paint.of(statement.standing(), standing)
        + paint.dim(
            "  %s %s, told by %s, rule %s, confidence %s"
                .formatted(
                    statement.modality().word(),
                    statement.factuality().value(),
                    Wording.teller(statement.sources(), Actor::toString),
                    statement.rule(),
                    String.format(Locale.ROOT, "%.2f", statement.confidence())));
  }

  private void tree(Tree tree) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.heads().get(word);
      Function function = tree.functions().get(word);
      rows.add(
          List.of(
              String.valueOf(word),
              Lines.safe(tree.tokens().get(word).form()),
              Lines.safe(tree.lemmas().get(word)),
              tree.tags().get(word),
              function.name().toLowerCase(Locale.ROOT).replace('_', ' '),
              head < 0 ? "" : head + " " + Lines.safe(tree.tokens().get(head).form())));
    }
    for (String row : Columns.aligned(rows)) {
      line("   " + paint.dim(row));
    }
  }

  private String label(String word) {
    return "   " + paint.place(word) + " ".repeat(Math.max(1, 11 - word.length()));
  }

  private static String words(Span span, String text) {
    return Lines.safe(span.in(text));
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
