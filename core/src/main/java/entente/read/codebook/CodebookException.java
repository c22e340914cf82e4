package entente.read.codebook;

/** A codebook file that cannot be used. The message names file and line and says what to do. */
public final class CodebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file as the user knows it
   * @param line counted from 1; 0 where no line is to blame
   * @param reason what is wrong and what to do
   */
  public CodebookException(String file, int line, String reason) {
    super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
  }
}
