package entente;

import entente.show.cli.Program;
import entente.show.cli.Surroundings;
import entente.show.cli.Wiring;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry: runs one command and exits with its code. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String... arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Surroundings surroundings = Surroundings.of(System.getenv(), System.getProperties());
    int code = Program.run(System.in, out, err, surroundings, Wiring.standard(), arguments);
    out.flush();
    System.exit(code);
  }

  /** Output is UTF-8 whatever the system's locale says: it is read by other programs. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
