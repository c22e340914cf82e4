package entente.measure.cases;

/** Cases that cannot be read or computed as they are written; the message says where and why. */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CaseException(String message) {
    super(message);
  }
}
