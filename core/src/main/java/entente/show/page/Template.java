package entente.show.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The page's markup, style and script, as they stand in the resources beside this class. */
final class Template {
  private final Document page;
  private final Map<String, Elements> parts = new HashMap<>();

  private Template(Document page) {
    this.page = page;
    for (Element part : page.select("template")) {
      parts.put(part.id(), part.children());
      part.remove();
    }
  }

  /**
   * {@return the template with its style and script in place, and a policy that allows no other}
   */
  static Template load() {
    Document page = Jsoup.parse(resource("page.html"));
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    String style = resource("page.css");
    String script = resource("page.js");
    one(page, "style").appendChild(new DataNode(style));
    one(page, "script").appendChild(new DataNode(script));
    one(page, "meta[http-equiv]")
        .attr(
            "content",
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '%s'; script-src '%s'"
                .formatted(hash(style), hash(script)));
    return new Template(page);
  }

  /** {@return the whole page, to be filled; a template fills one page} */
  Document page() {
    return page;
  }

  /** {@return a fresh copy of the part of that name} */
  Element part(String name) {
    return parts(name).getFirst();
  }

  /** {@return a fresh copy of the part of that name, which has several elements} */
  Elements parts(String name) {
    return Optional.ofNullable(parts.get(name))
        .orElseThrow(() -> new IllegalStateException("page.html lacks the part " + name))
        .clone();
  }

  /** {@return the one element below that the query finds} */
  static Element one(Element root, String query) {
    return root.expectFirst(query);
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
