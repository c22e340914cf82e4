// The slider of days, and its playing.
/* global d3 */
import { written } from "./map-data.js";

const STEP = 125;
const SLOW_STEP = 1000;

/** A line with a button that plays, the slider, and the day; change is told every new place. */
export function slider(days, place, change) {
  const line = d3.create("div").attr("class", "map-time");
  const button = line.append("button").attr("type", "button").text("Play");
  const range = line.append("input").attr("type", "range").attr("min", 0).attr("max", days.length - 1)
    .attr("step", 1).attr("aria-label", "Day").property("value", place);
  const output = line.append("output");
  let playing = false;
  let last = 0;

  const set = (next) => {
    range.property("value", next).attr("aria-valuetext", written(days[next]));
    output.text(written(days[next]));
    change(next, playing);
  };
  const stop = () => {
    playing = false;
    button.text("Play").attr("aria-pressed", "false");
    change(range.node().valueAsNumber, false);
  };
  const turn = (now) => {
    if (!playing) {
      return;
    }
    const step = matchMedia("(prefers-reduced-motion: reduce)").matches ? SLOW_STEP : STEP;
    if (now - last >= step) {
      last = now;
      const next = range.node().valueAsNumber + 1;
      if (next >= days.length) {
        stop();
        return;
      }
      set(next);
    }
    requestAnimationFrame(turn);
  };
  button.on("click", () => {
    if (playing) {
      stop();
      return;
    }
    playing = true;
    button.text("Pause").attr("aria-pressed", "true");
    if (range.node().valueAsNumber >= days.length - 1) {
      set(0);
    }
    requestAnimationFrame(turn);
  });
  range.on("input", () => set(range.node().valueAsNumber));
  range.attr("aria-valuetext", written(days[place]));
  output.text(written(days[place]));
  button.attr("aria-pressed", "false");
  return { node: line.node(), place: () => range.node().valueAsNumber };
}
