// Gives timelines life: what a mark tells is shown on pointing at it, and days are chosen by brushing.
import { tellings } from "./timeline-tellings.js";
import { brushing } from "./timeline-brush.js";

for (const figure of document.querySelectorAll("figure.timeline")) {
  const svg = figure.querySelector("svg");
  if (svg) {
    tellings(figure, svg);
    brushing(svg, (first, last) => {
      const address = new URL(figure.dataset.narrows, location.href);
      address.searchParams.set("from", first);
      address.searchParams.set("to", last);
      location.assign(address);
    });
  }
}
