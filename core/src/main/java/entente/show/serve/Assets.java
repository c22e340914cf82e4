package entente.show.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that are sent as they are: styles, scripts and the libraries that these use. */
final class Assets {
  private static final String SITE = "/entente/show/site/";
  private static final Pattern OWN = Pattern.compile("/(js|css)/([a-z]+(?:-[a-z]+)*)\\.(js|css)");

  private static final Map<String, Asset> NAMED =
      Map.of(
          "/site.css", new Asset(SITE + "site.css", Answer.CSS, false),
          "/icon.svg", new Asset(SITE + "icon.svg", Answer.SVG, false),
          "/api/openapi.json", new Asset("/entente/show/serve/openapi.json", Answer.JSON, false),
          "/lib/d3.js",
              new Asset(
                  "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js", Answer.SCRIPT, true));

  private static final Map<String, Optional<Answer>> READ = new ConcurrentHashMap<>();

  private Assets() {}

  /**
   * A file of the program.
   *
   * @param resource where it is
   * @param type of its content
   * @param lasting whether a browser may keep it for a day
   */
  private record Asset(String resource, String type, boolean lasting) {}

  /** {@return the file at that path} */
  static Optional<Answer> at(String path) {
    Asset named = NAMED.get(path);
    if (named != null) {
      return READ.computeIfAbsent(path, any -> read(named));
    }
    Matcher own = OWN.matcher(path);
    if (!own.matches() || !own.group(1).equals(own.group(3))) {
      return Optional.empty();
    }
    String type = own.group(1).equals("js") ? Answer.SCRIPT : Answer.CSS;
    String resource = SITE + path.substring(1);
    Optional<Answer> known = READ.get(path);
    if (known != null) {
      return known;
    }
    Optional<Answer> found = read(new Asset(resource, type, false));
    // What is not there is not remembered: paths are a stranger's, and without end.
    found.ifPresent(answer -> READ.put(path, found));
    return found;
  }

  private static Optional<Answer> read(Asset asset) {
    try (InputStream in = Assets.class.getResourceAsStream(asset.resource())) {
      if (in == null) {
        return Optional.empty();
      }
      Answer answer =
          Answer.of(asset.type(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return Optional.of(
          asset.lasting() ? answer.with("Cache-Control", "private, max-age=86400") : answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
