package entente.show.serve;

import entente.keep.LedgerException;
import entente.keep.store.Stamp;
import entente.show.site.Frame;
import entente.show.site.Here;
import entente.show.site.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers questions about one ledger, which is opened for each of them, so that others can write it
 * in between.
 */
final class Site {
  private static final String LIVE = "/live";

  private final LedgerFile ledger;
  private final KeptAnswers kept = new KeptAnswers();
  private final Live live;
  private final Equipment equipment;
  private final Desk desk;
  private final Clock clock;

  Site(Path ledger, Equipment equipment, Desk desk, Clock clock) {
    this.ledger = new LedgerFile(ledger);
    this.live = new Live(this.ledger);
    this.equipment = equipment;
    this.desk = desk;
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
    if (!found.route().ofLedger()) {
      return made(found, query, here);
    }
    return kept.of(
        Stamp.of(ledger.path()),
        String.join("\n", found.form().word(), here.whole(), here.day().toString()),
        () -> made(found, query, here));
  }

  private Answer made(Routes.Found found, Query query, Here here) {
    try (LedgerFile.Opened opened = ledger.opened()) {
      return found
          .route()
          .handler()
          .answer(new Asked(opened, found.id(), found.form(), query, here, equipment, desk));
    }
  }

  /**
   * {@return what came of doing something, a sentence where it cannot be done}
   *
   * @param body what was sent
   * @param json whether a program asks
   */
  Answer done(Deeds.Found found, Target target, byte[] body, boolean json, String origin) {
    Here here = here(target.path(), target.query(), origin);
    Form form = json ? Form.JSON : Form.HTML;
    try {
      boolean isForm = found.deed().content() == Deed.Content.FORM;
      Sent sent =
          new Sent(
              found.id(),
              target.query(),
              isForm ? Fields.of(body) : Fields.NONE,
              isForm ? new byte[0] : body,
              here,
              desk,
              ledger,
              equipment,
              clock.instant());
      return found.deed().handler().done(sent).answer(json);
    } catch (Unanswered e) {
      return sentence(e.status(), e.sentence(), form, here);
    } catch (LedgerException e) {
      return sentence(
          503, "Nothing was changed: " + e.getMessage() + " Try again then.", form, here);
    }
  }

  /**
   * {@return what asks for the first pages before somebody does}
   *
   * @param origin under which they will be asked
   * @param slips is told of errors inside the program
   */
  Runnable warming(String origin, Consumer<Throwable> slips) {
    return new Warming(
        ledger.path(),
        path -> {
          try {
            answer(new Target(path, new Query(Map.of())), origin);
          } catch (RuntimeException e) {
            slips.accept(e);
          }
        });
  }

  private Here here(String path, Query query, String origin) {
    return new Here(origin, path, query.values(), ledger.name(), LocalDate.now(clock));
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

  /** {@return the sentence, for a program or as a page} */
  Answer refused(int status, String sentence, boolean json, String origin) {
    Here here = here("/", new Query(Map.of()), origin);
    return sentence(status, sentence, json ? Form.JSON : Form.HTML, here);
  }

  /** {@return the sentence as a page, for what went wrong before the question was understood} */
  Answer sentence(int status, String sentence, String origin) {
    return sentence(status, sentence, Form.HTML, here("/", new Query(Map.of()), origin));
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "Not here";
      case 403 -> "Not allowed";
      case 413 -> "Too large";
      case 503 -> "Not now";
      case 500 -> "An error inside the program";
      default -> "Not understood";
    };
  }
}
