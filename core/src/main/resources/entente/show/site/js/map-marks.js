// Bases and exercises as marks at their places; several at one place are one mark with a number.
/* global d3 */
import { holds, name, recent, written } from "./map-data.js";

const SHAPES = {
  basing: "M0 -6.5L6 4.5H-6Z",
  exercise: "M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
};
const MOST = 6;

/** Where everything is that is seen on that day: lists by place. */
export function places(data, at, day, off) {
  const found = new Map();
  const put = (kind, key, point, item, planned) => {
    if (point) {
      const known = found.get(`${kind} ${key}`);
      const mark = known ?? { key: `${kind} ${key}`, kind, point, planned, items: [] };
      mark.items.push(item);
      mark.planned = mark.planned && planned;
      found.set(mark.key, mark);
    }
  };
  if (!off.has("bases")) {
    for (const tie of data.ties) {
      if (tie.type === "basing" && holds(tie, day)) {
        const words = `${name(data, tie.source)} in ${name(data, tie.target)}, ${tie.state}`;
        put("basing", tie.target, at.get(tie.target), { words, address: tie.address }, false);
      }
    }
  }
  if (!off.has("exercises")) {
    for (const each of data.exercises) {
      if (recent(each, day)) {
        const near = each.latitude === null ? null : [each.longitude, each.latitude];
        const key = near ? near.map((degree) => degree.toFixed(1)).join(" ") : each.place;
        const item = { words: told(data, each), address: `/event/${encodeURIComponent(each.id)}` };
        put("exercise", key, near ?? at.get(each.place), item, each.status === "planned");
      }
    }
  }
  return [...found.values()];
}

function told(data, each) {
  const who = each.actors.map((code) => name(data, code)).join(", ");
  const where = each.place_name ?? (each.place ? name(data, each.place) : "");
  const status = each.status === "reported" ? "" : each.status;
  return [written(each.day), who, where, each.label.slice(0, 140), status].filter(Boolean).join(" · ");
}

/** Puts the marks on the map, each as large as it is whatever the zoom. */
export function draw(layer, marks, project, scale, choose) {
  const placed = marks.map((mark) => ({ ...mark, at: project(mark.point) })).filter((mark) => mark.at);
  layer.selectAll("g.mark").data(placed, (mark) => mark.key)
    .join((enter) => {
      const mark = enter.append("g").attr("role", "button").attr("tabindex", 0);
      mark.append("path");
      mark.append("text").attr("x", 7).attr("y", 4);
      return mark;
    })
    .attr("class", (mark) => `mark ${mark.kind}${mark.planned ? " planned" : ""}`)
    .attr("aria-label", title)
    .on("click", (event, mark) => choose(mark))
    .on("keydown", (event, mark) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(mark);
      }
    })
    .call((all) => all.select("path").attr("d", (mark) => SHAPES[mark.kind]))
    .call((all) => all.select("text").text((mark) => (mark.items.length > 1 ? mark.items.length : "")));
  size(layer, scale);
}

export function size(layer, scale) {
  layer.selectAll("g.mark")
    .attr("transform", (mark) => `translate(${mark.at[0]} ${mark.at[1]}) scale(${1 / scale})`);
}

/** What a mark stands for, in words. */
export function title(mark) {
  const noun = mark.kind === "basing" ? "base" : "exercise";
  return mark.items.length === 1 ? `${noun}: ${mark.items[0].words}` : `${mark.items.length} ${noun}s`;
}

/** The mark's items as a list with links. */
export function list(mark) {
  const items = d3.create("ul");
  for (const item of mark.items.slice(0, MOST)) {
    const line = items.append("li");
    (item.address ? line.append("a").attr("href", item.address) : line).text(item.words);
  }
  if (mark.items.length > MOST) {
    items.append("li").attr("class", "soft").text(`and ${mark.items.length - MOST} more`);
  }
  return items.node();
}

export function shape(kind) {
  return SHAPES[kind];
}
