// Draws the network of actors: instruments can be switched off, a channel stands out as a path.
import { draw } from "./network-drawing.js";
import { drawKey, markKey } from "./network-key.js";
import { layOut } from "./network-layout.js";
import { controls } from "./network-tools.js";

const KINDS = { state: "state", organisation: "organisation or bloc", other: "group or other" };
const NATURES = { flow: "channel: told to have happened", capacity: "channel: could pass" };
const NARROWEST = 320;

const figure = document.getElementById("network");
if (figure) {
  const asked = new URLSearchParams(location.search);
  asked.delete("hide");
  const answer = await fetch(`/api/network?${asked}`);
  if (answer.ok) {
    show(prepared(await answer.json()));
  }
}

/** Edges and channels with their ends, and each with the words that tell what it is. */
function prepared({ nodes, edges, instruments, channels }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byType = new Map(instruments.map((each) => [each.type, each]));
  for (const edge of edges) {
    const { name, place } = byType.get(edge.type);
    edge.from = byId.get(edge.source);
    edge.to = byId.get(edge.target);
    edge.place = place;
    edge.faint = edge.kind === "tie" && edge.state !== "in force";
    edge.width = edge.kind === "tie" ? 2.5 : 1.25 + Math.min(3, Math.log10(edge.events) * 1.5);
    const much = edge.kind === "tie"
      ? `tie, ${edge.state}, ${counted(edge.outlets, "outlet")}`
      : counted(edge.events, "event");
    edge.said = `${edge.from.name} → ${edge.to.name}: ${name} (${much})`;
  }
  for (const each of instruments) {
    const own = edges.filter((edge) => edge.type === each.type);
    each.count = own.length;
    each.kinds = own.some((edge) => edge.kind === "tie") ? "tie" : "event";
  }
  const steps = stepsOf(channels, byId);
  for (const node of nodes) {
    const own = edges.filter((edge) => edge.from === node || edge.to === node);
    node.onTheWay = steps.some((step) => step.from === node || step.to === node);
    node.said = `${node.name}, ${KINDS[node.kind]}, ${counted(own.length, "edge")}`;
  }
  return { nodes, edges, instruments, channels, steps };
}

