// What a page holds that axe does not look at; the functions are called by pages.py.

// A short way to say where an element is.
const placeOf = (element) => {
  const names = [];
  for (let at = element; at && at !== document.body && names.length < 3; at = at.parentElement) {
    names.unshift(at.localName + (at.id ? `#${at.id}` : ""));
  }
  const words = (element.textContent || "").replace(/\s+/g, " ").trim().slice(0, 40);
  return names.join(" > ") + (words ? ` “${words}”` : "");
};

// Scripts, and whatever the page would fetch.
const outside = () => {
  const found = [];
  const isOutside = (address) => /^\s*(https?:|\/\/|ftp:)/i.test(address || "");
  for (const element of document.querySelectorAll("*")) {
    const place = placeOf(element);
    if (element.localName === "script") found.push(`a script: ${place}`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`a script in ${name}: ${place}`);
      if (/^\s*javascript:/i.test(value)) found.push(`a script as a link: ${place}`);
      const isLink = ["a", "area"].includes(element.localName);
      if (["src", "data", "poster", "srcset", "action"].includes(name) ||
          (/^(xlink:)?href$/.test(name) && !isLink)) {
        if (isOutside(value)) found.push(`fetches ${value}: ${place}`);
      }
      if (name === "style" && /url\(\s*["']?\s*(https?:|\/\/)/i.test(value)) {
        found.push(`fetches in its style: ${place}`);
      }
    }
    if (element.localName === "style" &&
        /(url\(\s*["']?\s*(https?:|\/\/))|@import/i.test(element.textContent)) {
      found.push(`fetches in a style sheet: ${place}`);
    }
  }
  return found;
};

// Elements that HTML does not know, ids that are empty or there twice.
const malformed = () => {
  const found = [];
  const ids = new Set();
  for (const element of document.querySelectorAll("*")) {
    if (element instanceof HTMLUnknownElement) {
      found.push(`<${element.localName}> is no element of HTML: ${placeOf(element)}`);
    }
    const id = element.getAttribute("id");
    if (id === "") found.push(`an empty id: ${placeOf(element)}`);
    if (id && ids.has(id)) found.push(`the id ${id} twice: ${placeOf(element)}`);
    if (id) ids.add(id);
  }
  return found;
};

// Links within the page that lead nowhere, and links to files beside it.
const links = () => {
  const missing = [];
  const files = [];
  for (const link of document.querySelectorAll("a[href]")) {
    const address = link.getAttribute("href");
    if (address.startsWith("#")) {
      const id = decodeURIComponent(address.slice(1));
      if (id && !document.getElementById(id)) missing.push(`${address}: ${placeOf(link)}`);
    } else if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) {
      files.push(address.split("#")[0].split("?")[0]);
    }
  }
  return { missing, files };
};

// What makes the page wider than its window; what scrolls in a box of its own does not.
const tooWide = () => {
  const root = document.scrollingElement;
  const width = document.documentElement.clientWidth;
  if (root.scrollWidth <= width) return [];
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  };
  const found = [...document.body.querySelectorAll("*")].filter((element) =>
    !element.closest("svg svg, svg *") && !scrolls(element) &&
    element.getBoundingClientRect().right + window.scrollX > width + 0.5);
  const innermost = found.filter((element) => !found.some((other) =>
    other !== element && element.contains(other)));
  return [`${root.scrollWidth} of ${width} pixels`, ...innermost.slice(0, 5).map(placeOf)];
};

// Boxes that scroll sideways and cannot be focused. Chromium lets keys into such boxes anyway and
// axe relies on that; Safari does not.
const unreachable = () => [...document.body.querySelectorAll("*")].filter((element) =>
  ["auto", "scroll"].includes(getComputedStyle(element).overflowX) &&
  element.scrollWidth > element.clientWidth + 1 && element.tabIndex < 0 &&
  !element.querySelector("a[href], button, input, select, summary, [tabindex='0']")
).slice(0, 5).map(placeOf);

// The share of light that a colour gives back, as WCAG counts it.
const lightOf = (colour) => {
  const parts = (colour.match(/[\d.]+/g) || []).slice(0, 3).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
};

// What can be focused and does not show it with a contrast of 3 to 1 (WCAG 1.4.11 and 2.4.7): one
// element of each sort. Only outlines in a solid colour are understood.
const unseenFocus = () => {
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const sorts = new Map();
  for (const element of document.querySelectorAll("a[href], [tabindex='0'], button, summary")) {
    const sort = `${element.localName}.${element.className.baseVal ?? element.className}`;
    if (!sorts.has(sort) && !element.closest("svg")) sorts.set(sort, element);
  }
  const found = [];
  for (const element of sorts.values()) {
    element.focus({ focusVisible: true, preventScroll: true });
    const style = getComputedStyle(element);
    const lights = [lightOf(style.outlineColor), lightOf(behind(element.parentElement))];
    const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    // "auto" is the browser's own ring, which it draws in two colours.
    const isSeen = style.outlineStyle === "auto" ||
      (style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2 && contrast >= 3);
    if (!isSeen) found.push(`${placeOf(element)}, ${contrast.toFixed(1)} to 1`);
    element.blur();
  }
  return found;
};

// On paper nothing scrolls: what its box hides is lost.
const hidden = () => [...document.body.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  return style.overflowX !== "visible" && style.clipPath === "none" && !element.closest("svg") &&
    style.position !== "absolute" && element.scrollWidth > element.clientWidth + 1;
}).slice(0, 5).map(placeOf);

// Puts a mark behind each heading, too small to see or to move anything, by which it is found on
// paper: its words may stand elsewhere, too. Answers with the words of the headings in order.
const markHeadings = () => [...document.querySelectorAll("h1, h2, h3, h4")].map((heading, index) => {
  const words = heading.textContent.replace(/\s+/g, " ").trim();
  const mark = heading.appendChild(document.createElement("span"));
  mark.style.fontSize = "1px";
  mark.textContent = `@${index}@`;
  return words;
});
