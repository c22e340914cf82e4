// The lines of a network: bent where several join the same two, from rim to rim, with a head.

const BEND = 24;
const WIDEST = 120;
const HEAD = 9;

/** Gives each edge its bend, so that all edges between two can be told apart. */
export function bend(edges) {
  const between = d3.group(edges, (edge) => [edge.from.id, edge.to.id].sort().join(" "));
  for (const all of between.values()) {
    const apart = Math.min(BEND, WIDEST / all.length);
    all.forEach((edge, place) => {
      const side = edge.from.id < edge.to.id ? 1 : -1;
      edge.bend = side * apart * (place - (all.length - 1) / 2);
    });
  }
}

/** The line of an edge and the points of its head. */
export function path({ from, to, bend: bent, width = 2 }) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const long = Math.hypot(dx, dy) || 1;
  const middle = {
    x: (from.x + to.x) / 2 - (dy / long) * bent * 2,
    y: (from.y + to.y) / 2 + (dx / long) * bent * 2,
  };
  const start = toward(from, middle, from.r + 1);
  const tip = toward(to, middle, to.r + 2);
  const head = HEAD + width;
  const neck = toward(to, middle, to.r + 2 + head * 0.8);
  const line = `M${start.x},${start.y}Q${middle.x},${middle.y} ${neck.x},${neck.y}`;
  const angle = Math.atan2(tip.y - middle.y, tip.x - middle.x);
  const corner = (turn) =>
    `${tip.x - head * Math.cos(angle + turn)},${tip.y - head * Math.sin(angle + turn)}`;
  return {
    line,
    head: `M${tip.x},${tip.y}L${corner(0.42)}L${corner(-0.42)}Z`,
    half: {
      x: (start.x + 2 * middle.x + neck.x) / 4,
      y: (start.y + 2 * middle.y + neck.y) / 4,
    },
  };
}

function toward(point, aim, far) {
  const dx = aim.x - point.x;
  const dy = aim.y - point.y;
  const long = Math.hypot(dx, dy) || 1;
  return { x: point.x + (dx / long) * far, y: point.y + (dy / long) * far };
}