function counted(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

/** The steps of all paths, each between the same two once, with the places that it has in them. */
function stepsOf(channels, byId) {
  const steps = new Map();
  channels.flatMap((channel) => channel.routes).forEach((route, number) => {
    route.steps.forEach((step, place) => {
      const key = `${step.from} ${step.to}`;
      const flows = step.hops.some((hop) => hop.nature === "flow");
      const known = steps.get(key) ?? {
        from: byId.get(step.from), to: byId.get(step.to), hops: [], routes: [], nature: "capacity",
      };
      known.nature = flows ? "flow" : known.nature;
      known.hops = [...new Set([...known.hops, place + 1])].sort();
      known.routes.push(number);
      steps.set(key, known);
    });
  });
  return [...steps.values()];
}

function show(network) {
  const { nodes, edges, instruments, channels, steps } = network;
  const hidden = hiddenAtFirst(instruments);
  figure.hidden = false;
  const width = Math.max(NARROWEST, Math.round(figure.clientWidth));
  const height = layOut(nodes, edges, channels, width);
  const svg = d3.create("svg").attr("role", "group")
    .attr("aria-label", "Network of actors; the table below tells the same")
    .classed("with-channel", steps.length > 0);
  const view = svg.append("g").attr("class", "view");
  const layer = view.append("g");
  const drawn = draw(layer, network);
  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("aria-live", "polite");
  const top = document.createElement("div");
  top.className = "top";
  top.append(said, controls(svg, layer, width, height));
  figure.prepend(top, svg.node());

  const key = svg.append("g").attr("class", "key")
    .attr("transform", `translate(0,${height + 10})`);
  const kinds = Object.entries(KINDS).filter(([kind]) => nodes.some((node) => node.kind === kind))
    .map(([kind, words]) => ({ kind, words, css: `node ${kind}` }));
  const natures = Object.entries(NATURES)
    .filter(([nature]) => steps.some((step) => step.nature === nature))
    .map(([nature, words]) => ({ words, css: `step ${nature}` }));
  const below = drawKey(key, instruments, kinds, natures, width, (type) => {
    if (!hidden.delete(type)) {
      hidden.add(type);
    }
    update();
    remember(hidden);
  });
  svg.attr("viewBox", `0 0 ${width} ${height + 10 + below}`)
    .attr("width", width).attr("height", height + 10 + below);
  clip(svg, view, width, height);
  movable(drawn, layer, width, height);
  lighting(drawn, said, steps);
  update();

  function update() {
    drawn.edge.classed("gone", (each) => hidden.has(each.type));
    const seen = new Set(edges.filter((each) => !hidden.has(each.type))
      .flatMap((each) => [each.from, each.to]));
    drawn.node.classed("gone", (each) => !seen.has(each) && !each.onTheWay);
    markKey(key, hidden);
    for (const row of document.querySelectorAll("table.edges tbody tr")) {
      row.hidden = hidden.has(row.dataset.type);
    }
  }
}

function hiddenAtFirst(instruments) {
  const named = (new URLSearchParams(location.search).get("hide") ?? "").toLowerCase().split(",");
  return new Set(instruments.map((each) => each.type)
    .filter((type) => named.includes(type.toLowerCase())));
}

/** The address, what is cited and what is downloaded tell which instruments are switched off. */
function remember(hidden) {
  const now = new URL(location.href);
  now.searchParams.delete("hide");
  if (hidden.size > 0) {
    now.searchParams.set("hide", [...hidden].sort().join(","));
  }
  history.replaceState(null, "", now);
  for (const link of document.querySelectorAll("footer .forms a")) {
    link.setAttribute("href", link.pathname + now.search);
  }
  const cited = document.querySelector("footer .cite code");
  if (cited) {
    cited.textContent = now.href;
  }
}

/** What is moved or enlarged stays out of the key. */
function clip(svg, view, width, height) {
  svg.insert("clipPath", "g").attr("id", "network-frame")
    .append("rect").attr("width", width).attr("height", height);
  view.attr("clip-path", "url(#network-frame)");
}

function movable(drawn, layer, width, height) {
  drawn.node.call(d3.drag().container(layer.node()).clickDistance(4)
    .on("drag", (event, node) => {
      node.x = Math.max(0, Math.min(width, event.x));
      node.y = Math.max(0, Math.min(height, event.y));
      drawn.place();
    }));
}

/** What the pointer or the keyboard is at stands out, with all that hangs together with it. */
function lighting({ node, edge, step }, said, steps) {
  const clear = () => {
    d3.selectAll([...node, ...edge, ...step]).classed("dim lit", false);
    said.textContent = "";
  };
  node.on("mouseenter focus", (event, own) => {
    const near = new Set([own]);
    edge.each((each) => {
      if (each.from === own || each.to === own) {
        near.add(each.from).add(each.to);
      }
    });
    node.classed("dim", (each) => !near.has(each));
    edge.classed("dim", (each) => each.from !== own && each.to !== own)
      .classed("lit", (each) => each.from === own || each.to === own);
    said.textContent = own.said;
  }).on("mouseleave blur", clear);
  edge.on("mouseenter", (event, own) => {
    node.classed("dim", (each) => each !== own.from && each !== own.to);
    edge.classed("dim", (each) => each !== own).classed("lit", (each) => each === own);
    said.textContent = own.said;
  }).on("mouseleave", clear);
  for (const route of document.querySelectorAll("[data-route]")) {
    const number = Number(route.dataset.route);
    const light = () => step.classed("dim", (each) => !each.routes.includes(number));
    route.addEventListener("mouseenter", light);
    route.addEventListener("focusin", light);
    route.addEventListener("mouseleave", clear);
    route.addEventListener("focusout", clear);
  }
  step.append("title").text((each) => `${each.from.name} → ${each.to.name}, hop ${each.hops.join(", ")} of ${counted(steps.length, "step")}`);
}
