package entente.show.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar tells. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"entente " + version, "Java " + Runtime.version()};
  }
}
