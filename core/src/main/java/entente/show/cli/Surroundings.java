package entente.show.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What the program knows of the terminal it runs in. Java cannot tell which stream is a terminal,
 * so the launcher does, with {@code -Dentente.terminal=in,out,err -Dentente.columns=120}.
 *
 * @param inIsTerminal whether a person would have to type the input
 * @param outIsTerminal whether a person sees the output
 * @param errIsTerminal whether a person sees messages
 * @param columns the terminal's width in characters
 * @param colourWanted whether the user has not asked for no colour (no-color.org)
 */
public record Surroundings(
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean colourWanted) {
  private static final int USUAL_COLUMNS = 80;

  /** No terminal at all: input and output are files or pipes. */
  public static final Surroundings PIPES =
      new Surroundings(false, false, false, USUAL_COLUMNS, true);

  /** {@return the surroundings of this process} */
  public static Surroundings of(Map<String, String> environment, Properties properties) {
    String terminals = properties.getProperty("entente.terminal", "");
    return new Surroundings(
        terminals.contains("in"),
        terminals.contains("out"),
        terminals.contains("err"),
        columns(properties.getProperty("entente.columns", "")),
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb"));
  }

  private static int columns(String written) {
    return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : USUAL_COLUMNS;
  }
}
