// Parts of a page that take long to work out: they come when the rest is there.

import { page } from "./markup.js";

const LATER = 202;
const PAUSE = 2000;

/** Puts into the element what the page at its address tells, below that page's heading. */
export async function fill(element) {
  element.setAttribute("aria-busy", "true");
  const { status, document: found } = await page(element.dataset.part);
  const main = found.querySelector("main");
  if (main) {
    main.querySelector("h1")?.remove();
    for (const heading of main.querySelectorAll("h2")) {
      const lower = document.createElement("h3");
      lower.id = heading.id;
      lower.append(...heading.childNodes);
      heading.replaceWith(lower);
    }
    element.replaceChildren(...main.childNodes);
  }
  element.removeAttribute("aria-busy");
  if (status === LATER) {
    setTimeout(() => fill(element), PAUSE);
  }
}
