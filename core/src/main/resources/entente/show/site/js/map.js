// The map: outlines coloured by alignment, marks, ties, and time.
/* global d3 */
import * as arcs from "./map-arcs.js";
import * as legend from "./map-legend.js";
import * as marks from "./map-marks.js";
import * as time from "./map-time.js";
import * as words from "./map-words.js";
import * as world from "./map-world.js";
import { figure, load, written } from "./map-data.js";

const figureNode = document.querySelector("figure.map");
const form = document.querySelector('form[data-map="form"]');
const asked = figureNode.dataset;
const off = new Set(asked.off.split(",").filter(Boolean));
const SETTLED = 250;
const CLOSEST = 14;
const NARROW = 700;
const TOP = 34;
const LOWEST = 320;
const AROUND = 330;

let data;
let features;
let paper;
let place = 0;
let settling = 0;
let view = asked.view;

async function begin() {
  const outlines = fetch("/lib/outlines.json").then((answer) => answer.json());
  data = await load(asked.pole);
  features = world.turned((await outlines).features);
  place = Math.max(0, data.days.findLastIndex((day) => day <= asked.day));
  frame();
  draw();
  controls();
  let width = figureNode.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(figureNode.clientWidth - width) > 20) {
      width = figureNode.clientWidth;
      draw();
    }
  }).observe(figureNode);
  performance.mark("map-coloured");
}

/** What stands around the drawing: buttons, and the card on which a state or a mark is told. */
function frame() {
  const buttons = d3.create("div").attr("class", "zooming");
  for (const [sign, label, factor] of [["+", "Closer", 1.6], ["−", "Farther", 1 / 1.6], ["⌂", "Whole map", 0]]) {
    buttons.append("button").attr("type", "button").attr("aria-label", label).text(sign)
      .on("click", () => (factor ? paper.zoom.scaleBy(paper.svg, factor)
        : paper.zoom.transform(paper.svg, d3.zoomIdentity)));
  }
  const card = d3.create("div").attr("class", "map-card").attr("role", "status").property("hidden", true);
  figureNode.prepend(card.node());
  figureNode.prepend(buttons.node());
}

