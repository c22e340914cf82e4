package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Kind;
import entente.read.codebook.Example;
import entente.read.codebook.StatementType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The codebook's own examples are coded as its files say. */
class CodebookExamplesTest {
  @Test
  void everyExampleIsCodedAsItsFileSays() {
    List<ExampleCheck.Outcome> outcomes =
        ExampleCheck.run(SharedCoder.codebook(), SharedCoder.get());
    assertThat(outcomes).hasSizeGreaterThanOrEqualTo(200);
    assertThat(outcomes.stream().filter(outcome -> outcome.miss().isPresent())).isEmpty();
  }

  @Test
  void everyEventAndTieTypeHasSixExamplesForAndAgainst() {
    for (StatementType type : SharedCoder.codebook().types()) {
      if (type.kind() != Kind.APPRAISAL) {
        List<Example> examples = type.examples();
        assertThat(examples).as(type.name()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(examples).as(type.name()).anyMatch(example -> example.expected().isEmpty());
        assertThat(examples).as(type.name()).anyMatch(example -> !example.expected().isEmpty());
      }
    }
  }
}
