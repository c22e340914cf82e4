package entente.show.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The user's web browser, opened by the means of their system. */
final class Browser {
  private Browser() {}

  /** {@return whether something took the address} */
  static boolean open(URI address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address.toString()))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException noBrowserIsThere) {
      return false;
    }
  }

  static List<String> command(String system, String address) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(lower.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
