package entente.show.cli;

import entente.measure.pole.Pole;
import entente.measure.pole.Poles;
import entente.measure.pole.PolesFile;
import entente.read.codebook.CodebookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which poles; shared by every command that measures toward them. */
final class PolesOption {
  @Option(
      names = "--poles",
      paramLabel = "FILE",
      description = "Your own poles in YAML, in place of those that are shipped.")
  private Optional<Path> file = Optional.empty();

  /**
   * {@return the poles of the user's file, or those that are shipped}
   *
   * @throws UserError if the file has a mistake
   */
  Poles poles() {
    try {
      return file.map(PolesFile::read).orElseGet(PolesFile::shipped);
    } catch (CodebookException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  /**
   * {@return of these poles those that are named, or all where none is}
   *
   * @throws UserError if there is none of that name
   */
  static List<String> named(List<String> names, Poles poles) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.add(
          poles
              .named(name)
              .map(Pole::name)
              .orElseThrow(() ->
                  new UserError(
                      "there is no pole '%s'; there are %s"
                          .formatted(
                              name,
                              String.join(
                                  ", ", poles.poles().stream().map(Pole::name).toList())))));
    }
    return found.isEmpty() ? poles.poles().stream().map(Pole::name).toList() : found;
  }
}
