// Draws a network that is laid out: edges, channels over them, and actors over these.
import { bend, path } from "./network-paths.js";

const LOOKS = 8;
const SHAPES = { state: d3.symbolCircle, organisation: d3.symbolSquare, other: d3.symbolDiamond };

/** The class of an instrument's looks, by its place among all of the ledger. */
export function looks(place) {
  return `i${place % LOOKS} d${Math.floor(place / LOOKS) % 4}`;
}

/** The outline of an actor of that kind. */
export function shape(kind, r) {
  const scale = kind === "state" ? Math.PI : kind === "organisation" ? 3.4 : 3;
  return d3.symbol(SHAPES[kind] ?? SHAPES.other, scale * r * r)();
}

/** Draws into that group; what comes back moves, hides and dims. */
export function draw(layer, { nodes, edges, steps }) {
  bend(edges);
  steps.forEach((step, place) => { step.bend = 7 + (place % 2); });
  const edge = layer.append("g").attr("class", "edges").selectAll("a").data(edges).join("a")
    .attr("href", (each) => each.address)
    .attr("tabindex", -1)
    .attr("aria-label", (each) => each.said)
    .attr("class", (each) => `edge ${each.kind} ${looks(each.place)}${each.faint ? " faint" : ""}`);
  edge.append("path").attr("class", "reach");
  edge.append("path").attr("class", "line").style("stroke-width", (each) => `${each.width}px`);
  edge.append("path").attr("class", "head");
  edge.append("title").text((each) => each.said);
  const step = layer.append("g").attr("class", "steps").selectAll("g").data(steps).join("g")
    .attr("class", (each) => `step ${each.nature}`);
  step.append("path").attr("class", "line");
  step.append("path").attr("class", "head");
  step.append("circle").attr("class", "badge").attr("r", 10);
  step.append("text").attr("class", "hop").text((each) => each.hops.join("/"));
  const node = layer.append("g").attr("class", "nodes").selectAll("a").data(nodes).join("a")
    .attr("href", (each) => each.address)
    .attr("class", (each) => `node ${each.kind}${each.onTheWay ? " on-the-way" : ""}`)
    .attr("aria-label", (each) => each.said);
  node.append("path").attr("class", "shape").attr("d", (each) => shape(each.kind, each.r));
  node.append("text").attr("y", (each) => each.r + 12).text((each) => each.label);
  place();

  function place() {
    node.attr("transform", (each) => `translate(${each.x},${each.y})`);
    edge.each(function (each) { trace(d3.select(this), path(each)); });
    step.each(function (each) {
      const traced = path({ ...each, width: 5 });
      trace(d3.select(this), traced);
      d3.select(this).selectAll(".badge, .hop")
        .attr("transform", `translate(${traced.half.x},${traced.half.y})`);
    });
  }

  return { node, edge, step, place };
}

function trace(group, { line, head }) {
  group.selectAll(".line, .reach").attr("d", line);
  group.select(".head").attr("d", head);
}