function draw() {
  const width = Math.max(300, figureNode.clientWidth);
  const narrow = width < NARROW;
  const top = narrow ? TOP + 18 : TOP;
  // As much as possible shall be seen at once.
  const room = Math.max(LOWEST, innerHeight - AROUND);
  const height = Math.round(narrow ? width * 0.82 : Math.min(width * 0.5, room));
  const project = world.projection(view, features, data, width, height);
  const path = d3.geoPath(project).digits(1);
  const at = new Map(features.filter((each) => each.properties.code)
    .map((each) => [each.properties.code, each.point]));
  const kinds = arcs.kinds(data.ties, at);
  const laid = legend.laid(legend.entries(kinds.filter((kind) => !off.has(kind))), width);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${top + height + laid.height}`)
    .attr("role", "group").attr("aria-label", "Map; arrow keys lead from state to state");
  const defs = svg.append("defs");
  legend.patterns(defs);
  defs.append("clipPath").attr("id", "map-clip").append("rect").attr("width", width).attr("height", height);
  const whole = svg.append("g").attr("transform", `translate(0 ${top})`).append("g")
    .attr("clip-path", "url(#map-clip)").append("g");
  whole.append("path").attr("class", "sphere").attr("d", path({ type: "Sphere" }));
  const states = world.land(whole.append("g").attr("class", "land"), features, path, project, data);
  const lines = arcs.arcs(whole.append("g").attr("class", "arcs"), data.ties, at, path);
  const signs = whole.append("g").attr("class", "marks");
  const key = svg.append("g").attr("class", "legend").attr("aria-hidden", "true");
  const title = key.append("text").attr("class", "title").attr("y", 20);
  title.append("tspan").attr("x", 8);
  title.append("tspan").attr("class", "day").attr("x", narrow ? 8 : null).attr("dy", narrow ? 18 : null);
  legend.draw(key.append("g").attr("transform", `translate(0 ${top + height})`), laid.placed);

  const zoom = d3.zoom().scaleExtent([1, CLOSEST]).translateExtent([[0, 0], [width, height]])
    // The wheel scrolls the page and one finger too, unless asked otherwise.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey
      : event.touches ? event.touches.length > 1 : !event.button))
    .on("zoom", ({ transform }) => {
      whole.attr("transform", transform);
      paper.scale = transform.k;
      marks.size(signs, transform.k);
      whole.selectAll(".land circle").attr("r", 3 / transform.k);
    });
  svg.call(zoom).on("dblclick.zoom", null);
  const before = figureNode.querySelector(":scope > svg");
  if (before) {
    before.replaceWith(svg.node());
  } else {
    figureNode.prepend(svg.node());
  }
  paper = { svg, project, at, states, lines, signs, title, zoom, kinds, narrow, scale: 1 };
  world.walk(states, data);
  for (const state of states) {
    if (state.code) {
      state.link.addEventListener("pointerenter", () => card(state));
      state.link.addEventListener("focus", () => card(state));
    }
  }
  show(place);
}

/** Shows another day: colours change, marks and arcs come and go, nothing is laid out anew. */
function show(next) {
  place = next;
  const day = data.days[place];
  world.colour(paper.states, data, place);
  arcs.show(paper.lines, day, off);
  marks.draw(paper.signs, marks.places(data, paper.at, day, off), paper.project, paper.scale, chosen);
  paper.title.select("tspan").text(`Share of cooperation with ${data.label}`);
  paper.title.select(".day").text(`${paper.narrow ? "" : ", "}${written(day)}`);
}

function turned(next, playing) {
  show(next);
  clearTimeout(settling);
  if (!playing) {
    settling = setTimeout(settle, SETTLED);
  }
}

function settle() {
  words.tell(data, place);
  form.elements.day.value = data.days[place];
  words.keep({ pole: data.pole, day: data.days[place], view: view === "ledger" ? "" : view, off: [...off].join(",") });
}

function card(state) {
  const told = data.states[state.place];
  const box = open(state.name);
  if (state.code === data.leader) {
    box.append("p").text("leads the pole");
  } else if (!told || told.share[place] === null) {
    box.append("p").text("no figure: too little is known");
  } else {
    box.append("p").text(`${figure(told, place)} toward ${data.label}`);
    const events = told.cooperation[place] + told.conflict[place];
    box.append("p").attr("class", "soft")
      .text(`${events} events with it: ${told.cooperation[place]} of cooperation, ${told.conflict[place]} of conflict`);
  }
}

function chosen(mark) {
  const noun = mark.kind === "basing" ? "base" : "exercise";
  open(mark.items.length > 1 ? `${mark.items.length} ${noun}s` : noun).append(() => marks.list(mark));
}

function open(title) {
  const box = d3.select(figureNode).select(".map-card").property("hidden", false);
  box.selectAll("*").remove();
  box.append("h2").text(title);
  return box;
}

/** Above the drawing time, below it what is shown of ties and marks. */
function controls() {
  d3.selectAll(".map-time, .map-kinds").remove();
  const slider = time.slider(data.days, place, turned);
  const kinds = d3.create("fieldset").attr("class", "map-kinds");
  kinds.append("legend").text("Marks and ties");
  for (const kind of ["bases", "exercises", ...paper.kinds]) {
    const label = kinds.append("label");
    label.append("input").attr("type", "checkbox").attr("name", kind).property("checked", !off.has(kind))
      .on("change", (event) => {
        off[event.target.checked ? "delete" : "add"](kind);
        draw();
        settle();
      });
    if (paper.kinds.includes(kind)) {
      label.append(() => arcs.sample(kind));
    } else {
      label.append("svg").attr("viewBox", "-9 -9 18 18").attr("aria-hidden", "true").append("path")
        .attr("class", "mark").attr("d", marks.shape(kind === "bases" ? "basing" : "exercise"));
    }
    label.append("span").text(kind);
  }
  figureNode.before(slider.node);
  figureNode.querySelector("svg").after(kinds.node());
}

async function changed(event) {
  const { pole, view: wanted, day } = form.elements;
  view = wanted.value;
  if (event.target === day && day.value) {
    place = Math.max(0, data.days.findLastIndex((each) => each <= day.value));
  }
  if (event.target === pole) {
    const shown = data.days[place];
    data = await load(pole.value);
    place = Math.max(0, data.days.findLastIndex((each) => each <= shown));
  }
  draw();
  controls();
  settle();
}

form.addEventListener("change", (event) => changed(event).catch(failed));
begin().catch(failed);

function failed(error) {
  d3.select(figureNode).append("p").attr("role", "alert").text(`The map cannot be drawn: ${error.message}`);
}
