package entente.show.cli;

import entente.event.Article;
import entente.keep.intake.EntryReader;
import entente.keep.reference.Memberships;
import entente.read.article.ArticleSource;
import entente.read.article.Intake;
import entente.read.sense.BgeSense;
import entente.show.serve.ArticleIntake;
import entente.show.serve.Offered;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads what people bring to the server, as {@code entente add} would. */
final class LedgerIntake implements ArticleIntake {
  private static final Wiring.Wanted SHIPPED =
      new Wiring.Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Wiring wiring;
  private Optional<EntryReader> loaded = Optional.empty();

  LedgerIntake(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public List<Offered> articles(String name, byte[] bytes) {
    try (Stream<Intake> intakes = ArticleSource.of(name, bytes)) {
      return intakes.map(LedgerIntake::offered).toList();
    }
  }

  private static Offered offered(Intake intake) {
    return switch (intake) {
      case Intake.Taken(Article article) -> new Offered.Taken(article);
      case Intake.Refused(String place, String reason) -> new Offered.Refused(place, reason);
      case Intake.Noted(String place, String note) -> new Offered.Noted(place, note);
    };
  }

  @Override
  public List<Offered> examples() {
    return Stream.concat(
            Examples.NAMES.stream().map(name -> name + ".txt"), Stream.of(Examples.NEWS))
        .flatMap(file -> articles(file, Examples.bytes(file)).stream())
        .toList();
  }

  /** The models stay until the program ends: who read once will read again. */
  @Override
  public synchronized EntryReader reader(Consumer<String> progress) {
    if (loaded.isEmpty()) {
      Wiring.Prepared prepared = wiring.readers().reader(SHIPPED, progress);
      loaded =
          Optional.of(new EntryReader(prepared.sparing(), BgeSense.load(), Memberships.shipped()));
    }
    return loaded.get();
  }
}
