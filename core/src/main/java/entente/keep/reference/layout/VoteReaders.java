package entente.keep.reference.layout;

import entente.keep.reference.ReferenceRow.Choice;
import entente.keep.reference.ReferenceRow.RollCall;
import entente.keep.reference.ReferenceRow.Vote;
import entente.keep.reference.States;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Votes of the General Assembly as Voeten and others hand them on. */
final class VoteReaders {
  private static final Map<String, Choice> WORDS =
      Map.of(
          "yes", Choice.YES,
          "abstain", Choice.ABSTAIN,
          "no", Choice.NO,
          "absent", Choice.ABSENT);

  private static final int NOT_A_MEMBER = 9;

  private VoteReaders() {}

  /** Of the package unvotes: a word for each vote of a state. */
  static void words(Cells cells, Taking taking) {
    String word = cells.needed("vote").toLowerCase(Locale.ROOT);
    Choice choice = WORDS.get(word);
    if (choice == null) {
      throw new IllegalArgumentException(
          "has \"" + word + "\" as vote; known are yes, abstain, no and absent");
    }
    int rollCall = cells.neededWhole("rcid");
    // The alpha-2 code of Namibia is NA, as is what is missing: there the name decides.
    Optional<String> state =
        cells
            .text("country_code")
            .flatMap(States.shipped()::ofCode)
            .or(() -> States.shipped().ofName(cells.written("country")));
    state.ifPresentOrElse(
        code -> taking.row(new Vote(rollCall, code, choice)),
        () -> taking.leftOut(cells.written("country")));
  }

  /** Of the package unvotes: a roll call a row. */
  static void rollCalls(Cells cells, Taking taking) {
    taking.row(rollCall(cells));
  }

  private static RollCall rollCall(Cells cells) {
    return new RollCall(
        cells.neededWhole("rcid"),
        cells.whole("session"),
        cells.day("date"),
        cells.text("unres"),
        cells.flag("importantvote"),
        cells.flag("amend"),
        cells.flag("para"),
        cells.text("short"),
        cells.text("descr"));
  }

  /** Voeten's own file: number codes, and all of the roll call in each row. */
  static final class Numbers implements RowReader {
    private final Set<Integer> seen = new HashSet<>();

    @Override
    public void read(Cells cells, Taking taking) {
      int rollCall = cells.neededWhole("rcid");
      if (seen.add(rollCall)) {
        taking.row(rollCall(cells));
      }
      if (cells.text("vote").isEmpty()) {
        return;
      }
      int code = cells.neededWhole("vote");
      if (code == NOT_A_MEMBER) {
        return;
      }
      Choice choice = choice(code);
      Optional<String> state =
          cells.text("ccode").isPresent()
              ? cells.cow("ccode")
              : cells.text("iso3c|iso3|Country").flatMap(States.shipped()::ofCode);
      state.ifPresentOrElse(
          each -> taking.row(new Vote(rollCall, each, choice)),
          () -> taking.leftOut(cells.text("Countryname|Country").orElse(cells.written("ccode"))));
    }

    private static Choice choice(int code) {
      try {
        return Choice.of(code);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "has "
                + code
                + " as vote; known are 1 yes, 2 abstain, 3 no, 8 absent and 9 not a member",
            e);
      }
    }
  }

  /** A roll call a row, with a letter for each state in the order of a list. */
  static final class Letters implements RowReader {
    private final List<Optional<String>> states;
    private final List<String> written;

    /** With the states in the order of their letters, by alpha-2 or alpha-3. */
    Letters(List<String> order) {
      this.written = List.copyOf(order);
      this.states = order.stream().map(States.shipped()::ofCode).toList();
    }

    @Override
    public void read(Cells cells, Taking taking) {
      RollCall rollCall = rollCall(cells);
      String letters = cells.needed("votes");
      if (letters.length() != states.size()) {
        throw new IllegalArgumentException(
            "has %d letters as votes, but the list of its columns names %d states"
                .formatted(letters.length(), states.size()));
      }
      taking.row(rollCall);
      for (int i = 0; i < letters.length(); i++) {
        Optional<Choice> choice =
            switch (letters.charAt(i)) {
              case 'Y' -> Optional.of(Choice.YES);
              case 'A' -> Optional.of(Choice.ABSTAIN);
              case 'N' -> Optional.of(Choice.NO);
              case '-' -> Optional.empty();
              default ->
                  throw new IllegalArgumentException(
                      "has '" + letters.charAt(i) + "' among its votes; known are Y, A, N and -");
            };
        if (choice.isPresent() && states.get(i).isPresent()) {
          taking.row(new Vote(rollCall.id(), states.get(i).get(), choice.get()));
        } else if (choice.isPresent()) {
          taking.leftOut(written.get(i));
        }
      }
    }
  }
}
