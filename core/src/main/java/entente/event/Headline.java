package entente.event;

/** What an article is called where people see it. */
public final class Headline {
  private static final int LONGEST = 140;

  private Headline() {}

  /**
   * {@return its title; without one its first line, if that is short and stands apart as headlines
   * do; else its id}
   */
  public static String of(Article article) {
    return article.title().orElseGet(() -> firstLine(article));
  }

  /**
   * {@return whether the headline is another than the id, so that the id should be told as well}
   */
  public static boolean differsFromId(Article article) {
    return !of(article).equals(article.id());
  }

  private static String firstLine(Article article) {
    String text = article.text().strip();
    int end = text.indexOf('\n');
    if (end < 0) {
      return article.id();
    }
    String line = text.substring(0, end).strip();
    String rest = text.substring(end + 1);
    boolean apart = !rest.isEmpty() && rest.lines().findFirst().orElse("").isBlank();
    return apart && line.length() <= LONGEST ? line : article.id();
  }
}
