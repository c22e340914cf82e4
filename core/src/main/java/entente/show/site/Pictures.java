package entente.show.site;

import java.util.Map;

/** Charts that the server draws, each of which can be taken along. */
final class Pictures {
  private Pictures() {}

  /**
   * {@return the chart with links to its files}
   *
   * @param path of the chart without its ending
   * @param asked what the chart shows
   * @param words what is to be seen on it, for who does not see it
   */
  static Html figure(String path, Map<String, String> asked, String words) {
    String svg = Address.asking(path + ".svg", asked);
    String png = Address.asking(path + ".png", asked);
    return Tag.named("figure")
        .of(
            Tag.named("img")
                .leading("src", svg)
                .with("width", "1200")
                .with("height", "675")
                .with("loading", "lazy")
                .with("alt", words)
                .of(),
            Tag.named("figcaption")
                .css("forms")
                .of(
                    "This chart as ",
                    Tag.link(svg).with("download", "").of("SVG"),
                    " or ",
                    Tag.link(png).with("download", "").of("PNG")));
  }
}
