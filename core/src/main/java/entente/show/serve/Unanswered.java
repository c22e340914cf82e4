package entente.show.serve;

/** Why a request gets no answer, told in one sentence. */
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Unanswered(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** There is no such page or thing. */
  static Unanswered notFound(String sentence) {
    return new Unanswered(404, sentence);
  }

  /** The question has a mistake. */
  static Unanswered mistake(String sentence) {
    return new Unanswered(400, sentence);
  }

  /** There is nothing of the kind to be drawn; no place leads here. */
  static Unanswered noDrawing() {
    return notFound("There is no drawing of this.");
  }

  int status() {
    return status;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
