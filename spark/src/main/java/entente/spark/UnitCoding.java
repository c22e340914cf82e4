package entente.spark;

import entente.event.Article;
import entente.keep.coded.CodedArticle;
import entente.keep.intake.EntryReader;
import entente.keep.store.Entry;
import entente.read.article.Intake;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** Codes a unit, wholly or not at all. */
final class UnitCoding implements Function<Unit, Done> {
  private static final long serialVersionUID = 1L;

  private final String output;
  private final Coding coding;
  private final SerializableConfiguration settings;

  /**
   * @param output the folder of the job
   * @param settings of the file systems
   */
  UnitCoding(String output, Coding coding, SerializableConfiguration settings) {
    this.output = output;
    this.coding = coding;
    this.settings = settings;
  }

  @Override
  public Done call(Unit unit) throws IOException {
    Configuration hadoop = settings.value();
    if (UnitFile.exists(output, unit.id(), hadoop)) {
      return Done.earlier(unit.id());
    }
    EntryReader reader = SharedReader.of(coding);
    try (UnitFile file = UnitFile.create(output, unit.id(), hadoop);
        Stream<Intake> incoming = UnitInput.open(unit, hadoop)) {
      Counts counts = new Counts();
      Iterator<Intake> intakes = incoming.iterator();
      int within = 0;
      long begin = System.nanoTime();
      while (intakes.hasNext()) {
        Intake intake = intakes.next();
        counts.readNanos += System.nanoTime() - begin;
        begin = System.nanoTime();
        code(intake, unit, unit.number(within++), reader, file, counts);
        counts.codeNanos += System.nanoTime() - begin;
        begin = System.nanoTime();
      }
      file.keep();
      return counts.done(unit.id());
    }
  }

  private static final class Counts {
    private long articles;
    private long statements;
    private long sentences;
    private long refused;
    private long readNanos;
    private long codeNanos;

    Done done(String unit) {
      return new Done(unit, false, articles, statements, sentences, refused, readNanos, codeNanos);
    }
  }

  private static void code(
      Intake intake, Unit unit, long number, EntryReader reader, UnitFile file, Counts counts)
      throws IOException {
    switch (intake) {
      case Intake.Taken(Article article) -> {
        Entry entry;
        try {
          entry = reader.read(article);
        } catch (CancellationException e) {
          throw e;
        } catch (RuntimeException | StackOverflowError e) {
          // One bad article costs itself and no more; its place and the error are told.
          refuse(
              unit,
              number,
              article.id(),
              "an error inside the program (%s)".formatted(e.getClass().getSimpleName()),
              file,
              counts);
          return;
        }
        stopIfKilled();
        file.add(new CodedArticle(unit.input(), number, entry));
        counts.articles++;
        counts.statements += entry.statements().size();
        counts.sentences += entry.sentences();
      }
      case Intake.Refused(String place, String reason) ->
          refuse(unit, number, place, reason, file, counts);
      case Intake.Noted noted -> {}
    }
  }

  private static void refuse(
      Unit unit, long number, String place, String reason, UnitFile file, Counts counts)
      throws IOException {
    file.add(new Refused(unit.input(), number, place, reason));
    counts.refused++;
  }

  private static void stopIfKilled() {
    TaskContext context = TaskContext.get();
    if (context != null && context.isInterrupted()) {
      throw new CancellationException("the task was killed");
    }
  }
}
