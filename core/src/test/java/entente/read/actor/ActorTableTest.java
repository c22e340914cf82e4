package entente.read.actor;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.read.actor.Name.Remark;
import entente.read.parse.Token;
import entente.read.text.TextSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActorTableTest {
  private static final ActorTable TABLE = ActorTable.shipped();

  @Test
  void aPersonIsBestKnownForOneActorOnly() {
    Map<List<String>, Set<Optional<Actor>>> main =
        TABLE.names().stream()
            .filter(name -> name.remark() == Remark.MAIN)
            .collect(
                Collectors.groupingBy(
                    Name::words, Collectors.mapping(Name::actor, Collectors.toSet())));
    assertThat(main).isNotEmpty().allSatisfy((words, actors) -> assertThat(actors).hasSize(1));
  }

  @Test
  void everyPersonOfSeveralActorsIsBestKnownForOne() {
    Map<List<String>, List<Name>> persons =
        TABLE.names().stream()
            .filter(name -> name.kind() == NameKind.PERSON && name.words().size() > 1)
            .collect(Collectors.groupingBy(Name::words));
    assertThat(persons)
        .allSatisfy((words, names) -> {
          long actors = names.stream().map(Name::actor).distinct().count();
          boolean main = names.stream().anyMatch(name -> name.remark() == Remark.MAIN);
          assertThat(actors == 1 || main).isTrue();
        });
  }

  @Test
  void everyNameIsFoundInATextOfItself() {
    ActorFinder finder = new ActorFinder(TABLE);
    List<String> missed = new ArrayList<>();
    for (Name name : TABLE.names()) {
      String text = "They saw " + String.join(" ", name.words()).replace(" 's", "'s") + " today.";
      if (name.kind() != NameKind.AGENT && !isFound(finder, text, name)) {
        missed.add(text);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean isFound(ActorFinder finder, String text, Name name) {
    List<Token> tokens =
        TextSplitter.blocks(text).stream()
            .flatMap(block -> block.sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();
    return finder.names(tokens, name.from()).stream()
        .anyMatch(mention -> mention.first() <= 2 && mention.last() >= 1 + name.words().size());
  }

  @Test
  void monthsDaysAndMoneyAreNobodysName() {
    for (String word :
        WordList.set(
            """
            January February March April May June July August September October November December
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Dollar Euro Pound Yen Yuan
            Ruble Rouble Rupee Lira Franc Peso Rand Won Real Rial Dinar Krona Shekel Hryvnia
            """)) {
      assertThat(TABLE.startingWith(word)).noneMatch(Name::isSingleWord);
    }
  }
}
