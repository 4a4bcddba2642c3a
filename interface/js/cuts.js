// The lines of the portfolio's map, dragged by mouse or finger or moved by the keys. Where they are is written into the
// form, which asks the server for the figures; here is only where on the screen an amount lies.

const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

export function moveCuts() {
  for (const map of document.querySelectorAll("[data-map]")) {
    const form = document.getElementById(map.dataset.map);
    for (const cut of map.querySelectorAll("[data-cut]")) slide(map, form.elements[cut.dataset.cut], cut);
  }
}

function slide(map, field, cut) {
  const scale = JSON.parse(cut.dataset.scale);
  const move = (amount) => {
    const kept = rounded(Math.min(scale.high, Math.max(scale.low, amount)), scale.unit);
    field.value = kept.toLocaleString(language(), { useGrouping: false, maximumFractionDigits: 2 });
    show(map, cut, scale, kept);
    field.form.dispatchEvent(new Event("cuts"));
  };
  for (const [name, said] of Object.entries({ role: "slider", tabindex: 0, "aria-label": cut.dataset.label, "data-keys-own": "" })) {
    cut.setAttribute(name, said);
  }
  cut.setAttribute("aria-orientation", isAcross(cut) ? "horizontal" : "vertical");
  cut.setAttribute("aria-valuemin", scale.low);
  cut.setAttribute("aria-valuemax", scale.high);
  show(map, cut, scale, written(field) ?? scale.at);
  field.addEventListener("input", () => written(field) === null || show(map, cut, scale, written(field)));
  followPointer(map, cut, (place) => move(amountAt(scale, place)));
  followKeys(cut, scale, move);
}

function followPointer(map, cut, moveTo) {
  const plot = map.querySelector("[data-plot]");
  cut.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    cut.setPointerCapture(event.pointerId);
    cut.focus({ focusVisible: false, preventScroll: true });
    cut.classList.add("is-dragged");
  });
  cut.addEventListener("pointermove", (event) => {
    if (!cut.hasPointerCapture(event.pointerId)) return;
    const box = plot.getBoundingClientRect();
    moveTo(isAcross(cut) ? (event.clientX - box.left) / box.width : (box.bottom - event.clientY) / box.height);
  });
  cut.addEventListener("lostpointercapture", () => cut.classList.remove("is-dragged"));
}

function followKeys(cut, scale, move) {
  cut.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = Number(cut.getAttribute("aria-valuenow"));
    if (event.key in STEPS) move(amountAt(scale, placeOf(scale, now) + STEPS[event.key] / 100));
    else if (event.key === "Home") move(scale.low);
    else if (event.key === "End") move(scale.high);
    else return;
    event.preventDefault();
  });
}

function show(map, cut, scale, amount) {
  const currency = { style: "currency", currency: map.dataset.currency, maximumFractionDigits: 0 };
  cut.setAttribute("aria-valuenow", amount);
  cut.setAttribute("aria-valuetext", amount.toLocaleString(language(), currency));
  const along = Math.min(1, Math.max(0, placeOf(scale, amount)));
  const place = `${100 * (isAcross(cut) ? along : 1 - along)}%`;
  const [from, to, middle] = isAcross(cut) ? ["x1", "x2", "cx"] : ["y1", "y2", "cy"];
  for (const line of cut.querySelectorAll("line:not(.cut-saved)")) {
    line.setAttribute(from, place);
    line.setAttribute(to, place);
  }
  cut.querySelector("circle").setAttribute(middle, place);
  colour(map);
}

// The groups take their colours along: each area reaches from its corner to the lines.
function colour(map) {
  const left = parseFloat(map.querySelector('[data-cut="current_value"] circle').getAttribute("cx"));
  const top = parseFloat(map.querySelector('[data-cut="clv"] circle').getAttribute("cy"));
  const right = 100 - left, below = 100 - top;
  const areas = { invest: [left, 0, right, top], nurture: [left, top, right, below], reengineer: [0, 0, left, top], sack: [0, top, left, below] };
  for (const area of map.querySelectorAll("[data-area]")) {
    const box = areas[area.dataset.area];
    ["x", "y", "width", "height"].forEach((name, place) => area.setAttribute(name, `${box[place]}%`));
  }
}

// As value/portfolio/scale.py has it.
function placeOf({ low, high, unit }, amount) {
  const from = Math.asinh(low / unit);
  return (Math.asinh(amount / unit) - from) / (Math.asinh(high / unit) - from);
}

function amountAt({ low, high, unit }, place) {
  const from = Math.asinh(low / unit);
  return unit * Math.sinh(from + place * (Math.asinh(high / unit) - from));
}

// Three figures say where a line is; nobody means the cents that a finger hits.
function rounded(amount, unit) {
  const size = Math.max(Math.abs(amount), unit / 10);
  const step = Math.max(0.01, 10 ** (Math.floor(Math.log10(size)) - 2));
  return Math.round(amount / step) * step;
}

function written(field) {
  const amount = Number(field.value.replace(",", "."));
  return field.value.trim() === "" || Number.isNaN(amount) ? null : amount;
}

function isAcross(cut) {
  return cut.dataset.cut === "current_value";
}

function language() {
  return document.documentElement.lang;
}
