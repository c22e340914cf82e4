// Chooses days by drawing a pointer over a timeline. By keyboard the fields and links do the same.

const SVG = "http://www.w3.org/2000/svg";
const LEAST = 6;
const DAY = 86_400_000;

/** Calls back with the first and the last day, as in 2024-05-13. */
export function brushing(svg, chosen) {
  const { first, last, left, right } = svg.dataset;
  const scale = { begin: Date.parse(first), end: Date.parse(last) + DAY, left: +left, right: +right };
  let begun = null;
  let brush = null;

  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("pointerdown", (event) => {
    if (event.button === 0 && event.pointerType !== "touch") {
      begun = place(svg, event);
    }
  });
  svg.addEventListener("pointermove", (event) => {
    if (begun === null) {
      return;
    }
    const now = place(svg, event);
    if (!brush && Math.abs(now - begun) >= LEAST) {
      svg.setPointerCapture(event.pointerId);
      brush = document.createElementNS(SVG, "rect");
      brush.setAttribute("class", "brush");
      brush.setAttribute("y", "0");
      brush.setAttribute("height", svg.viewBox.baseVal.height);
      svg.append(brush);
    }
    if (brush) {
      brush.setAttribute("x", Math.max(scale.left, Math.min(begun, now)));
      brush.setAttribute("width", Math.abs(clamped(now, scale) - clamped(begun, scale)));
    }
  });
  const end = (event) => {
    if (brush && event.type === "pointerup") {
      const days = [day(begun, scale), day(place(svg, event), scale)].sort();
      // What comes of the click that ends the brushing would lead elsewhere.
      svg.addEventListener("click", (click) => {
        click.preventDefault();
        click.stopPropagation();
      }, { capture: true, once: true });
      chosen(...days);
    }
    brush?.remove();
    brush = null;
    begun = null;
  };
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
}

function place(svg, event) {
  const point = new DOMPoint(event.clientX, event.clientY);
  return point.matrixTransform(svg.getScreenCTM().inverse()).x;
}

function clamped(x, { left, right }) {
  return Math.max(left, Math.min(right, x));
}

function day(x, scale) {
  const share = (clamped(x, scale) - scale.left) / (scale.right - scale.left);
  const time = Math.min(scale.end - 1, scale.begin + share * (scale.end - scale.begin));
  return new Date(time).toISOString().slice(0, 10);
}
