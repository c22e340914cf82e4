// Articles that are added while a page is open: lists come anew by themselves, other pages say so.

import { page } from "./markup.js";

let known = "";
let source = null;

/** Listens for as long as the page is to be seen: a browser has few connections to one server. */
export function listen() {
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  start();
}

function start() {
  if (source || document.hidden) {
    return;
  }
  source = new EventSource(known ? `/live?since=${encodeURIComponent(known)}` : "/live");
  source.addEventListener("known", (event) => {
    known = event.lastEventId;
  });
  source.addEventListener("changed", (event) => {
    known = event.lastEventId;
    renew(JSON.parse(event.data));
  });
}

function stop() {
  source?.close();
  source = null;
}

async function renew(numbers) {
  const lists = document.querySelectorAll("[data-live]");
  if (lists.length > 0 && !isBusy()) {
    const { document: fresh } = await page(location.href);
    for (const list of lists) {
      const other = fresh.querySelector(`[data-live="${list.dataset.live}"]`);
      if (other) {
        list.replaceWith(other);
      }
    }
    tell(`The ledger holds ${count(numbers.articles, "article")} and ${
      count(numbers.events, "event")} now.`);
  } else {
    tell("The ledger has changed since this page was made. ", "Load it again");
  }
}

/** Whoever selects words or writes something would lose it. */
function isBusy() {
  const active = document.activeElement;
  return String(getSelection()).length > 0
    || (active && active.closest("[data-live]") !== null);
}

function count(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

function tell(words, link) {
  const line = document.getElementById("news");
  line.textContent = words;
  if (link) {
    const again = document.createElement("a");
    again.href = location.href;
    again.textContent = link;
    line.append(again);
  }
}
