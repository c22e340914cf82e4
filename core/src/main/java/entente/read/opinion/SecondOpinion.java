package entente.read.opinion;

import entente.event.Span;
import entente.read.actor.ActorTable;
import entente.read.sense.Sense;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells how likely each type is for a sentence, by its sense alone and without its names. */
public final class SecondOpinion {
  /** Where the build puts what was learnt. */
  static final String LEARNT = "/entente/opinion/learnt.bin";

  private final Unnamed unnamed;
  private final Sense sense;
  private final SoftmaxRegression regression;

  SecondOpinion(Unnamed unnamed, Sense sense, SoftmaxRegression regression) {
    this.unnamed = unnamed;
    this.sense = sense;
    this.regression = regression;
  }

  /** {@return the opinion that the program comes with} */
  public static SecondOpinion shipped(ActorTable table, Sense sense) {
    InputStream in = SecondOpinion.class.getResourceAsStream(LEARNT);
    if (in == null) {
      throw new IllegalStateException("no " + LEARNT + " in the program; build it with Maven");
    }
    try (in) {
      return new SecondOpinion(new Unnamed(table), sense, OpinionFile.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the opinion that a file holds}
   *
   * @throws IllegalArgumentException if it holds none or is damaged; the message says what to do
   */
  public static SecondOpinion read(Path file, ActorTable table, Sense sense) {
    try (InputStream in = Files.newInputStream(file)) {
      return new SecondOpinion(new Unnamed(table), sense, OpinionFile.read(in));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          file
              + (Files.isRegularFile(file)
                  ? " is no second opinion, or damaged; learn it anew with 'entente learn --opinion'"
                  : " cannot be read: there is no such file"),
          e);
    }
  }

  /** Writes what was learnt, for {@link #read}. */
  public void write(OutputStream out) throws IOException {
    OpinionFile.write(out, "learnt from corrections", regression);
  }

  /** {@return the opinion that these sentences teach} */
  public static SecondOpinion learnt(
      ActorTable table, Sense sense, List<LabelledSentence> sentences) {
    Unnamed unnamed = new Unnamed(table);
    List<float[]> features = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (LabelledSentence each : sentences) {
      String text =
          unnamed.of(
              each.text(), where(each.text(), each.source()), where(each.text(), each.target()));
      features.add(sense.of(text).direction());
      answers.add(each.type());
    }
    return new SecondOpinion(unnamed, sense, SoftmaxRegression.train(features, answers));
  }

  private static List<Span> where(String text, String words) {
    int at = words.isBlank() ? -1 : text.indexOf(words);
    return at < 0 ? List.of() : List.of(new Span(at, at + words.length()));
  }

  /**
   * {@return for each type, and for {@link LabelledSentence#NONE}, how likely it is; they sum to 1}
   *
   * @param sources where in the text those stand who do it
   * @param targets where the others stand
   */
  public Map<String, Double> of(String text, List<Span> sources, List<Span> targets) {
    double[] probabilities =
        regression.of(sense.of(unnamed.of(text, sources, targets)).direction());
    Map<String, Double> opinion = new LinkedHashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      opinion.put(regression.labels().get(i), probabilities[i]);
    }
    return opinion;
  }

  SoftmaxRegression regression() {
    return regression;
  }
}
