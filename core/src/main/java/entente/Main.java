package entente;

import entente.show.cli.Program;
import entente.show.cli.Surroundings;
import entente.show.cli.WatchedOutput;
import entente.show.cli.Wiring;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry: runs one command and exits with its code. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name. */
  public static void main(String... arguments) {
    WatchedOutput results = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out = utf8(results);
    PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
    Surroundings surroundings = Surroundings.of(System.getenv(), System.getProperties());
    int code = Program.run(System.in, out, err, surroundings, Wiring.standard(), arguments);
    out.flush();
    if (results.loss().isPresent()) {
      err.println("entente: the results could not all be written: " + results.loss().get() + ".");
      code = Math.max(code, 1);
    }
    System.exit(code);
  }

  /** Output is UTF-8 whatever the system's locale says: it is read by other programs. */
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
