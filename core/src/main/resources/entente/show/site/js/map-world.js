// The outlines of states on paper: where they stand, how they are coloured, and the way among them.
/* global d3 */
import { fill } from "./map-data.js";

const EURASIA = [[-9, 38], [-20, 64], [40, 13], [100, 6], [146, 44], [170, 66], [60, 76]];
const WORLD = [[-179, 0], [179, 0], [0, 83], [0, -56]];
const WIDEST = 62;
const SMALL = 7;
const DEGREES = 180 / Math.PI;

/** Features as d3 wants them: the inside of a ring is on its right hand. */
export function turned(features) {
  for (const feature of features) {
    if (d3.geoArea(feature) > 2 * Math.PI) {
      const { type, coordinates } = feature.geometry;
      (type === "Polygon" ? [coordinates] : coordinates).flat().forEach((ring) => ring.reverse());
    }
    feature.point = feature.properties.point ?? d3.geoCentroid(feature);
  }
  return features;
}

/** The projection of a view into a box. */
export function projection(view, features, data, width, height) {
  const box = [[6, 30], [width - 6, height - 6]];
  const to = (points) => ({ type: "MultiPoint", coordinates: points });
  if (view === "ledger") {
    const found = around(features, data);
    if (found) {
      return d3.geoAzimuthalEqualArea().rotate([-found.middle[0], -found.middle[1]])
        .clipAngle(Math.min(88, found.reach * 1.7 + 12)).fitExtent(box, to(found.points));
    }
  }
  return view === "eurasia"
    ? d3.geoAzimuthalEqualArea().rotate([-68, -46]).clipAngle(88).fitExtent(box, to(EURASIA))
    : d3.geoEqualEarth().rotate([-11, 0]).fitExtent(box, to(WORLD.map(([x, y]) => [x + 11, y])));
}

/** Where most of the states are of which something is known; nothing if that is all over the world. */
function around(features, data) {
  const known = features.filter((each) => data.byCode.has(each.properties.code)).map((each) => {
    const { cooperation } = data.states[data.byCode.get(each.properties.code)];
    return { point: each.point, weight: Math.sqrt(1 + Math.max(...cooperation)) };
  });
  if (known.length === 0) {
    return null;
  }
  const sum = [0, 0, 0];
  for (const { point: [x, y], weight } of known) {
    const across = Math.cos(y / DEGREES);
    sum[0] += weight * across * Math.cos(x / DEGREES);
    sum[1] += weight * across * Math.sin(x / DEGREES);
    sum[2] += weight * Math.sin(y / DEGREES);
  }
  const middle = [
    Math.atan2(sum[1], sum[0]) * DEGREES,
    Math.atan2(sum[2], Math.hypot(sum[0], sum[1])) * DEGREES,
  ];
  known.forEach((each) => { each.away = d3.geoDistance(middle, each.point) * DEGREES; });
  known.sort((one, other) => one.away - other.away);
  const all = d3.sum(known, (each) => each.weight);
  let met = 0;
  const last = known.find((each) => (met += each.weight) >= 0.75 * all);
  const reach = Math.max(14, last.away);
  if (reach > WIDEST) {
    return null;
  }
  const edge = d3.geoCircle().center(middle).radius(reach)().coordinates[0];
  return { middle, reach, points: edge };
}

/** Draws the outlines; what comes back colours them for a day. */
export function land(layer, features, path, project, data) {
  const states = [];
  for (const feature of features) {
    const drawn = path(feature);
    const at = project(feature.point);
    const { code, name } = feature.properties;
    if (code === "ATA" || at === null || (drawn === null && feature.geometry.type !== "Point")) {
      continue;
    }
    const link = code ? layer.append("a").attr("href", `/state/${code}`) : layer.append("g");
    link.attr("data-code", code || null).attr("tabindex", code ? -1 : null)
      .attr("aria-label", code ? name : null).classed("nobody", !code);
    const big = feature.geometry.type !== "Point";
    if (big) {
      link.append("path").attr("d", drawn);
    }
    if (!big || path.area(feature) < SMALL) {
      link.append("circle").attr("cx", at[0]).attr("cy", at[1]).attr("r", 3);
    }
    const place = data.byCode.get(code);
    states.push({ code, name: data.names[code] ?? name, link: link.node(), at, place, look: -1 });
  }
  for (const state of states) {
    const known = state.place !== undefined;
    paint(state, state.code === data.leader ? "var(--map-leader)" : known ? "" : fill(0));
  }
  return states;
}

function paint(state, colour) {
  for (const shape of state.link.children) {
    shape.style.fill = colour;
  }
}

/** Colours all states for the day at that place; only those that change are touched. */
export function colour(states, data, day) {
  const row = day * data.states.length;
  for (const state of states) {
    if (state.place !== undefined) {
      const look = data.looks[row + state.place];
      if (look !== state.look) {
        state.look = look;
        paint(state, fill(look));
      }
    }
  }
}

/** One stop for the keyboard among all states; arrows lead on to the nearest that way. */
export function walk(states, data) {
  const open = states.filter((state) => state.code && (state.place !== undefined || state.code === data.leader));
  open.forEach((state, place) => {
    state.link.setAttribute("tabindex", place === 0 ? 0 : -1);
    state.link.addEventListener("keydown", (event) => {
      const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      const next = way && nearest(open, state, way);
      if (way) {
        event.preventDefault();
      }
      if (next) {
        state.link.setAttribute("tabindex", -1);
        next.link.setAttribute("tabindex", 0);
        next.link.focus();
      }
    });
  });
}

function nearest(open, from, [x, y]) {
  let best = null;
  let least = Infinity;
  for (const each of open) {
    const along = (each.at[0] - from.at[0]) * x + (each.at[1] - from.at[1]) * y;
    const aside = Math.abs((each.at[0] - from.at[0]) * y) + Math.abs((each.at[1] - from.at[1]) * x);
    const cost = along + 2 * aside;
    if (along > 0 && cost < least) {
      least = cost;
      best = each;
    }
  }
  return best;
}
