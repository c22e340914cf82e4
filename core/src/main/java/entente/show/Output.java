package entente.show;

import entente.read.Reading;
import java.io.Closeable;
import java.io.IOException;

/**
 * Shows readings in one format, one article at a time, in the order in which they are handed in.
 */
public interface Output extends Closeable {
  /** Shows one article's statements. */
  void show(Reading reading) throws IOException;

  /** Ends the output; nothing is shown after it. */
  void finish(Account account) throws IOException;

  /** Lets go of what the output holds; what was shown and not finished is of no use. */
  @Override
  default void close() throws IOException {}
}
