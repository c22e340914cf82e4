// What every page does besides: its figures can be taken along as SVG and PNG.
import { offer } from "./pictures.js";

for (const figure of document.querySelectorAll("figure[data-picture]")) {
  offer(figure);
}
