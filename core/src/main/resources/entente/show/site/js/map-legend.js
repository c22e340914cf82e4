// What colours, patterns and marks mean, written into the drawing so that it can be taken along.
/* global d3 */
import { BREAKS, fill, WIDE } from "./map-data.js";
import { dress } from "./map-arcs.js";
import { shape } from "./map-marks.js";

const SWATCH = 18;
const LINE = 22;
const LETTER = 6.4;

/** Lines over the colour of a step, and the grey of no figure. */
export function patterns(defs) {
  const one = (id, size) => defs.append("pattern").attr("id", id).attr("width", size)
    .attr("height", size).attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
  const bar = (pattern, size, width, colour) => pattern.append("rect").attr("width", width)
    .attr("height", size).style("fill", colour).style("stroke", "none");
  for (let step = 0; step <= BREAKS.length; step++) {
    for (const [place, width] of [[1, 1.2], [2, 3]]) {
      const pattern = one(`map-${step}-${place}`, 5);
      bar(pattern, 5, 5, `var(--map-${step})`);
      bar(pattern, 5, width, "var(--map-gap)");
    }
  }
  const none = one("map-none", 6);
  bar(none, 6, 6, "var(--map-land)");
  bar(none, 6, 0.8, "var(--map-line)");
}

/** The entries of the legend, in order. */
export function entries(kinds) {
  const steps = [0, ...BREAKS].map((from, step) => ({
    words: step === 0 ? `under ${BREAKS[0]}` : step === BREAKS.length ? `${from} and more` : `${from} to ${BREAKS[step]}`,
    look: step + 1,
  }));
  return [
    ...steps,
    { words: `little known (interval wider than ${WIDE[0]})`, look: 8 + 4 },
    { words: `very little (wider than ${WIDE[1]})`, look: 16 + 4 },
    { words: "no figure", look: 0 },
    { words: "leads the pole", colour: "var(--map-leader)" },
    { words: "base", mark: "basing" },
    { words: "exercise of the last year", mark: "exercise" },
    ...kinds.map((kind) => ({ words: kind, tie: kind })),
  ];
}

/** Where each entry stands within that width, and how high all are. */
export function laid(list, width) {
  let x = 8;
  let y = 8;
  const placed = list.map((entry) => {
    const wide = SWATCH + 8 + entry.words.length * LETTER + 14;
    if (x + wide > width && x > 8) {
      x = 8;
      y += LINE;
    }
    const at = { ...entry, x, y };
    x += wide;
    return at;
  });
  return { placed, height: y + LINE + 4 };
}

export function draw(layer, placed) {
  for (const entry of placed) {
    const item = layer.append("g").attr("transform", `translate(${entry.x} ${entry.y})`);
    if (entry.mark) {
      item.append("g").attr("class", "mark").append("path").attr("d", shape(entry.mark))
        .attr("transform", "translate(10 8)");
    } else if (entry.tie) {
      dress(item.append("path").attr("d", `M0 8H${SWATCH + 2}`), entry.tie);
    } else {
      item.append("rect").attr("width", SWATCH).attr("height", 14)
        .style("fill", entry.colour ?? fill(entry.look));
    }
    item.append("text").attr("x", SWATCH + 6).attr("y", 12).text(entry.words);
  }
}
