package entente.show.serve;

import entente.event.Actor;
import entente.event.Article;
import entente.event.Factuality;
import entente.event.Kind;
import entente.event.Modality;
import entente.event.Role;
import entente.event.Span;
import entente.event.Statement;
import entente.keep.intake.EntryReader;
import entente.keep.reference.Memberships;
import entente.read.Reading;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.read.sense.SenseVector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads articles for tests without any model: "KAZ met RUS" is a statement, "SLOW" takes until it is
 * broken off, "BROKEN" is an error inside the program.
 */
final class CodesIntake implements ArticleIntake {
  private static final Pattern MET = Pattern.compile("([A-Z]{3}) met ([A-Z]{3})");

  @Override
  public List<Offered> articles(String name, byte[] bytes) {
    try (Stream<Intake> intakes = ArticleSource.of(name, bytes)) {
      return intakes
          .<Offered>map(each ->
              switch (each) {
                case Intake.Taken(Article article) -> new Offered.Taken(article);
                case Intake.Refused(String place, String reason) ->
                    new Offered.Refused(place, reason);
                case Intake.Noted(String place, String note) -> new Offered.Noted(place, note);
              })
          .toList();
    }
  }

  @Override
  public List<Offered> examples() {
    return Stream.of("one", "two")
        .flatMap(name ->
            articles(
                name + ".txt",
                ("The example " + name + " says that KAZ met RUS in the capital on Monday.")
                    .getBytes(StandardCharsets.UTF_8))
                .stream())
        .toList();
  }

  @Override
  public EntryReader reader(Consumer<String> progress) {
    return new EntryReader(
        CodesIntake::read, sentence -> SenseVector.NONE, Memberships.shipped());
  }

  private static Reading read(Article article) {
    String text = article.text();
    if (text.contains("BROKEN")) {
      throw new IllegalStateException("broken as asked");
    }
    try {
      for (int i = 0; text.contains("SLOW") && i < 1200; i++) {
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
    List<Statement> statements = new ArrayList<>();
    Matcher met = MET.matcher(text);
    while (met.find()) {
      statements.add(
          new Statement(
              "%08x%08x".formatted(text.hashCode(), met.start()),
              article.id(),
              new Span(met.start(), met.end()),
              Kind.EVENT,
              "CONSULT",
              Optional.empty(),
              Optional.empty(),
              Map.of(
                  Role.SOURCE, List.of(Actor.of(met.group(1))),
                  Role.TARGET, List.of(Actor.of(met.group(2)))),
              List.of(),
              Modality.ACTUAL,
              Factuality.CERTAIN,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              0.75,
              "CONSULT/met"));
    }
    return new Reading(article, statements, List.of());
  }
}
