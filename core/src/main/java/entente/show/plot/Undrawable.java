package entente.show.plot;

/** A chart that cannot be drawn or not there; its message is one sentence that says why. */
public final class Undrawable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Undrawable(String message) {
    super(message);
  }
}
