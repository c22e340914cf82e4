package entente.keep.story;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Runs of {@code entente add} in processes of their own that are killed while they work. */
record KilledAdds(Path ledger, List<Path> inputs) {

  /**
   * Starts adding so many times, each time killing the process between the two moments.
   *
   * @param earliest milliseconds after the start
   * @param latest milliseconds after the start
   * @return how many of them did not end before
   */
  int kill(int times, int earliest, int latest, Random random)
      throws IOException, InterruptedException {
    int killed = 0;
    for (int i = 0; i < times; i++) {
      Process child = start();
      if (!child.waitFor(earliest + random.nextInt(latest - earliest), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly().waitFor();
        killed++;
      }
    }
    return killed;
  }

  /** {@return the exit code of adding all, undisturbed} */
  int finish() throws IOException, InterruptedException {
    return start().waitFor();
  }

  private Process start() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "entente.Main",
                "add",
                "-l",
                ledger.toString()));
    inputs.forEach(input -> command.add(input.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.to(new File(ledger + ".log")))
        .start();
  }
}
