package entente.read.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.read.parse.SharedParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFinderTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorTable.shipped());

  @TempDir private Path folder;

  private static List<String> found(String sentence, Optional<LocalDate> day) {
    return FINDER.find(SharedParser.tree(sentence), day).stream()
        .flatMap(mention -> mention.actors().stream())
        .map(Object::toString)
        .toList();
  }

  private static List<String> found(String sentence) {
    return found(sentence, Optional.empty());
  }

  @Test
  void statesAreFoundByAnyOfTheirNames() {
    assertThat(found("The U.S. and Great Britain met the Russian Federation."))
        .containsExactly("USA", "GBR", "RUS");
  }

  @Test
  void thePronounUsIsNoState() {
    assertThat(found("They told us about Chad.")).containsExactly("TCD");
  }

  @Test
  void anOfficialIsTakenAsOfTheArticlesDay() {
    assertThat(found("Angela Merkel spoke.", Optional.of(LocalDate.of(2015, 5, 1))))
        .containsExactly("DEU.GOV");
  }

  @Test
  void aHyphenJoinsTwoStates() {
    assertThat(found("The US-Mexico talks began.")).containsExactly("USA", "MEX");
  }

  @Test
  void usersAddTheirOwnRows() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, "name,actor,kind\nNorthern Front,NFRONT,group\n");
    ActorFinder finder = new ActorFinder(ActorTable.with(own));
    assertThat(finder.find(SharedParser.tree("The Northern Front left."), Optional.empty()))
        .flatExtracting(Mention::actors)
        .hasToString("[NFRONT]");
  }

  @Test
  void aWrongRowIsToldWithFileAndLine() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.writeString(own, "name,actor,kind\nNorthern Front,not a code!,group\n");
    assertThatThrownBy(() -> ActorTable.with(own))
        .hasMessageContaining("own.csv:2: not an actor code");
  }
}
