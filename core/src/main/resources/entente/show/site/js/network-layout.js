// Where the actors of a network stand. The same network always stands the same.

const SEED = 0.42;
const TICKS = 320;
const LAST_TICKS = 80;
const LETTER = 6.5;
const LINE = 15;
const GAP = 5;
const ROOM = 3.6;
const EDGE = 24;
const LOWEST = 420;
const HIGHEST = 1600;

/** Gives each node r, the size of its label, x and y; returns the height that this takes. */
export function layOut(nodes, edges, channels, width) {
  const heaviest = Math.max(1, ...nodes.map((node) => node.weight));
  for (const node of nodes) {
    node.r = 5 + 11 * Math.sqrt(node.weight / heaviest);
    node.label = node.name.length > 26 ? `${node.name.slice(0, 25)}…` : node.name;
    node.half = Math.max(node.r, (node.label.length * LETTER) / 2) + GAP;
    node.up = node.r + GAP;
    node.down = node.r + LINE + GAP;
  }
  const taken = nodes.reduce((sum, each) => sum + 2 * each.half * (each.up + each.down), 0);
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, (ROOM * taken) / width)));
  const random = d3.randomLcg(SEED);
  for (const node of nodes) {
    node.x = width * (0.1 + 0.8 * random());
    node.y = height * (0.1 + 0.8 * random());
  }
  putInOrderOfHops(nodes, channels, width);
  const pairs = distinctPairs(edges);
  const inside = () => nodes.forEach((node) => clamp(node, width, height));
  const simulation = d3.forceSimulation(nodes)
    .randomSource(d3.randomLcg(SEED))
    .force("link", d3.forceLink(pairs).id((node) => node.id)
      .distance((pair) => 46 + pair.source.half + pair.target.half + 12 * pair.edges))
    .force("charge", d3.forceManyBody().strength(-300).distanceMax(width / 2))
    .force("x", d3.forceX(width / 2).strength(0.05))
    .force("y", d3.forceY(height / 2).strength(0.05 * Math.min(3, width / height)))
    .force("apart", (alpha) => apart(nodes, Math.max(alpha, 0.3)))
    .force("inside", inside)
    .stop();
  simulation.tick(TICKS);
  fill(nodes, "x", 0, width);
  fill(nodes, "y", EDGE, height - EDGE);
  for (let i = 0; i < LAST_TICKS; i++) {
    apart(nodes, 1);
    nodes.forEach((node) => {
      node.x = node.fx ?? node.x + node.vx;
      node.y += node.vy;
      node.vx = 0;
      node.vy = 0;
    });
    inside();
  }
  return height;
}

/** One link for all edges between two, so that many edges do not pull them into one another. */
function distinctPairs(all) {
  const pairs = new Map();
  for (const { source, target } of all) {
    const ends = source < target ? [source, target] : [target, source];
    const edges = (pairs.get(ends.join(" "))?.edges ?? 0) + 1;
    pairs.set(ends.join(" "), { source: ends[0], target: ends[1], edges });
  }
  return [...pairs.values()];
}

/** Who lies on a channel stands from left to right in the order of hops. */
function putInOrderOfHops(nodes, channels, width) {
  const places = new Map();
  for (const route of channels.flatMap((channel) => channel.routes)) {
    route.actors.forEach((actor, place) => {
      const known = places.get(actor) ?? [];
      places.set(actor, [...known, place / (route.actors.length - 1)]);
    });
  }
  for (const node of nodes) {
    const at = places.get(node.id);
    if (at) {
      const margin = Math.min(width / 4, node.half + 24);
      node.fx = margin + (width - 2 * margin) * d3.mean(at);
      node.x = node.fx;
    }
  }
}

/** Takes all the room that there is along that axis. */
function fill(nodes, axis, from, to) {
  const room = axis === "x"
    ? nodes.map((node) => [node.half, node.half])
    : nodes.map((node) => [node.up, node.down]);
  const low = d3.min(nodes, (node, i) => node[axis] - room[i][0]);
  const high = d3.max(nodes, (node, i) => node[axis] + room[i][1]);
  const scale = Math.min(2, (to - from) / (high - low));
  const rest = (to - from - scale * (high - low)) / 2;
  for (const node of nodes) {
    if (axis === "y" || node.fx === undefined) {
      node[axis] = from + rest + scale * (node[axis] - low);
    }
    node[`v${axis}`] = 0;
  }
}

/** Pushes nodes apart whose circles or labels lie over one another. */
function apart(nodes, strength) {
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const one = nodes[i];
      const other = nodes[j];
      const dx = one.x + (one.vx ?? 0) - other.x - (other.vx ?? 0);
      const overX = one.half + other.half - Math.abs(dx);
      if (overX <= 0) {
        continue;
      }
      const dy = one.y + (one.vy ?? 0) - other.y - (other.vy ?? 0);
      const overY = (dy > 0 ? one.up + other.down : one.down + other.up) - Math.abs(dy);
      if (overY <= 0) {
        continue;
      }
      if (overX < overY) {
        const push = (Math.sign(dx) || 1) * overX * strength / 2;
        one.vx += push;
        other.vx -= push;
      } else {
        const push = (Math.sign(dy) || 1) * overY * strength / 2;
        one.vy += push;
        other.vy -= push;
      }
    }
  }
}

function clamp(node, width, height) {
  node.x = Math.max(node.half, Math.min(width - node.half, node.x));
  node.y = Math.max(EDGE + node.up, Math.min(height - EDGE - node.down, node.y));
}
