package entente.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program as a process of its own that serves a ledger, as a user starts it.
 *
 * @param process the program
 * @param address where it serves, without a slash at the end
 * @param ledger the file
 */
record Serving(Process process, String address, Path ledger) implements AutoCloseable {
  private static final int SECONDS = 120;

  /** Starts it on any free port. */
  static Serving of(Path ledger, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of("--ledger", ledger.toString()));
    arguments.addAll(List.of(options));
    Path errors = Files.createTempFile("entente-serve", ".txt");
    Process process = program(arguments).redirectError(errors.toFile()).start();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = reader.readLine();
    if (address == null) {
      throw new IOException("it did not start: " + Files.readString(errors));
    }
    return new Serving(process, address.replaceFirst("/$", ""), ledger);
  }

  /** Runs another command of the program to its end. */
  static void run(String... arguments) throws IOException, InterruptedException {
    Path output = Files.createTempFile("entente-run", ".txt");
    Process process =
        program(List.of(arguments))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(String.join(" ", arguments) + ": " + Files.readString(output));
    }
  }

  private static ProcessBuilder program(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "entente.Main"));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
