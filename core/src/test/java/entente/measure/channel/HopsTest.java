package entente.measure.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.event.Role;
import entente.event.Standing;
import entente.keep.LedgerException;
import entente.keep.store.ToldStatement;
import entente.measure.ToldStatements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How statements become hops. */
class HopsTest {
  private static List<Hop> hops(ToldStatements... statements) {
    return made(statements).hops();
  }

  private static Hops.Made made(ToldStatements... statements) {
    List<ToldStatement> told = Arrays.stream(statements).map(ToldStatements::told).toList();
    return new Hops(Instruments.shipped()).of(told);
  }

  private static List<String> ways(List<Hop> hops) {
    return hops.stream()
        .map(
            hop -> hop.from() + "-" + hop.to() + " " + hop.instrument() + " " + hop.nature().word())
        .toList();
  }

  private static ToldStatements relay() {
    return ToldStatements.of("r", "COOPERATE", "relay-intelligence", "Data are passed on.")
        .coded("064", "")
        .role(Role.SOURCE, "OMN")
        .role(Role.VIA, "KEN.COP")
        .role(Role.TARGET, "ITA", "MLT");
  }

  @Test
  void aGoBetweenMakesTwoHops() {
    assertThat(ways(hops(relay())))
        .containsExactly(
            "KEN-ITA intelligence flow", "KEN-MLT intelligence flow", "OMN-KEN intelligence flow");
  }

  @Test
  void whatIsForetoldOrPlannedCouldOnlyPass() {
    assertThat(hops(relay().as(Standing.FORECAST)))
        .extracting(Hop::nature)
        .containsOnly(Nature.CAPACITY);
    assertThat(hops(relay().as(Standing.ALLEGED)))
        .extracting(Hop::nature)
        .containsOnly(Nature.FLOW);
  }

  @Test
  void whatIsImaginedWantedOrOnlyDeniedMakesNoHop() {
    for (Standing standing :
        List.of(Standing.HYPOTHETICAL, Standing.CALL_TO_ACTION, Standing.DENIED)) {
      Hops.Made made = made(relay().as(standing));
      assertThat(made.hops()).as(standing.word()).isEmpty();
      assertThat(made.unreal()).as(standing.word()).isEqualTo(1);
    }
  }

  @Test
  void anAgreementOnIntelligenceCouldPassItBothWays() {
    ToldStatements signed =
        ToldStatements.of("s", "SUPPORT", "sign", "They signed an intelligence exchange agreement")
            .coded("057", "")
            .role(Role.SOURCE, "OMN")
            .role(Role.TARGET, "KEN")
            .when("2024-03-05");
    List<Hop> hops = hops(signed);
    assertThat(ways(hops))
        .containsExactly("KEN-OMN intelligence capacity", "OMN-KEN intelligence capacity");
    assertThat(hops.getFirst().window())
        .isEqualTo(Window.lasting(Optional.of(LocalDate.of(2024, 3, 5)), Optional.empty()));
  }

  @Test
  void theWordsTellWhatIsSuppliedAndABuyerGetsIt() {
    ToldStatements sold =
        ToldStatements.of("a", "supply", "sell", "It sells weapons")
            .role(Role.SOURCE, "OMN")
            .role(Role.TARGET, "TCD")
            .tie("t1", "OMN", "TCD", "2023");
    ToldStatements gas =
        ToldStatements.of("b", "COOPERATE", "buy", "It buys gas")
            .coded("061", "")
            .role(Role.SOURCE, "MLT")
            .role(Role.TARGET, "OMN");
    assertThat(ways(hops(sold, gas))).containsExactly("OMN-MLT energy flow", "OMN-TCD arms flow");
    assertThat(hops(sold).getFirst().window())
        .isEqualTo(Window.lasting(Optional.of(LocalDate.of(2023, 1, 1)), Optional.empty()));
    assertThat(
            hops(
                ToldStatements.of("c", "ACCUSE", "accuse", "of selling weapons")
                    .role(Role.SOURCE, "MLT")
                    .role(Role.TARGET, "OMN")))
        .isEmpty();
  }

  @Test
  void reportsOfOneEventMakeOneHopThatIsBelievedMore() {
    ToldStatements one = shared("a").in("north", "e1");
    ToldStatements other = shared("b").in("south", "e1");
    ToldStatements reprint = shared("c").in("north", "e1");
    assertThat(hops(one).getFirst().belief()).isCloseTo(0.9, within(1e-12));
    List<Hop> both = hops(one, other, reprint);
    assertThat(both).hasSize(1);
    assertThat(both.getFirst().belief()).isCloseTo(81.0 / 82, within(1e-12));
    assertThat(both.getFirst().sources()).isEqualTo(2);
    Hop disputed = hops(one, other.as(Standing.DENIED)).getFirst();
    assertThat(disputed.isDisputed()).isTrue();
    assertThat(disputed.sources()).isEqualTo(1);
    assertThat(disputed.belief()).isCloseTo(2.25 / 3.25, within(1e-12));
  }

  private static ToldStatements shared(String id) {
    return ToldStatements.of(id, "COOPERATE", "share-findings", "It shared intelligence")
        .role(Role.SOURCE, "OMN")
        .role(Role.TARGET, "KEN");
  }

  @Test
  void whereWordsAndCodeDifferBothMustTellOrTheWordsDo() {
    Instruments shipped = Instruments.shipped();
    assertThat(shipped.of("shared intelligence on weapons", Optional.of("064")))
        .containsExactly("intelligence");
    assertThat(shipped.of("exchanged prisoners", Optional.of("064"))).containsExactly("people");
    assertThat(shipped.of("passed on the data", Optional.of("064")))
        .containsExactly("intelligence");
    assertThat(shipped.of("sold machines", Optional.of("0612"))).containsExactly("trade");
    assertThat(shipped.of("sold machines", Optional.empty())).isEmpty();
    assertThat(shipped.of("in gaslight, at arm's length", Optional.empty())).isEmpty();
  }

  @Test
  void usersAddTheirOwnWordsAndAreToldWhereTheyErr(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("own.csv"), "instrument,by,value\nwater,word,sluice\n");
    assertThat(Instruments.with(file).of("opened the sluice", Optional.empty()))
        .containsExactly("water");
    Files.writeString(file, "instrument,by,value\nwater,smell,sluice\n");
    assertThatThrownBy(() -> Instruments.with(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("own.csv, line 2: 'by' is word, code or fallback, not 'smell'");
  }
}
