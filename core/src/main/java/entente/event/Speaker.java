package entente.event;

/** One link of an attribution chain: somebody below the article's author who tells it. */
public sealed interface Speaker {
  /** A speaker whom the text identifies. */
  record Named(Actor actor) implements Speaker {
    @Override
    public String toString() {
      return actor.toString();
    }
  }

  /** "It was reported", "there is evidence", "sources say": somebody, but unnamed. */
  record Unnamed() implements Speaker {
    @Override
    public String toString() {
      return "unnamed";
    }
  }

  /** The unnamed speaker; all are alike. */
  Speaker UNNAMED = new Unnamed();

  /**
   * Reads the written form, an actor code or {@code unnamed}.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  static Speaker parse(String text) {
    return text.equals("unnamed") ? UNNAMED : new Named(Actor.parse(text));
  }
}
