package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
  private static List<String> quoted(String text) {
    return QuoteFinder.find(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aQuotationRunsFromMarkToMark() {
    assertThat(quoted("He said: \"We shall never give up the island.\" Then he left."))
        .containsExactly("We shall never give up the island.");
  }

  @Test
  void aMarkWithoutAPartnerOpensNothing() {
    assertThat(quoted("It will last two years.\" In a nutshell, nobody was asked about it."))
        .isEmpty();
  }

  @Test
  void aWordSetOffIsNotAQuotation() {
    assertThat(quoted("the so-called \"colour\" revolutions of those years")).isEmpty();
  }

  @Test
  void aQuotationEndsWithItsParagraph() {
    assertThat(quoted("She began: \"One thing is clear to all\n\nThe next day, rain fell.\""))
        .isEmpty();
  }

  @Test
  void aQuotationMayRunOverLinesOfOneParagraph() {
    assertThat(quoted("“We met them.\nWe spoke for long,” she said."))
        .containsExactly("We met them.\nWe spoke for long,");
  }
}
