package entente.show.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where things are within the site. */
public final class Address {
  private Address() {}

  /** {@return the address of an event} */
  public static String event(String id) {
    return "/event/" + encoded(id);
  }

  /** {@return the address of an article} */
  public static String article(String id) {
    return "/article/" + encoded(id);
  }

  /** {@return the address of a tie} */
  public static String tie(String id) {
    return "/tie/" + encoded(id);
  }

  /** {@return the address of a statement} */
  public static String statement(String id) {
    return "/statement/" + encoded(id);
  }

  /** {@return the address of a state} */
  public static String state(String code) {
    return "/state/" + encoded(code);
  }

  /** {@return the address of a statement's card on the page of its article} */
  public static String card(String article, String statement) {
    return article(article) + "#" + Cells.anchor(statement);
  }

  /** {@return where one says that a statement was coded wrongly} */
  static String correcting(String statement) {
    return "/statement/" + encoded(statement) + "/correct";
  }

  /** {@return where one takes that back} */
  static String uncorrecting(String correction) {
    return "/correction/" + encoded(correction) + "/remove";
  }

  /** {@return the address of work that takes long} */
  public static String task(String id) {
    return "/task/" + encoded(id);
  }

  /** {@return the address of an article that was read only to look at it} */
  public static String look(String id) {
    return "/reading/" + encoded(id);
  }

  /** {@return the path with these values asked for; those that are empty are left out} */
  public static String asking(String path, Map<String, String> values) {
    List<String> parts = new ArrayList<>();
    values.forEach((name, value) -> {
      if (!value.isEmpty()) {
        parts.add(encoded(name) + "=" + encoded(value));
      }
    });
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
