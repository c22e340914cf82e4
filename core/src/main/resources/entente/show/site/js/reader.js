// The reader: words and cards light each other up, statements are filtered at once, keys move.

const cards = [...document.querySelectorAll(".card[id^='s-']")];
const marks = [...document.querySelectorAll(".m[data-s]")];
const byStatement = new Map();
for (const mark of marks) {
  for (const id of mark.dataset.s.split(" ")) {
    byStatement.set(id, [...(byStatement.get(id) ?? []), mark]);
  }
}

const idOf = (card) => card.id.slice(2);
const shown = () => cards.filter((card) => !card.hidden);

function light(ids, on) {
  for (const id of ids) {
    byStatement.get(id)?.forEach((mark) => mark.classList.toggle("lit", on));
    document.getElementById(`s-${id}`)?.classList.toggle("lit", on);
  }
}

for (const card of cards) {
  card.tabIndex = -1;
  for (const kind of ["mouseenter", "focusin"]) {
    card.addEventListener(kind, () => light([idOf(card)], true));
  }
  for (const kind of ["mouseleave", "focusout"]) {
    card.addEventListener(kind, () => light([idOf(card)], false));
  }
}
for (const mark of marks) {
  const ids = mark.dataset.s.split(" ");
  mark.addEventListener("mouseenter", () => light(ids, true));
  mark.addEventListener("mouseleave", () => light(ids, false));
  mark.addEventListener("click", () => {
    const first = ids.map((id) => document.getElementById(`s-${id}`)).find((card) => card && !card.hidden);
    if (first && getSelection().isCollapsed) {
      go(first);
    }
  });
}
for (const number of document.querySelectorAll("a.ref")) {
  const id = number.id.slice(2);
  number.addEventListener("focus", () => light([id], true));
  number.addEventListener("blur", () => light([id], false));
}

function go(card) {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  byStatement.get(idOf(card))?.[0].scrollIntoView({ block: "center" });
}

document.querySelector(".keys")?.removeAttribute("hidden");
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const at = shown().findIndex((card) => card.contains(document.activeElement));
  if (event.key === "j" || event.key === "k") {
    const next = event.key === "j" ? at + 1 : (at < 0 ? shown().length : at) - 1;
    const card = shown()[next];
    if (card) {
      event.preventDefault();
      go(card);
    }
  } else if (event.key === "t" && at >= 0) {
    event.preventDefault();
    document.getElementById(`m-${idOf(shown()[at])}`)?.focus();
  }
});

const filter = document.querySelector("form.showing");
filter?.addEventListener("change", apply);
filter?.addEventListener("submit", (event) => {
  event.preventDefault();
  apply();
});
window.addEventListener("hashchange", reveal);
reveal();

function apply() {
  const { standing, actor } = Object.fromEntries(new FormData(filter));
  for (const card of cards) {
    card.hidden = Boolean((standing && card.dataset.standing !== standing)
      || (actor && !card.dataset.actors.split(" ").includes(actor)));
  }
  const on = new Set(shown().map(idOf));
  for (const mark of marks) {
    mark.classList.toggle("off", !mark.dataset.s.split(" ").some((id) => on.has(id)));
  }
  for (const number of document.querySelectorAll("a.ref")) {
    number.classList.toggle("off", !on.has(number.id.slice(2)));
  }
  const none = !standing && !actor;
  filter.querySelector(".shown").textContent =
    none ? "" : `${on.size} of ${cards.length} statements shown.`;
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ standing, actor })) {
    if (value) {
      asked.set(name, value);
    }
  }
  const query = asked.toString();
  history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
}

/** A card to which a link leads is shown, whatever the filter says. */
function reveal() {
  const card = cards.find((each) => `#${each.id}` === location.hash);
  if (card?.hidden) {
    for (const select of filter.querySelectorAll("select")) {
      select.value = "";
    }
    apply();
  }
}
