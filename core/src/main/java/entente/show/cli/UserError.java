package entente.show.cli;

/** A mistake that the user can mend; its message is one sentence that says what, where and how. */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UserError(String message) {
    super(message);
  }
}
