package entente.show.site;

import entente.show.SafeText;
import java.util.List;

/**
 * Markup that is safe to send. Words of strangers become markup by {@link #text} and by the
 * attributes of a {@link Tag}, both of which escape them; there is no other way in.
 */
public final class Html {
  /** Nothing at all. */
  public static final Html NONE = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** {@return the words as text: on one line, nothing in them is markup or turns the writing} */
  public static Html text(String words) {
    return new Html(escaped(words));
  }

  /** {@return all of these, one after the other} */
  public static Html all(List<Html> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.markup));
    return new Html(all.toString());
  }

  /** {@return all of these, one after the other} */
  public static Html all(Html... parts) {
    return all(List.of(parts));
  }

  /** {@return an element; only a tag makes one, and it has checked the parts} */
  static Html element(Tag tag, Html inside) {
    String opening = "<" + tag.name() + tag.attributes() + ">";
    return new Html(tag.isVoid() ? opening : opening + inside.markup + "</" + tag.name() + ">");
  }

  /** {@return the words with everything escaped that markup is made of} */
  static String escaped(String words) {
    String safe = SafeText.of(words);
    StringBuilder escaped = new StringBuilder(safe.length() + 16);
    for (int i = 0; i < safe.length(); i++) {
      char each = safe.charAt(i);
      switch (each) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(each);
      }
    }
    return escaped.toString();
  }

  /** {@return the whole page} */
  String page() {
    return "<!doctype html>\n" + markup + "\n";
  }

  /** {@return whether there is nothing in it} */
  boolean isEmpty() {
    return markup.isEmpty();
  }
}
