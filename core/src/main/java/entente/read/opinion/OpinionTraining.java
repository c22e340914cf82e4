package entente.read.opinion;

import entente.read.actor.ActorTable;
import entente.read.sense.BgeSense;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** Learns the second opinion from the program's own sentences; a step of the build. */
public final class OpinionTraining {
  /** Counted up when the way of learning changes, so that the build learns anew. */
  private static final String WAY = "3";

  private OpinionTraining() {}

  /**
   * Learns, unless what was learnt is from the same sentences.
   *
   * @param arguments the table of sentences and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Path sentences = Path.of(arguments[0]);
    Path learnt = Path.of(arguments[1]);
    String origin = WAY + ":" + digest(sentences);
    if (Files.exists(learnt) && origin.equals(origin(learnt))) {
      return;
    }
    try (BgeSense sense = BgeSense.load();
        java.io.Reader csv = Files.newBufferedReader(sentences)) {
      SecondOpinion opinion =
          SecondOpinion.learnt(ActorTable.shipped(), sense, LabelledSentence.read(csv));
      Files.createDirectories(learnt.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(learnt)) {
        OpinionFile.write(out, origin, opinion.regression());
      }
    }
  }

  private static String origin(Path learnt) throws IOException {
    try (InputStream in = Files.newInputStream(learnt);
        DataInputStream data = new DataInputStream(in)) {
      return data.readUTF();
    }
  }

  private static String digest(Path file) throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(Files.readAllBytes(file));
    return Long.toHexString(sum.getValue());
  }
}
