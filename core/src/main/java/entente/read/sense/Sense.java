package entente.read.sense;

/** Tells the sense of a sentence. The same sentence gives the same vector; any thread may ask. */
@FunctionalInterface
public interface Sense {
  /** {@return the sense of the sentence; of a long text, of its beginning} */
  SenseVector of(String sentence);
}
