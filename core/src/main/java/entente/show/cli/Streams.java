package entente.show.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a run reads from and writes to.
 *
 * @param in standard input
 * @param out results, UTF-8
 * @param err messages to the user
 * @param surroundings which of these are a terminal
 */
record Streams(InputStream in, PrintStream out, PrintStream err, Surroundings surroundings) {}
