package entente.show.cli;

import java.util.List;

/** What the user gives to be read. */
final class Places {
  private Places() {}

  /**
   * {@return the places; standard input where none is given}
   *
   * @throws UserError if that would leave the user before an empty line, waiting
   */
  static List<String> orStandardInput(List<String> places, Surroundings surroundings) {
    if (places.isEmpty() && surroundings.inIsTerminal()) {
      throw new UserError("Nothing to read: give a file, a folder, or - for standard input.");
    }
    return places.isEmpty() ? List.of("-") : places;
  }
}
