package entente.show.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends what goes back, each kind of body in its way. */
final class Sending {
  private Sending() {}

  /** Sends the status and the body; the headers are set already. */
  static void of(Answer answer, HttpExchange exchange) throws IOException {
    switch (answer.body()) {
      case Body.Text(String words) ->
          bytes(answer.status(), words.getBytes(StandardCharsets.UTF_8), exchange);
      case Body.Bytes(ByteBuffer buffer) -> {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        bytes(answer.status(), bytes, exchange);
      }
      case Body.Made(Path file) -> {
        try {
          bytes(answer.status(), Files.readAllBytes(file), exchange);
        } finally {
          Files.deleteIfExists(file);
        }
      }
      case Body.Flow(Body.Writer writer) -> flow(answer.status(), writer, exchange);
    }
  }

  private static void bytes(int status, byte[] body, HttpExchange exchange) throws IOException {
    if (isHead(exchange) || body.length == 0) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      OutputStream out = exchange.getResponseBody();
      out.write(body);
      // Closing first waits for what is left of a request, and the answer would wait with it.
      out.flush();
    }
  }

  private static void flow(int status, Body.Writer writer, HttpExchange exchange)
      throws IOException {
    if (isHead(exchange)) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      writer.write(out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the server is closing");
    }
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }
}
