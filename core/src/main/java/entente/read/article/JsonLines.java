package entente.read.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;

/**
 * Articles of JSON Lines, one line in memory at a time. A bad line is refused, the rest goes on.
 */
final class JsonLines implements Iterator<Intake> {
  private final Input input;
  private final ByteLines lines;
  private final Admission admission;
  private final Deque<Intake> ready = new ArrayDeque<>();
  private boolean some;

  JsonLines(Input input, ByteLines lines, Admission admission) {
    this.input = input;
    this.lines = lines;
    this.admission = admission;
  }

  /** {@return these lines as a part of a file, which may hold none of its lines} */
  JsonLines part() {
    some = true;
    return this;
  }

  @Override
  public boolean hasNext() {
    try {
      while (ready.isEmpty()) {
        if (!lines.advance()) {
          return endsEmpty();
        }
        ready.addAll(read());
        some |= !ready.isEmpty();
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.removeFirst();
  }

  private boolean endsEmpty() {
    if (!some) {
      some = true;
      ready.add(new Intake.Refused(input.place(), "is empty"));
    }
    return !ready.isEmpty();
  }

  private List<Intake> read() {
    String place = input.place() + ":" + lines.number();
    if (!lines.whole()) {
      return List.of(
          new Intake.Refused(
              place, "is longer than " + (Limits.LINE >> 20) + " MB; split the article"));
    }
    Decoded decoded = Decoded.of(lines.line());
    if (decoded.text().isEmpty()) {
      return List.of(new Intake.Refused(place, decoded.note().orElse("is no text")));
    }
    String json = decoded.text().get();
    if (Blank.is(json)) {
      return List.of();
    }
    try {
      List<Intake> read =
          JsonArticle.read(
              JsonArticle.parse(json), place, input.stem() + "-" + lines.number(), admission);
      return Notes.with(read, place, decoded.note());
    } catch (JacksonException e) {
      return List.of(new Intake.Refused(place, JsonArticle.complaint(e)));
    }
  }
}
