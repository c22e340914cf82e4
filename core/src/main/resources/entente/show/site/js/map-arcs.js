// Ties as great-circle arcs; colour and dashes together tell by which instrument.
/* global d3 */
import { holds } from "./map-data.js";

const KINDS = [
  "alignment", "basing", "dependence", "hostility", "influence", "membership", "pact", "partnership",
  "presence", "protection", "supply", "agreement",
];
const COLOURS = [
  ["#0b5a87", "#7cc4f2"], ["#7a1f5c", "#ff9bd2"], ["#845400", "#e5b25a"], ["#a3152b", "#ff8a94"],
  ["#5a5a66", "#b4b4c0"], ["#17693a", "#6fcf97"], ["#3a48ad", "#a3b0ff"], ["#006b6b", "#5fd6d0"],
  ["#6a5340", "#cdb59d"], ["#1d1d1f", "#e8e6e1"], ["#9c3c00", "#f5a068"], ["#7a2b8a", "#d99be6"],
];
const DASHES = [null, "7 3", "2 3", "9 3 2 3", "5 2 1 2 1 2"];

/** The kinds of ties between places that are on the map, in the order of the codebook. */
export function kinds(ties, at) {
  const found = new Set(ties.filter((tie) => at.has(tie.source) && at.has(tie.target) && tie.held)
    .map((tie) => tie.type));
  return [...found].sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
}

function order(kind) {
  const place = KINDS.indexOf(kind);
  return place < 0 ? KINDS.length : place;
}

/** Gives a line the looks of its kind. */
export function dress(line, kind) {
  const place = order(kind);
  const [light, dark] = COLOURS[place % COLOURS.length];
  line.style("stroke", `light-dark(${light}, ${dark})`)
    .attr("stroke-dasharray", DASHES[place % DASHES.length]);
}

/** Draws all arcs that can ever be seen; what comes back shows those of a day. */
export function arcs(layer, ties, at, path) {
  const drawn = [];
  const between = new Map();
  for (const tie of ties) {
    if (!tie.held || !at.has(tie.source) || !at.has(tie.target) || tie.source === tie.target) {
      continue;
    }
    const line = path({ type: "LineString", coordinates: [at.get(tie.source), at.get(tie.target)] });
    if (line === null) {
      continue;
    }
    // Several between the same two lie side by side.
    const pair = [tie.source, tie.target].sort().join(" ");
    const before = between.get(pair) ?? 0;
    between.set(pair, before + 1);
    const aside = Math.ceil(before / 2) * 3 * (before % 2 ? 1 : -1);
    const arc = layer.append("path").attr("d", line).attr("transform", `translate(${aside / 2} ${aside})`);
    dress(arc, tie.type);
    arc.style("display", "none");
    drawn.push({ tie, node: arc.node(), seen: false });
  }
  return drawn;
}

export function show(drawn, day, off) {
  for (const arc of drawn) {
    const seen = !off.has(arc.tie.type) && holds(arc.tie, day);
    if (seen !== arc.seen) {
      arc.seen = seen;
      arc.node.style.display = seen ? "" : "none";
    }
  }
}

/** A short line with the looks of a kind, for a legend. */
export function sample(kind) {
  const svg = d3.create("svg").attr("viewBox", "0 0 36 12").attr("aria-hidden", "true");
  dress(svg.append("path").attr("d", "M1 6H35"), kind);
  return svg.node();
}
