package entente.show.terminal;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Headline;
import entente.event.Role;
import entente.event.Standing;
import entente.event.Statement;
import entente.read.Reading;
import entente.show.Account;
import entente.show.EventGroup;
import entente.show.Output;
import entente.show.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements for a reader at a terminal, grouped by event, with the words that say it. */
public final class TerminalOutput implements Output {
  private static final int STANDING_WIDTH = 18;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private final Writer writer;
  private final Paint paint;
  private final int width;

  /**
   * Writes to that writer, which stays open.
   *
   * @param columns the terminal's width in characters
   */
  public TerminalOutput(Writer writer, Paint paint, int columns) {
    this.writer = writer;
    this.paint = paint;
    this.width = Math.clamp(columns, NARROWEST, WIDEST);
  }

  @Override
  public void show(Reading reading) throws IOException {
    Article article = reading.article();
    line(paint.bold(Lines.safe(Headline.of(article))));
    String below = below(article);
    if (!below.isEmpty()) {
      line(paint.dim(below));
    }
    line("");
    if (reading.statements().isEmpty()) {
      line("  " + paint.dim("No statement on the relations of states was found in it."));
      line("");
    }
    for (EventGroup group : EventGroup.of(reading.statements())) {
      heading(group);
      for (Statement statement : group.statements()) {
        statement(statement, group, article.text());
      }
      line("");
    }
    writer.flush();
  }

  @Override
  public void finish(Account account) throws IOException {
    line(paint.dim("─".repeat(width)));
    line(
        paint.bold(
            Stream.of(
                    Wording.count(account.articles(), "article"),
                    Wording.count(account.sentences(), "sentence"),
                    Wording.count(account.statements(), "statement"))
                .collect(Collectors.joining(" · "))));
    if (account.statements() > 0) {
      line(
          account.standings().entrySet().stream()
              .map(each -> paint.of(each.getKey(), each.getValue() + " " + each.getKey().word()))
              .collect(Collectors.joining(paint.dim(" · "))));
    }
    if (!account.refusals().isEmpty()) {
      line("");
      line(paint.bold("Not read: " + Wording.count(account.refusals().count(), "input")));
      for (String refused : account.refusals().lines()) {
        indented("  ", Lines.wrap(refused, width - 4), "    ");
      }
    }
    writer.flush();
  }

  private static String below(Article article) {
    return Stream.of(
            Optional.of(article.id()).filter(id -> Headline.differsFromId(article)),
            article.outlet(),
            article.published().map(Wording::of))
        .flatMap(Optional::stream)
        .map(Lines::safe)
        .collect(Collectors.joining(" · "));
  }

  private void heading(EventGroup group) throws IOException {
    String roles = roles(group);
    String parties = Wording.parties(group.first(), Actor::toString);
    line(
        paint.bold(group.first().type() + "  " + parties)
            + (roles.isEmpty() ? "" : "  " + paint.place(roles)));
  }

  /** {@return the lesser parts that all of the group share, such as {@code with KGZ in TJK}} */
  private static String roles(EventGroup group) {
    List<String> words = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Actor> actors = group.shared(role);
      if (!actors.isEmpty() && role != Role.SOURCE && role != Role.TARGET) {
        words.add(part(role, actors));
      }
    }
    if (group.shared(Role.HOST).isEmpty()) {
      group.sharedPlace().ifPresent(place -> words.add("in " + place));
    }
    return String.join("  ", words);
  }

  private static String part(Role role, List<Actor> actors) {
    String codes =
        actors.stream()
            .map(actor -> role == Role.HOST ? actor.code() : actor.toString())
            .collect(Collectors.joining(", "));
    return switch (role) {
      case SOURCE, TARGET -> codes;
      case PARTICIPANT -> "with " + codes;
      case HOST -> "in " + codes;
      case VIA -> "via " + codes;
      case OVERSEER -> "under " + codes;
    };
  }

  private void statement(Statement statement, EventGroup group, String text) throws IOException {
    Standing standing = statement.standing();
    String word = standing.word();
    String label = "  " + paint.of(standing, word) + " ".repeat(STANDING_WIDTH - word.length() - 2);
    String margin = " ".repeat(STANDING_WIDTH);
    String quoted = "“" + statement.evidence().in(text).strip() + "”";
    indented(label, Lines.wrap(quoted, width - STANDING_WIDTH), margin);
    String details = details(statement, group);
    if (!details.isEmpty()) {
      for (String each : Lines.wrap(details, width - STANDING_WIDTH)) {
        line(margin + paint.dim(each));
      }
    }
  }

  private static String details(Statement statement, EventGroup group) {
    List<String> details = new ArrayList<>();
    if (!statement.sources().isEmpty()) {
      details.add("according to " + Wording.teller(statement.sources(), Actor::toString));
    }
    for (Role role : Role.values()) {
      List<Actor> actors = statement.actors(role);
      if (!actors.isEmpty() && !group.shared(role).equals(actors)) {
        details.add(part(role, actors));
      }
    }
    if (group.sharedPlace().isEmpty() && statement.actors(Role.HOST).isEmpty()) {
      statement.where().ifPresent(place -> details.add("in " + place));
    }
    statement.when().map(Wording::of).ifPresent(details::add);
    statement.amounts().stream().map(Wording::of).forEach(details::add);
    return String.join(" · ", details);
  }

  private void indented(String first, List<String> lines, String margin) throws IOException {
    String before = first;
    for (String each : lines) {
      line(before + each);
      before = margin;
    }
  }

  private void line(String words) throws IOException {
    writer.write(words.stripTrailing());
    writer.write('\n');
  }
}
