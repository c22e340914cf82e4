// Nearer, farther, and as it was: by buttons, by Ctrl and the wheel, and by two fingers.

const FARTHEST = 0.5;
const NEAREST = 6;
const STEP = 1.4;

/** The buttons, which enlarge and move the layer. */
export function controls(svg, layer, width, height) {
  const zoom = d3.zoom()
    .scaleExtent([FARTHEST, NEAREST])
    .extent([[0, 0], [width, height]])
    .translateExtent([[-width, -height], [2 * width, 2 * height]])
    // The wheel and one finger scroll the page.
    .filter((event) => {
      if (event.type === "wheel") {
        return event.ctrlKey;
      }
      return event.touches ? event.touches.length > 1 : !event.button;
    })
    .on("zoom", ({ transform }) => layer.attr("transform", transform));
  svg.call(zoom).on("dblclick.zoom", null);
  const line = document.createElement("p");
  line.className = "tools";
  for (const [sign, words, act] of [
    ["+", "Nearer", () => zoom.scaleBy(svg, STEP)],
    ["−", "Farther", () => zoom.scaleBy(svg, 1 / STEP)],
    ["⟲", "As it was", () => zoom.transform(svg, d3.zoomIdentity)],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign;
    button.title = words;
    button.setAttribute("aria-label", words);
    button.addEventListener("click", act);
    line.append(button);
  }
  return line;
}
