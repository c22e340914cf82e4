// Shows what a part of a drawing tells when it is pointed at or has the focus.

const ABOVE = 10;

export function tellings(figure, svg) {
  const told = document.createElement("div");
  told.className = "told";
  told.hidden = true;
  told.setAttribute("aria-hidden", "true");
  figure.append(told);
  for (const link of svg.querySelectorAll("a[aria-label]")) {
    // The browser's own tooltip would come upon ours.
    link.querySelector("title")?.remove();
    link.addEventListener("pointerenter", () => show(figure, told, link));
    link.addEventListener("focus", () => show(figure, told, link));
    link.addEventListener("pointerleave", () => hide(told));
    link.addEventListener("blur", () => hide(told));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide(told);
    }
  });
}

function show(figure, told, link) {
  told.textContent = link.getAttribute("aria-label");
  told.hidden = false;
  const frame = figure.getBoundingClientRect();
  const mark = (link.querySelector(".sign, .lane") ?? link).getBoundingClientRect();
  const box = told.getBoundingClientRect();
  const left = mark.left + mark.width / 2 - box.width / 2 - frame.left;
  const top = mark.top - frame.top - box.height - ABOVE;
  told.style.left = `${Math.max(0, Math.min(left, frame.width - box.width))}px`;
  told.style.top = `${top < -60 ? mark.bottom - frame.top + ABOVE : top}px`;
}

function hide(told) {
  told.hidden = true;
}
