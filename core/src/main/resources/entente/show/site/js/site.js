// What every page does besides: figures can be taken along, slow parts come by themselves, and so
// do articles that are added meanwhile.

import { listen } from "./live.js";
import { fill } from "./parts.js";
import { offer } from "./pictures.js";

for (const figure of document.querySelectorAll("figure[data-picture]")) {
  offer(figure);
}
for (const part of document.querySelectorAll("[data-part]")) {
  fill(part);
}
listen();
