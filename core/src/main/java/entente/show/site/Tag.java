package entente.show.site;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The opening of an element. It has no script and leads nowhere but to {@link #link} and {@link
 * #outside}.
 *
 * @param name such as {@code p}
 * @param attributes as they are written, escaped
 */
record Tag(String name, String attributes) {
  private static final Set<String> VOID = Set.of("br", "img", "input", "link", "meta");
  private static final Set<String> LEADING = Set.of("href", "src", "action", "style", "data-part");
  private static final Pattern WITHIN = Pattern.compile("[/#?](?![/\\\\]).*|/");
  private static final Pattern OUTSIDE = Pattern.compile("https?://\\S+");

  /** {@return the element without attributes} */
  static Tag named(String name) {
    return new Tag(name, "");
  }

  /** {@return a link to a place of the site} */
  static Tag link(String path) {
    return named("a").leading("href", path);
  }

  /** {@return a link to where something was published; no link if that is no web address} */
  static Tag outside(String address) {
    return OUTSIDE.matcher(address).matches()
        ? named("a").written("href", address).with("rel", "noreferrer noopener")
        : named("span");
  }

  /** {@return the same with an address of the site, such as where a form asks} */
  Tag leading(String attribute, String path) {
    if (!WITHIN.matcher(path).matches()) {
      throw new IllegalArgumentException("leads out of the site: " + path);
    }
    return written(attribute, path);
  }

  /** {@return the same with one attribute more} */
  Tag with(String attribute, String value) {
    if (attribute.startsWith("on") || LEADING.contains(attribute)) {
      throw new IllegalArgumentException("not a harmless attribute: " + attribute);
    }
    return written(attribute, value);
  }

  /** {@return the same of that style} */
  Tag css(String classes) {
    return with("class", classes);
  }

  private Tag written(String attribute, String value) {
    return new Tag(name, attributes + " " + attribute + "=\"" + Html.escaped(value) + "\"");
  }

  /** {@return the element around the words} */
  Html of(Object... parts) {
    Html[] inside = new Html[parts.length];
    for (int i = 0; i < parts.length; i++) {
      inside[i] = parts[i] instanceof Html html ? html : Html.text(parts[i].toString());
    }
    return Html.element(this, Html.all(inside));
  }

  /** {@return the element around all of these} */
  Html around(List<Html> parts) {
    return Html.element(this, Html.all(parts));
  }

  /** {@return whether nothing can stand in it} */
  boolean isVoid() {
    return VOID.contains(name);
  }
}
