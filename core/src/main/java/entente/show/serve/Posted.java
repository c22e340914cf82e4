package entente.show.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;

/** A POST that was let in, whose body is read no further than it may be. */
record Posted(HttpExchange exchange, Gate.Headers headers) {
  /** Bytes of what is sent at once. */
  static final int MOST = 16 << 20;

  /** {@return what came of it} */
  Answer answer(Site site, Target target, String origin) throws IOException {
    boolean json =
        headers.of("Accept").stream().anyMatch(each -> each.contains("application/json"));
    Deeds.Found found =
        Deeds.find(target.path()).orElseThrow(() -> Unanswered.notFound("Nothing is done there."));
    Deed.Content content = found.deed().content();
    if (!content.isSaidBy(headers.of("Content-Type"))) {
      return site.refused(415, "What is sent here has to be " + content.type() + ".", json, origin);
    }
    if (said() > MOST) {
      return site.refused(413, tooLarge(), json, origin).with("Connection", "close");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MOST + 1);
    if (body.length > MOST) {
      return site.refused(413, tooLarge(), json, origin).with("Connection", "close");
    }
    return site.done(found, target, body, json, origin);
  }

  private long said() {
    List<String> lengths = headers.of("Content-Length");
    boolean number = lengths.size() == 1 && lengths.getFirst().matches("[0-9]{1,18}");
    return number ? Long.parseLong(lengths.getFirst()) : 0;
  }

  private static String tooLarge() {
    return "That is larger than "
        + (MOST >> 20)
        + " MB; split it, or use 'entente add' on the command line.";
  }
}
