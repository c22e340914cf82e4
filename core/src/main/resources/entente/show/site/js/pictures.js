// Takes a figure along as a file: its svg with the looks that the style sheets give it.

const LOOKS = [
  "fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
  "stroke-linecap", "stroke-linejoin", "opacity", "font-family", "font-size", "font-weight",
  "font-style", "text-anchor", "dominant-baseline", "display", "visibility", "paint-order",
];
const SVG = "http://www.w3.org/2000/svg";
const SHARPNESS = 2;

/** Puts two buttons under a figure with an attribute data-picture, the name of the files. */
export function offer(figure) {
  const line = document.createElement("p");
  line.className = "taken";
  for (const kind of ["svg", "png"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `Download as ${kind.toUpperCase()}`;
    button.addEventListener("click", () => take(figure, kind));
    line.append(button);
  }
  figure.append(line);
}

async function take(figure, kind) {
  const drawn = figure.querySelector("svg");
  if (drawn) {
    const drawing = new Blob([whole(drawn)], { type: "image/svg+xml" });
    save(kind === "svg" ? drawing : await painted(drawing, size(drawn)), figure, kind);
  }
}

/** The drawing as a document of its own, which looks the same without our style sheets. */
export function whole(svg) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  originals.forEach((original, place) => {
    const looks = getComputedStyle(original);
    for (const name of LOOKS) {
      copies[place].style.setProperty(name, looks.getPropertyValue(name));
    }
  });
  for (const link of copy.querySelectorAll("a")) {
    link.removeAttribute("href");
  }
  const { width, height } = size(svg);
  copy.setAttribute("xmlns", SVG);
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const paper = document.createElementNS(SVG, "rect");
  const [x, y, w, h] = (svg.getAttribute("viewBox") ?? `0 0 ${width} ${height}`).split(/[ ,]+/);
  Object.entries({ x, y, width: w, height: h }).forEach(([name, value]) =>
    paper.setAttribute(name, value));
  paper.style.fill = getComputedStyle(document.body).backgroundColor;
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

function size(svg) {
  const box = svg.getBoundingClientRect();
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

async function painted(drawing, { width, height }) {
  const address = URL.createObjectURL(drawing);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(file, figure, kind) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${figure.dataset.picture}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
