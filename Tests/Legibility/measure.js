// Measures one SVG as the browser draws it; everything is in points of the page.
//
// The SVG is parsed as XML, as a browser does with a file, and put into the page at its real size,
// so that fonts, letter widths and transforms are the browser's and not the file's word.

const POINTS = 72 / 96;
const STEP = 1.5;
const SKIPPED = "defs, clipPath, mask, symbol, pattern, marker, title, desc, metadata";
const SHAPES = "rect, path, circle, ellipse, polygon, polyline, line, image, use";
// Groups that stand for a box with words in it.
const BOXED = ["actor", "panel", "group", "cell", "tile"];

const pen = document.createElement("canvas").getContext("2d");

function matrixOf(element) {
  const matrix = element.getCTM();
  return new DOMMatrix([
    matrix.a * POINTS, matrix.b * POINTS, matrix.c * POINTS, matrix.d * POINTS,
    matrix.e * POINTS, matrix.f * POINTS]);
}

const scaleOf = (matrix) => Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));

// The upright rectangle [left, top, right, bottom] round a box of the element's own coordinates.
function rectangle(box, matrix) {
  const corners = [[box.x, box.y], [box.x + box.width, box.y],
    [box.x, box.y + box.height], [box.x + box.width, box.y + box.height]]
    .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
  const xs = corners.map((point) => point.x), ys = corners.map((point) => point.y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const area = (rect) => (rect[2] - rect[0]) * (rect[3] - rect[1]);
const union = (one, other) => [Math.min(one[0], other[0]), Math.min(one[1], other[1]),
  Math.max(one[2], other[2]), Math.max(one[3], other[3])];

// The rectangle of a text's ink: as wide as its letters advance, as high as they really are. The
// browser's own box reaches up and down to the line's height, where there is nothing to see.
function inkOf(text) {
  const box = text.getBBox();
  const style = getComputedStyle(text);
  const isPlain = text.children.length === 0 && text.getNumberOfChars() > 0;
  if (!isPlain) return box;
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const size = pen.measureText(text.textContent);
  const baseline = text.getStartPositionOfChar(0).y;
  return new DOMRect(box.x, baseline - size.actualBoundingBoxAscent, box.width,
    size.actualBoundingBoxAscent + size.actualBoundingBoxDescent);
}

const classes = (element) => (element.getAttribute("class") || "").split(/\s+/).filter(Boolean);
const ownerOf = (element) => element.closest("g[class]");

// A group's outline: the largest shape in it.
function outlineOf(group) {
  let best = null;
  for (const shape of group.querySelectorAll("rect, path, circle, ellipse, polygon")) {
    const rect = rectangle(shape.getBBox(), matrixOf(shape));
    if (!best || area(rect) > area(best.rect)) best = {shape, rect};
  }
  return best;
}

// How far a rectangle reaches out of another, in points.
const reach = (inner, outer) => Math.max(outer[0] - inner[0], outer[1] - inner[1],
  inner[2] - outer[2], inner[3] - outer[3]);

// How far a text reaches out of the shape of its group that holds it best; a corner that lies in
// the box round a shape but not in the shape counts as 1 pt.
function spill(rect, group) {
  let least = Infinity;
  for (const shape of group.querySelectorAll("rect, path, circle, ellipse, polygon")) {
    const matrix = matrixOf(shape);
    let out = reach(rect, rectangle(shape.getBBox(), matrix));
    if (out <= 0.5 && shape.localName !== "rect") {
      const back = matrix.inverse();
      const [left, top, right, bottom] =
        [rect[0] + 0.5, rect[1] + 0.5, rect[2] - 0.5, rect[3] - 0.5];
      const isIn = [[left, top], [right, top], [left, bottom], [right, bottom]].every(([x, y]) =>
        shape.isPointInFill(new DOMPoint(x, y).matrixTransform(back)));
      if (!isIn) out = Math.max(out, 1);
    }
    least = Math.min(least, out);
  }
  return least;
}

function textOf(text) {
  const matrix = matrixOf(text);
  const rect = rectangle(inkOf(text), matrix);
  const owner = ownerOf(text);
  const names = owner ? classes(owner) : [];
  const isBoxed = names.some((name) => BOXED.includes(name))
    && owner.querySelector("rect, path, circle, ellipse, polygon");
  return {
    text: text.textContent, rect,
    size: parseFloat(getComputedStyle(text).fontSize) * scaleOf(matrix),
    owner: owner ? owner.id : "", classes: names, spill: isBoxed ? spill(rect, owner) : null,
  };
}

// The points of a line, a step apart, and its ends.
function pointsOf(shape) {
  const matrix = matrixOf(shape);
  const length = shape.getTotalLength();
  const count = Math.max(1, Math.ceil(length * scaleOf(matrix) / STEP));
  const points = [];
  for (let index = 0; index <= count; index += 1) {
    const place = shape.getPointAtLength(length * index / count);
    const point = new DOMPoint(place.x, place.y).matrixTransform(matrix);
    points.push([point.x, point.y]);
  }
  return points;
}

function tieOf(group) {
  const shapes = [...group.querySelectorAll("path, line, polyline")];
  const isLine = (shape) => shape.localName === "line" || getComputedStyle(shape).fill === "none";
  // What is filled is an arrow: its corners say where the tie ends.
  const tips = shapes.filter((shape) => !isLine(shape)).flatMap(pointsOf);
  return {
    id: group.id, from: group.getAttribute("data-from"), to: group.getAttribute("data-to"),
    lines: shapes.filter(isLine).map(pointsOf), tips,
  };
}

function strokeOf(shape) {
  const style = getComputedStyle(shape);
  return style.stroke === "none" ? 0 : parseFloat(style.strokeWidth) / 2;
}

function measure(svg) {
  const frame = svg.getBoundingClientRect();
  const page = [frame.width * POINTS, frame.height * POINTS];
  const seen = (element) => !element.closest(SKIPPED);
  const all = (selector, root = svg) => [...root.querySelectorAll(selector)].filter(seen);
  const texts = all("text").filter((text) => text.textContent.trim() !== "");
  let marks = null, body = null;
  const outside = [];
  const note = (rect, what, element) => {
    marks = marks ? union(marks, rect) : rect;
    const owner = ownerOf(element);
    const names = owner ? classes(owner) : [];
    if (names.some((name) => [...BOXED, "tie"].includes(name))) {
      body = body ? union(body, rect) : rect;
    }
    const out = reach(rect, [0, 0, page[0], page[1]]);
    if (out > 0.5) outside.push({what, out});
  };
  for (const shape of all(SHAPES)) {
    const box = shape.getBBox();
    const half = strokeOf(shape);
    const rect = rectangle(new DOMRect(box.x - half, box.y - half,
      box.width + 2 * half, box.height + 2 * half), matrixOf(shape));
    // The background is no mark.
    if (shape.localName === "rect" && !ownerOf(shape) && area(rect) > 0.98 * page[0] * page[1]) {
      continue;
    }
    const owner = ownerOf(shape);
    note(rect, `${shape.localName} of ${owner ? owner.id || classes(owner).join(" ") : "page"}`,
      shape);
  }
  const measured = texts.map(textOf);
  texts.forEach((text, index) => note(measured[index].rect, `"${text.textContent}"`, text));
  const boxes = all("g.actor").map((group) => {
    const outline = outlineOf(group);
    if (outline) return {id: group.id, rect: outline.rect, isBox: true};
    const words = texts.filter((text) => group.contains(text))
      .map((text) => rectangle(inkOf(text), matrixOf(text)));
    return words.length ? {id: group.id, rect: words.reduce(union), isBox: false} : null;
  }).filter(Boolean);
  return {
    page, view: svg.getAttribute("data-page"), texts: measured, boxes,
    ties: all("g.tie").map(tieOf), marks, body, outside,
  };
}

const results = sources.map(({name, text}) => {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const trouble = parsed.querySelector("parsererror");
  if (trouble) return {name, error: trouble.textContent.trim().split("\n").slice(0, 3).join(" ")};
  const svg = document.importNode(parsed.documentElement, true);
  document.body.append(svg);
  try {
    return {name, ...measure(svg)};
  } catch (error) {
    return {name, error: String(error)};
  } finally {
    svg.remove();
  }
});
const answer = document.createElement("pre");
answer.id = "answer";
answer.textContent = JSON.stringify(results,
  (key, value) => typeof value === "number" ? Math.round(value * 1000) / 1000 : value);
document.body.replaceChildren(answer);
