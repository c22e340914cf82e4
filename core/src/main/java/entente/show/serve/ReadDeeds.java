package entente.show.serve;

import entente.event.Article;
import entente.keep.intake.Arrival;
import entente.keep.store.Entry;
import entente.show.site.Address;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what people bring. */
final class ReadDeeds {
  private static final int LONGEST_LINE = 500;
  private static final String PASTED = "pasted text";

  private ReadDeeds() {}

  static Deed.Done read(Sent sent) {
    boolean keeping =
        switch (sent.fields().line("into", LONGEST_LINE).orElse("look")) {
          case "look" -> false;
          case "ledger" -> true;
          default -> throw Unanswered.mistake("'into' is either look or ledger.");
        };
    ArticleIntake intake = sent.equipment().intake();
    List<Supplier<List<Offered>>> sources = new ArrayList<>();
    int files = 0;
    for (String id : sent.fields().whole("files").orElse("").split(",", -1)) {
      if (!id.isBlank()) {
        Uploads.Upload upload =
            sent.desk()
                .uploads()
                .take(id.strip())
                .orElseThrow(() ->
                    Unanswered.notFound("A file is no longer there; choose it once more."));
        sources.add(() -> intake.articles(upload.name(), upload.bytes()));
        files++;
      }
    }
    Optional<String> text = sent.fields().whole("text");
    if (text.isPresent()) {
      Pasted pasted =
          new Pasted(
              text.get(),
              sent.fields().line("title", LONGEST_LINE),
              sent.fields().line("outlet", LONGEST_LINE),
              sent.fields().day("published"));
      sources.add(() -> pasted.offered(intake));
    }
    if (sources.isEmpty()) {
      throw Unanswered.mistake("There is nothing to read; paste a text or choose a file.");
    }
    String title =
        files == 0
            ? "Reading what you pasted"
            : "Reading " + (files == 1 ? "a file" : files + " files");
    Supplier<List<Offered>> all =
        () -> sources.stream().flatMap(each -> each.get().stream()).toList();
    return begun(sent, title, all, keeping);
  }

  private static Deed.Done begun(
      Sent sent, String title, Supplier<List<Offered>> found, boolean keeping) {
    Task task = sent.desk().tasks().add(title, ReadingTask.of(found, keeping, sent));
    return Deed.Done.at(Address.task(task.view().id()));
  }

  /** A text with what its reader knows of it. */
  private record Pasted(
      String text, Optional<String> title, Optional<String> outlet, Optional<LocalDate> day) {
    List<Offered> offered(ArticleIntake intake) {
      return intake.articles(PASTED + ".txt", text.getBytes(StandardCharsets.UTF_8)).stream()
          .<Offered>map(each ->
              switch (each) {
                case Offered.Taken(Article article) -> new Offered.Taken(known(article));
                case Offered.Refused(String place, String reason) ->
                    new Offered.Refused(PASTED, reason);
                case Offered.Noted(String place, String note) -> new Offered.Noted(PASTED, note);
              })
          .toList();
    }

    private Article known(Article article) {
      return new Article(
          title.orElse(PASTED),
          title,
          outlet,
          article.address(),
          day.or(article::published),
          article.text(),
          article.language(),
          article.licence());
    }
  }

  static Deed.Done upload(Sent sent) {
    String name = sent.query().value("name").orElse("file");
    if (sent.bytes().length == 0) {
      throw Unanswered.mistake("The file " + name + " is empty.");
    }
    return Deed.Done.file(sent.desk().uploads().add(new Uploads.Upload(name, sent.bytes())));
  }

  static Deed.Done examples(Sent sent) {
    ArticleIntake intake = sent.equipment().intake();
    return begun(sent, "Reading the example articles", intake::examples, true);
  }

  static Deed.Done stop(Sent sent) {
    Task task =
        sent.desk()
            .tasks()
            .find(sent.id())
            .orElseThrow(() -> Unanswered.notFound("There is no such task."));
    task.stop();
    return Deed.Done.at(Address.task(sent.id()));
  }

  static Deed.Done keep(Sent sent) {
    Entry entry =
        sent.desk()
            .looks()
            .find(sent.id())
            .orElseThrow(() -> Unanswered.notFound(Desks.GONE));
    String id =
        sent.ledger()
            .write(ledger -> new Arrival.Read(entry).into(ledger, ledger.known()).id());
    return Deed.Done.at(Address.article(id));
  }
}
