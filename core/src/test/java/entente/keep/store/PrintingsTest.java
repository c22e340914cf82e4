package entente.keep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintingsTest {
  private static Printing printing(String day, String outlet, String name) {
    return new Printing(
        Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        Optional.of(outlet).filter(text -> !text.isEmpty()),
        Optional.of("https://" + name + ".example/"),
        name);
  }

  @Test
  void theEarliestPrintingLeadsAndEachOtherOutletIsACopyOnce() {
    Printings printings =
        Printings.of(
            List.of(
                printing("2022-08-14", "Beta", "b"),
                printing("2022-08-15", "Beta", "b2"),
                printing("", "", "nobody"),
                printing("2022-08-11", "Alpha", "a"),
                printing("2022-08-12", "Alpha", "a2")));
    assertThat(printings.lead().name()).isEqualTo("a");
    assertThat(printings.copies()).extracting(Printing::name).containsExactly("b");
  }

  @Test
  void whichPrintingBecameKnownFirstDoesNotMatter() {
    Random random = new Random(8);
    List<String> outlets = List.of("", "Alpha", "Beta", "Gamma");
    for (int round = 0; round < 50; round++) {
      List<Printing> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String day = random.nextInt(4) == 0 ? "" : "2022-08-1" + random.nextInt(9);
        all.add(printing(day, outlets.get(random.nextInt(4)), "n" + i));
      }
      Printings expected = Printings.of(all);
      Collections.shuffle(all, random);
      Printings one = Printings.of(all.subList(0, 1));
      for (Printing next : all.subList(1, all.size())) {
        one = one.with(next);
      }
      assertThat(one).isEqualTo(expected);
    }
  }
}
