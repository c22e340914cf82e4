package entente.keep;

/**
 * The ledger cannot be opened, read or written; the message is one sentence for its user, with what
 * to do.
 */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong and what to do. */
  public LedgerException(String message) {
    super(message);
  }

  /** With what is wrong, what to do, and what the database said. */
  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
