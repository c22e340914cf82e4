package entente.read.sense;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/**
 * The sense of sentences by bge-small-en-v1.5 (Xiao et al. 2023, C-Pack), in eight-bit weights: the
 * vector of the sentence's first position. About a hundred sentences a second on one processor.
 */
public final class BgeSense implements Sense, AutoCloseable {
  private static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";
  private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";
  private static final int PIECES = 128;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private BgeSense(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /** {@return the model, loaded; it takes about a second} */
  public static BgeSense load() {
    try (InputStream vocabulary = resource(VOCABULARY);
        InputStream weights = resource(WEIGHTS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      // One thread each call: sums are then added in the same order in every run.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new BgeSense(
          environment,
          environment.createSession(weights.readAllBytes(), options),
          WordPieces.read(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model does not load", e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = BgeSense.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no " + name + " in the program");
    }
    return in;
  }

  @Override
  public SenseVector of(String sentence) {
    if (sentence.isBlank()) {
      return SenseVector.NONE;
    }
    long[] ids = pieces.of(sentence, PIECES);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      return SenseVector.of(states[0][0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model does not answer", e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model does not close", e);
    }
  }
}
