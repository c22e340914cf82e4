package entente.show.plot;

import entente.show.SafeText;

/**
 * The words around a chart; without control characters, whatever was given.
 *
 * @param title what is to be seen, in a few words
 * @param subtitle what a reader must know to read it: how many events and outlets, the unit, what
 *     the band or the whiskers are
 * @param footer where the figures come from and how to cite them
 */
public record Heading(String title, String subtitle, String footer) {
  public Heading {
    title = SafeText.of(title).strip();
    subtitle = SafeText.of(subtitle).strip();
    footer = SafeText.of(footer).strip();
  }
}
