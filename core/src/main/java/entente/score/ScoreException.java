package entente.score;

/** A file of the user's that cannot be scored with; the message says where and what to do. */
public final class ScoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ScoreException(String message) {
    super(message);
  }

  ScoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
