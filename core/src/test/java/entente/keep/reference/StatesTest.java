package entente.keep.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The codes that others give to states. */
class StatesTest {
  private static final States STATES = States.shipped();

  @Test
  void aStateIsFoundByEachOfItsCodesAndByItsName() {
    assertThat(STATES.ofCow(705)).contains("KAZ");
    assertThat(STATES.ofCode("kz")).contains("KAZ");
    assertThat(STATES.of("Kazakhstan")).contains("KAZ");
    assertThat(STATES.of("705")).contains("KAZ");
    assertThat(STATES.ofCow(255)).contains("DEU");
    assertThat(STATES.ofGleditschWard(260)).contains("DEU");
    assertThat(STATES.of("Atlantis")).isEmpty();
    assertThat(STATES.ofCow(999)).isEmpty();
  }

  @Test
  void aStateThatAnotherCarriesOnHasThatOnesCode() {
    assertThat(STATES.ofCow(345)).contains("SRB");
    assertThat(STATES.ofCode("YUG")).contains("SRB");
    assertThat(STATES.ofCode("SUN")).contains("RUS");
    assertThat(STATES.ofCow(678)).isEqualTo(STATES.ofCow(679)).contains("YEM");
  }

  @Test
  void oneThatNobodyCarriesOnKeepsItsOwn() {
    assertThat(STATES.ofCow(315)).contains("CSK");
    assertThat(STATES.ofCow(300)).contains("COW300");
    assertThat(STATES.ofCow(730)).contains("COW730");
    assertThat(STATES.ofCow(732)).contains("KOR");
  }

  @Test
  void theUnitedNationsHave193Members() {
    long members =
        STATES.all().stream()
            .filter(each -> STATES.memberSince(each).isPresent())
            .filter(each -> !each.equals("CSK") && !each.equals("DDR") && !each.equals("YMD"))
            .count();
    assertThat(members).isEqualTo(193);
    assertThat(STATES.memberSince("CHE")).hasValue(2002);
    assertThat(STATES.memberSince("TWN")).isEmpty();
  }
}
