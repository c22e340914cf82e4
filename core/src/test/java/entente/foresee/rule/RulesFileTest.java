package entente.foresee.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.foresee.rule.Layout.Rule;
import entente.foresee.rule.Points.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesFileTest {
  private static final List<String> TYPES =
      List.of("Aid", "Threaten, \"or else\"", "Aid received", "Threaten, \"or else\" received");
  private static final Layout LAYOUT = new Layout(TYPES);
  private static final String HEADER = "rule,when,other,side,type,points,times,right\n";

  @TempDir Path folder;

  @Test
  void givesBackLearntPointsBitByBit() throws IOException {
    Points points = learnt();
    RulesRead read = RulesFile.read(written(points), LAYOUT, TYPES);
    assertThat(read.passedOver()).isZero();
    assertThat(read.unknownTypes()).isEmpty();
    Points back = read.points();
    for (int rule = 0; rule < points.rules(); rule++) {
      assertThat(back.times(rule)).isEqualTo(points.times(rule));
      assertThat(back.right(rule)).isEqualTo(points.right(rule));
      assertThat(back.part(Part.GENERAL, rule, 0)).isEqualTo(points.part(Part.GENERAL, rule, 0));
      for (int side = 0; side < 2; side++) {
        assertThat(back.part(Part.OF_SIDE, rule, side))
            .isEqualTo(points.part(Part.OF_SIDE, rule, side));
      }
      for (int type = 0; type < TYPES.size(); type++) {
        assertThat(back.part(Part.OF_TYPE, rule, type))
            .isEqualTo(points.part(Part.OF_TYPE, rule, type));
      }
    }
  }

  @Test
  void isTheSameFileEveryTime() throws IOException {
    Path first = written(learnt());
    Path second = folder.resolve("second.csv");
    RulesFile.write(second, RulesFile.read(first, LAYOUT, TYPES).points(), LAYOUT, TYPES, 0);
    assertThat(second).hasSameTextualContentAs(first);
  }

  @Test
  void isReadableByAPerson() throws IOException {
    Points points = new Points(LAYOUT.size(), TYPES.size());
    int last = LAYOUT.last(1);
    points.set(Part.GENERAL, last, 0, 0.5f);
    points.set(Part.OF_SIDE, last, 1, -0.25f);
    points.set(Part.OF_TYPE, last, 0, 2);
    points.setRecord(last, 10, 4);
    points.setRecord(LAYOUT.flag(Family.SELF), 7, 0);
    assertThat(written(points))
        .hasContent(
            HEADER
                + "last,,\"Threaten, \"\"or else\"\"\",,,0.5,10,4\n"
                + "last,,\"Threaten, \"\"or else\"\"\",acted-on,,-0.25,,\n"
                + "last,,\"Threaten, \"\"or else\"\"\",,Aid,2.0,,\n"
                + "self,,,,,0.0,7,0\n");
  }

  @Test
  void aChangedCellChangesAScore() throws IOException {
    Sheet sheet =
        new Sheet(0, new int[] {5, 6}, new int[] {0, 1, 2}, rules(LAYOUT.last(0), LAYOUT.last(1)));
    Path file = file("last,,Aid,,,1.5,,\n");
    assertThat(scores(file, sheet)).containsExactly(1.5f, 0);
    Files.writeString(file, Files.readString(file).replace("1.5", "-2"));
    assertThat(scores(file, sheet)).containsExactly(-2, 0);
    Files.writeString(
        file, Files.readString(file) + "last,,Aid,acts,,0.25,,\nlast,,Aid,,Aid,1,,\n");
    assertThat(scores(file, sheet)).containsExactly(-0.75f, 0);
  }

  @Test
  void rowsAboutTypesOfAnotherGraphArePassedOverAndCounted() throws IOException {
    RulesRead read =
        RulesFile.read(
            file(
                """
                last,,Bombard,,,3,9,9
                self,,,,Bombard,3,,
                self,,,,Accuse,3,,
                self,,,,,1,8,2
                """),
            LAYOUT,
            TYPES);
    assertThat(read.passedOver()).isEqualTo(3);
    assertThat(read.unknownTypes()).containsExactly("Accuse", "Bombard");
    assertThat(read.points().of(LAYOUT.flag(Family.SELF), 0)).isEqualTo(1);
    assertThat(read.points().times(LAYOUT.flag(Family.SELF))).isEqualTo(8);
  }

  @Test
  void theOrderOfRowsAndOfColumnsDoesNotMatter() throws IOException {
    Path file = folder.resolve("turned.csv");
    Files.writeString(
        file,
        """
        \uFEFFpoints,rule,right,times,type,side,other,when
        2,self,,,Aid,,,
        1,self,,,,,,
        """);
    Points points = RulesFile.read(file, LAYOUT, TYPES).points();
    assertThat(points.of(LAYOUT.flag(Family.SELF), 0)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "lats,,Aid,,,1,,|there is no rule 'lats'.",
        "last,,,,,1,,|there is no rule 'last' with when '' and other ''.",
        "self,,Aid,,,1,,|there is no rule 'self' with when '' and other 'Aid'.",
        "self,,Bombard,,,1,,|there is no rule 'self' with when '' and other 'Bombard'.",
        "after,days ago 1,Aid,,,1,,|there is no rule 'after' with when 'days ago 1' and other 'Aid'.",
        "after,day ago,Bombard,,,1,,|there is no rule 'after' with when 'day ago' and other 'Bombard'.",
        "self,,,,,\"0,5\",,|points '0,5' are not a number.",
        "self,,,,,,,|points '' are not a number.",
        "self,,,,,NaN,,|points 'NaN' are not a number.",
        "self,,,,,1,-3,|times '-3' is not a whole number.",
        "self,,,,,1,3,x|right 'x' is not a whole number.",
        "self,,,,,1,3,4|right 4 is more than times 3.",
        "self,,,north,,1,,|side 'north' is none of acts, acted-on.",
        "self,,,acts,Aid,1,,|both a side and a type are given; leave one empty.",
        "self,,,acts,,1,3,2|times may only be given with neither side nor type."
      })
  void aRowThatIsNotUnderstoodIsNamed(String row, String message) throws IOException {
    Path file = file("self,,,acted-on,,1,,\n" + row + "\n");
    assertThatThrownBy(() -> RulesFile.read(file, LAYOUT, TYPES))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ", line 3: " + message);
  }

  @Test
  void theSamePointsMayNotBeGivenTwice() throws IOException {
    Path file = file("self,,,,Aid,1,,\nself,,,,,1,,\nself,,,,Aid,2,,\n");
    assertThatThrownBy(() -> RulesFile.read(file, LAYOUT, TYPES))
        .hasMessage(file + ", line 4: the same points are given a second time.");
  }

  @Test
  void whatIsNoRulesFileIsNamed() throws IOException {
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "name,points\nself,1\n");
    assertThatThrownBy(() -> RulesFile.read(other, LAYOUT, TYPES))
        .hasMessage(other + ", line 2: there is no column 'rule'.");
    Path broken = file("self,,,,,1\n");
    assertThatThrownBy(() -> RulesFile.read(broken, LAYOUT, TYPES))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(broken.toString());
    Path bytes = folder.resolve("bytes.csv");
    Files.write(bytes, new byte[] {'r', 'u', (byte) 0xC3, '\n'});
    assertThatThrownBy(() -> RulesFile.read(bytes, LAYOUT, TYPES))
        .hasMessage(bytes + " cannot be read as UTF-8 text.");
  }

  @Test
  void eachRuleHasANameOfItsOwn() {
    for (int number = 0; number < LAYOUT.size(); number++) {
      Rule rule = LAYOUT.rule(number);
      assertThat(LAYOUT.number(rule)).hasValue(number);
    }
  }

  /** Points as learning leaves them: odd numbers, many of them 0. */
  private static Points learnt() {
    Points points = new Points(LAYOUT.size(), TYPES.size());
    Learner learner = new Learner(points);
    SplittableRandom random = new SplittableRandom(9);
    for (int round = 0; round < 300; round++) {
      char[] rules = new char[9];
      for (int i = 0; i < rules.length; i++) {
        rules[i] = (char) random.nextInt(LAYOUT.size());
      }
      learner.learn(
          new Sheet(random.nextInt(4), new int[] {0, 1, 2}, new int[] {0, 3, 6, 9}, rules),
          new boolean[] {true, false, false});
    }
    return points;
  }

  private static char[] rules(int... rules) {
    char[] all = new char[rules.length];
    for (int i = 0; i < rules.length; i++) {
      all[i] = (char) rules[i];
    }
    return all;
  }

  private static float[] scores(Path file, Sheet sheet) throws IOException {
    return new Learner(RulesFile.read(file, LAYOUT, TYPES).points()).scores(sheet);
  }

  private Path written(Points points) throws IOException {
    Path file = folder.resolve("rules.csv");
    RulesFile.write(file, points, LAYOUT, TYPES, 0);
    return file;
  }

  private Path file(String rows) throws IOException {
    Path file = folder.resolve("edited.csv");
    Files.writeString(file, HEADER + rows);
    return file;
  }
}
