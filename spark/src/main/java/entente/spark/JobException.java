package entente.spark;

/** What the user can mend; the message says what is wrong and what to do. */
final class JobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobException(String message) {
    super(message);
  }
}
