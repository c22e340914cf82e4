package entente.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import entente.event.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far to take it as fact, on one claim told in many ways. */
class StandingsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tunisia depends on Algeria.                                          | []        | actual       | CT+
          Tunisia does not depend on Algeria.                                  | []        | actual       | CT-
          Tunisia no longer depends on Algeria.                                | []        | actual       | CT-
          Tunisia depends on Algeria, said the Moroccan minister.              | [MAR.GOV] | actual       | CT+
          "Tunisia depends on Algeria," the Moroccan minister said.            | [MAR.GOV] | actual       | CT+
          According to the Moroccan minister, Tunisia depends on Algeria.      | [MAR.GOV] | actual       | CT+
          In Morocco's view, Tunisia depends on Algeria.                       | [MAR]     | actual       | CT+
          Morocco denied that Tunisia depends on Algeria.                      | [MAR]     | actual       | CT-
          Morocco did not deny that Tunisia depends on Algeria.                | [MAR]     | actual       | CT+
          Morocco did not say that Tunisia depends on Algeria.                 | [MAR]     | actual       | UU
          It is true that Tunisia depends on Algeria.                          | []        | actual       | CT+
          It is not true that Tunisia depends on Algeria, Morocco said.        | [MAR]     | actual       | CT-
          Tunisia reportedly depends on Algeria.                               | [unnamed] | actual       | CT+
          There is evidence that Tunisia depends on Algeria.                   | [unnamed] | actual       | PR+
          There is no evidence that Tunisia depends on Algeria.                | [unnamed] | actual       | PR-
          Nothing suggests that Tunisia depends on Algeria.                    | []        | actual       | PR-
          Tunisia appears to depend on Algeria.                                | []        | actual       | PR+
          Tunisia may depend on Algeria.                                       | []        | actual       | PS+
          Does Tunisia depend on Algeria?                                      | []        | actual       | UU
          It is unclear whether Tunisia depends on Algeria.                    | []        | actual       | UU
          Tunisia will depend on Algeria.                                      | []        | forecast     | PR+
          Tunisia is likely to depend on Algeria.                              | []        | forecast     | PR+
          Tunisia is unlikely to depend on Algeria.                            | []        | forecast     | PR-
          Tunisia will depend on Algeria, the Moroccan minister predicted.     | [MAR.GOV] | forecast     | PR+
          Tunisia wants to depend on Algeria.                                  | []        | planned      | CT+
          Tunisia is unable to depend on Algeria.                              | []        | actual       | CT-
          Tunisia should depend on Algeria.                                    | []        | directive    | UU
          Morocco wants Tunisia to depend on Algeria.                          | [MAR]     | directive    | UU
          Morocco urged Tunisia to depend on Algeria.                          | [MAR]     | directive    | UU
          If Tunisia depended on Algeria, Morocco would leave.                 | []        | hypothetical | UU
          Had Tunisia depended on Algeria, Morocco would have left.            | []        | hypothetical | UU
          Suppose that Tunisia depends on Algeria.                             | []        | hypothetical | UU
          """)
  void aDependenceStandsAsItIsTold(
      String text, String sources, String modality, String factuality) {
    List<Statement> told =
        SharedCoder.statements(text).stream()
            .filter(statement -> statement.type().equals("dependence"))
            .toList();
    assertThat(told).as(text).hasSize(1);
    Statement statement = told.getFirst();
    assertThat(
            statement.sources()
                + " "
                + statement.modality().word()
                + " "
                + statement.factuality().value())
        .as(text)
        .isEqualTo(sources + " " + modality + " " + factuality);
  }
}
