package entente.show.serve;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes back to who asked.
 *
 * @param status of HTTP
 * @param type of the content
 * @param body the content
 * @param headers besides those that every answer has
 */
record Answer(int status, String type, Body body, Map<String, String> headers) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";
  static final String CSV = "text/csv; charset=utf-8";
  static final String CSS = "text/css; charset=utf-8";
  static final String SVG = "image/svg+xml";
  static final String PNG = "image/png";
  static final String SCRIPT = "text/javascript; charset=utf-8";
  static final String PARQUET = "application/vnd.apache.parquet";
  static final String GEXF = "application/gexf+xml";
  static final String GRAPHML = "application/graphml+xml";
  static final String EVENTS = "text/event-stream; charset=utf-8";
  static final String LINES = "application/jsonl; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";

  Answer {
    headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  static Answer of(String type, String body) {
    return new Answer(200, type, new Body.Text(body), Map.of());
  }

  /** {@return bytes as they are} */
  static Answer of(String type, byte[] bytes) {
    return new Answer(200, type, new Body.Bytes(ByteBuffer.wrap(bytes)), Map.of());
  }

  /** {@return a file that is sent and then deleted} */
  static Answer made(String type, Path file) {
    return new Answer(200, type, new Body.Made(file), Map.of());
  }

  /** {@return an answer that goes on} */
  static Answer flowing(String type, Body.Writer writer) {
    return new Answer(200, type, new Body.Flow(writer), Map.of());
  }

  /** {@return one sentence in plain text, for who does not even get a page} */
  static Answer refusal(int status, String sentence) {
    return of(TEXT, sentence + "\n").as(status);
  }

  /** {@return that the thing stands elsewhere} */
  static Answer elsewhere(String path) {
    return of(TEXT, "").as(303).with("Location", path);
  }

  Answer as(int other) {
    return new Answer(other, type, body, headers);
  }

  Answer with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }
}
