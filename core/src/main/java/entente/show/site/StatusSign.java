package entente.show.site;

/** The sign of an event's status as a drawing of its own, the same as in words. */
final class StatusSign {
  private StatusSign() {}

  /** {@return the sign of that status, about ten wide and high, around that place} */
  static Html at(String status, double x, double y) {
    return Tag.named("g")
        .css("sign " + Words.style(status))
        .with("transform", "translate(" + Drawn.number(x) + " " + Drawn.number(y) + ")")
        .of(shape(status));
  }

  private static Html shape(String status) {
    return switch (status) {
      case "reported" -> circle("full");
      case "attributed" -> Html.all(circle("hollow"), path("full", "M0 -4.5A4.5 4.5 0 0 0 0 4.5Z"));
      case "alleged" -> circle("hollow");
      case "planned" -> path("hollow", "M-3.5 -4.5L5 0L-3.5 4.5Z");
      case "forecast" -> path("hollow", "M0 -5.2L5.2 0L0 5.2L-5.2 0Z");
      case "hypothetical" ->
          path("stroke", "M-2.5 -2.5A2.6 2.6 0 1 1 0.8 0.4Q0 0.8 0 2.2M0 4.4V4.8");
      case "called for" -> path("stroke", "M0 -5V1.6M0 4.2V4.8");
      case "denied" -> path("stroke", "M-4 -4L4 4M4 -4L-4 4");
      case "disputed" -> path("stroke", "M-4.5 -2H4.5M-4.5 2H4.5M2.5 -5L-2.5 5");
      default -> circle("hollow");
    };
  }

  private static Html circle(String style) {
    return Tag.named("circle").css(style).with("r", "4.5").of();
  }

  private static Html path(String style, String path) {
    return Tag.named("path").css(style).with("d", path).of();
  }
}
