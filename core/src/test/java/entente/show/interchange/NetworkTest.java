package entente.show.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Role;
import entente.keep.store.ToldEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkTest {
  @Test
  void whatAnActorDoesToItselfIsNoEdge() {
    Network.Builder builder = new Network.Builder();
    ToldEvent event = event(List.of("KAZ", "UZB"), "KAZ");
    builder.add(event);
    builder.addTie("t1", "partnership", "in force", "KAZ", "KAZ", null, null, 1);
    assertThat(event.pairs().getFirst().target()).contains(Actor.of("KAZ"));
    assertThat(builder.build().edges())
        .singleElement()
        .satisfies(edge -> assertThat(edge.source() + ">" + edge.target()).isEqualTo("UZB>KAZ"));
  }

  private static ToldEvent event(List<String> sources, String host) {
    return new ToldEvent(
        "e1",
        "COOPERATE",
        Optional.empty(),
        Optional.of("062"),
        "reported",
        "They began an exercise.",
        Optional.of(LocalDate.of(2024, 5, 13)),
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        0,
        Map.of(
            Role.SOURCE,
            sources.stream().map(Actor::of).toList(),
            Role.HOST,
            List.of(Actor.of(host))),
        List.of());
  }
}
