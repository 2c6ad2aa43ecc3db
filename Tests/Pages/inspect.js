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

// On paper nothing scrolls: what its box hides is lost.
const hidden = () => [...document.body.querySelectorAll("*")].filter((element) => {
  const style = getComputedStyle(element);
  return style.overflowX !== "visible" && style.clipPath === "none" && !element.closest("svg") &&
    style.position !== "absolute" && element.scrollWidth > element.clientWidth + 1;
}).slice(0, 5).map(placeOf);

// The headings that a print must have, too.
const headings = () => [...document.querySelectorAll("h1, h2")].map((heading) =>
  heading.textContent.replace(/\s+/g, " ").trim());
