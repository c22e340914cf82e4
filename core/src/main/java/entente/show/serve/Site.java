package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.LedgerQueries;
import entente.show.site.Frame;
import entente.show.site.Here;
import entente.show.site.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Answers questions about one ledger, which is opened for each of them, so that others can write it
 * in between.
 */
final class Site {
  /** More at a time would only take one another's memory. */
  private static final int AT_A_TIME = 8;

  private static final String LIVE = "/live";

  private final Path ledger;
  private final Live live;
  private final Equipment equipment;
  private final Clock clock;
  private final Semaphore open = new Semaphore(AT_A_TIME, true);

  Site(Path ledger, Equipment equipment, Clock clock) {
    this.ledger = ledger;
    this.live = new Live(ledger);
    this.equipment = equipment;
    this.clock = clock;
  }

  /**
   * {@return the answer, a sentence where there is none}
   *
   * @param origin under which it was asked, such as {@code http://localhost:8080}
   */
  Answer answer(Target target, String origin) {
    Optional<Answer> file = Assets.at(target.path());
    if (file.isPresent()) {
      return file.get();
    }
    if (target.path().equals(MapAnswers.OUTLINES)) {
      return Answer.of(Answer.JSON, equipment.maps().outlines().geoJson());
    }
    if (target.path().equals(LIVE)) {
      return live.from(target.query().value("since").orElse(""));
    }
    Here here = here(target.path(), target.query(), origin);
    Form form = Form.HTML;
    try {
      Routes.Found found = Routes.find(target);
      form = found.form();
      here = here(found.path(), target.query().without("format"), origin);
      return answer(found, target.query().without("format"), here);
    } catch (Unanswered e) {
      return sentence(e.status(), e.sentence(), form, here);
    } catch (LedgerException e) {
      return sentence(503, "The ledger cannot be read: " + e.getMessage(), form, here);
    }
  }

  private Answer answer(Routes.Found found, Query query, Here here) {
    open.acquireUninterruptibly();
    try (LedgerQueries queries = LedgerQueries.open(ledger)) {
      return found
          .route()
          .handler()
          .answer(new Asked(queries, found.id(), found.form(), query, here, equipment));
    } finally {
      open.release();
    }
  }

  private Here here(String path, Query query, String origin) {
    String name = Optional.ofNullable(ledger.getFileName()).orElse(ledger).toString();
    return new Here(origin, path, query.values(), name, LocalDate.now(clock));
  }

  /** {@return the sentence in the form that was asked for} */
  static Answer sentence(int status, String sentence, Form form, Here here) {
    return switch (form) {
      case HTML ->
          Answer.of(Answer.HTML, Frame.of(Page.message(title(status), sentence), here)).as(status);
      case JSON -> Documents.answer(Documents.empty().put("error", sentence)).as(status);
      case CSV, PARQUET, SVG, PNG -> Answer.refusal(status, sentence);
    };
  }

  /** {@return the sentence as a page, for what went wrong before the question was understood} */
  Answer sentence(int status, String sentence, String origin) {
    return sentence(status, sentence, Form.HTML, here("/", new Query(Map.of()), origin));
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "Not here";
      case 503 -> "Not now";
      case 500 -> "An error inside the program";
      default -> "Not understood";
    };
  }
}
