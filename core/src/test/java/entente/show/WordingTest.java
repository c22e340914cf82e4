package entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Actor;
import entente.event.Amount;
import entente.event.PartialDate;
import entente.event.Period;
import entente.event.Speaker;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void namesADayAMonthOrAYearOnce() {
    assertThat(Wording.of(Period.of(PartialDate.parse("2022-08-05")))).isEqualTo("5 August 2022");
    assertThat(Wording.of(Period.of(PartialDate.parse("2022-08")))).isEqualTo("August 2022");
    assertThat(Wording.of(Period.of(PartialDate.parse("2022")))).isEqualTo("2022");
  }

  @Test
  void namesBothEndsOfAPeriod() {
    Period period = new Period(PartialDate.parse("2022-08"), PartialDate.parse("2024"));
    assertThat(Wording.of(period)).isEqualTo("August 2022 to 2024");
  }

  @Test
  void writesAmountsAsPeopleDo() {
    assertThat(amount("60000000", "USD", Optional.of(Amount.Bound.MORE_THAN)))
        .isEqualTo("more than 60 million USD");
    assertThat(amount("1.25E+9", "EUR", Optional.empty())).isEqualTo("1.25 billion EUR");
    assertThat(amount("1500", "soldiers", Optional.of(Amount.Bound.ABOUT)))
        .isEqualTo("about 1,500 soldiers");
  }

  @Test
  void tellsAChainOfTellersFromTheOutside() {
    List<Speaker> chain = List.of(Speaker.parse("USA.GOV"), Speaker.UNNAMED);
    assertThat(Wording.teller(chain, Actor::toString))
        .isEqualTo("USA.GOV, citing an unnamed source");
    assertThat(Wording.teller(List.of(), Actor::toString)).isEqualTo("the author");
  }

  private static String amount(String value, String unit, Optional<Amount.Bound> bound) {
    return Wording.of(new Amount(new BigDecimal(value), unit, bound));
  }
}
