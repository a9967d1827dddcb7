/** Properties a picture takes from the page's style sheets, written into it when it leaves the page. */
const styled = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "visibility",
] as const;

/** Width of the margin around a saved picture, in its units. */
const margin = 16;

/** Lines of text below a saved picture: its title above, its unit and source below. */
export interface Captions {
  readonly title: string;
  readonly notes: readonly string[];
}

/** Write a picture of the page as a file that looks the same without the page: title and source are part of it. */
export function standaloneSvg(svg: SVGSVGElement, { title, notes }: Captions): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copyStyles(svg, copy);
  const { width, height } = sizeOf(svg);
  const head = 34;
  const foot = 18 * notes.length + 10;
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const style = getComputedStyle(document.documentElement);
  const full = { width: width + 2 * margin, height: height + head + foot + 2 * margin };
  sheet.setAttribute("viewBox", `0 0 ${full.width} ${full.height}`);
  sheet.setAttribute("width", String(full.width));
  sheet.setAttribute("height", String(full.height));
  const paper = document.createElementNS(sheet.namespaceURI, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", style.backgroundColor);
  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(margin + head));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  sheet.append(paper, line(title, margin + 16, 16, 600), copy);
  notes.forEach((note, place) =>
    sheet.append(line(note, margin + head + height + 18 * (place + 1), 11, 400)),
  );
  return new XMLSerializer().serializeToString(sheet);

  function line(text: string, y: number, size: number, weight: number): Element {
    const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
    element.setAttribute("x", String(margin));
    element.setAttribute("y", String(y));
    element.setAttribute("font-family", "Inter, Noto Sans JP, system-ui, sans-serif");
    element.setAttribute("font-size", String(size));
    element.setAttribute("font-weight", String(weight));
    element.setAttribute("fill", style.color);
    element.textContent = text;
    return element;
  }
}

function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = svg.viewBox.baseVal;
  if (width > 0) return { width, height };
  const box = svg.getBoundingClientRect();
  return { width: box.width, height: box.height };
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of styled) {
    const value = style.getPropertyValue(name);
    if (value !== "") to.setAttribute(name, value);
  }
  to.removeAttribute("class");
  to.removeAttribute("style");
  [...from.children].forEach((child, place) => copyStyles(child, to.children[place] as Element));
}

/** Twice the screen's size: sharp on paper and on dense screens. */
const pictureScale = 2;

/** Draw a stand-alone picture as a PNG. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * pictureScale;
    canvas.height = image.naturalHeight * pictureScale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hand a file to the user. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
