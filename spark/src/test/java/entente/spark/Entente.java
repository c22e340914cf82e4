package entente.spark;

import entente.show.cli.Program;
import entente.show.cli.Surroundings;
import entente.show.cli.Wiring;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a command of the plain program did.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it told
 */
record Entente(int code, String out, String err) {
  static Entente run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Program.run(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Surroundings.PIPES,
            Wiring.standard(),
            Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Entente(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
