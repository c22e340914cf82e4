package entente.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the note on a guess before what was read by it. */
final class Notes {
  private Notes() {}

  static List<Intake> with(List<Intake> read, String place, Optional<String> note) {
    if (note.isEmpty()) {
      return read;
    }
    List<Intake> all = new ArrayList<>();
    all.add(new Intake.Noted(place, note.get()));
    all.addAll(read);
    return all;
  }
}
