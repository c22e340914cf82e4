// What the lines and shapes of a network mean. Each instrument can be switched off and on.
import { looks, shape } from "./network-drawing.js";

const ROW = 26;
const SAMPLE = 30;
const SPACE = 18;

/** Draws it in the group, within that width; returns its height. */
export function drawKey(group, instruments, kinds, natures, width, toggle) {
  const switches = group.selectAll("g.switch").data(instruments).join("g")
    .attr("class", (each) => `switch ${each.kinds} ${looks(each.place)}`)
    .attr("role", "checkbox")
    .attr("tabindex", 0)
    .attr("aria-label", (each) => `${each.name}, ${each.count}`)
    .on("click", (event, each) => toggle(each.type))
    .on("keydown", (event, each) => {
      if (event.key === " " || event.key === "Enter") {
        event.preventDefault();
        toggle(each.type);
      }
    });
  switches.append("rect").attr("class", "back").attr("y", -ROW / 2).attr("height", ROW);
  switches.append("rect").attr("class", "box").attr("x", 2).attr("y", -6.5)
    .attr("width", 13).attr("height", 13).attr("rx", 2);
  switches.append("path").attr("class", "tick").attr("d", "M5,0L8,3.5L13,-4");
  switches.append("path").attr("class", "line").attr("d", `M21,0H${21 + SAMPLE}`);
  switches.append("text").attr("x", 21 + SAMPLE + 6).attr("y", 4)
    .text((each) => `${each.name} ${each.count}`);
  const meanings = group.selectAll("g.meaning").data([...natures, ...kinds]).join("g")
    .attr("class", (each) => `meaning ${each.css}`);
  meanings.append("path").attr("class", (each) => (each.kind ? "shape" : "line"))
    .attr("d", (each) => (each.kind ? shape(each.kind, 6) : `M2,0H${SAMPLE}`))
    .attr("transform", (each) => (each.kind ? "translate(10,0)" : null));
  meanings.append("text").attr("x", (each) => (each.kind ? 22 : SAMPLE + 8)).attr("y", 4)
    .text((each) => each.words);
  let x = 0;
  let y = ROW / 2 + 4;
  group.selectAll("g.switch, g.meaning").each(function () {
    const long = this.getBBox().width;
    if (x > 0 && x + long > width) {
      x = 0;
      y += ROW;
    }
    d3.select(this).attr("transform", `translate(${x},${y})`)
      .select(".back").attr("width", long);
    x += long + SPACE;
  });
  return y + ROW / 2 + 4;
}

/** Shows which are switched off. */
export function markKey(group, hidden) {
  group.selectAll("g.switch")
    .classed("off", (each) => hidden.has(each.type))
    .attr("aria-checked", (each) => String(!hidden.has(each.type)));
}
