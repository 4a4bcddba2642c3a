// The look that all charts share. A page gives data and what differs; both are merged here.

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export function clothed(option) {
  const ink = colours();
  const dressed = {
    animation: !STILL.matches,
    animationDuration: 300,
    color: [ink.primary, ink.nurture, ink.invest, ink.warning, ink.sack],
    textStyle: { fontFamily: ink.font, color: ink.text },
    ...option,
    grid: { left: 4, right: 12, top: option.legend ? 36 : 12, bottom: 4, containLabel: true, ...option.grid },
    tooltip: tip(ink, option.tooltip),
  };
  if (option.legend) dressed.legend = legend(ink, option.legend);
  for (const side of ["xAxis", "yAxis"]) {
    if (option[side]) dressed[side] = axis(ink, option[side]);
  }
  return toned(dressed, ink);
}

// A page cannot know the colours of the theme: it names them, "tone-invest".
function toned(part, ink) {
  if (typeof part === "string" && part.startsWith("tone-")) return ink[part.slice(5)];
  if (Array.isArray(part)) return part.map((each) => toned(each, ink));
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, toned(each, ink)]));
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name) => style.getPropertyValue(name).trim();
  const ink = { font: style.fontFamily, text: read("--color-base-content"), paper: read("--color-base-100"), line: read("--color-base-300") };
  for (const name of ["muted", "invest", "nurture", "reengineer", "sack"]) ink[name] = read(`--${name}`);
  for (const name of ["primary", "info", "success", "warning", "error"]) ink[name] = read(`--color-${name}`);
  return ink;
}

function figures(value) {
  if (typeof value !== "number") return value ?? "–";
  // As pages write them: four digits are parted too, and a minus is as wide as the plus.
  return value.toLocaleString(document.documentElement.lang, { useGrouping: "always" }).replace("-", "−");
}

function legend(ink, own) {
  return { top: 0, bottom: null, left: 0, icon: "roundRect", itemWidth: 14, itemHeight: 4, itemGap: 18, textStyle: { color: ink.muted, fontSize: 13 }, ...own };
}

// Rich text, since the rules of the page forbid the style attributes of the other kind.
function tip(ink, own) {
  return {
    renderMode: "richText", backgroundColor: ink.paper, borderColor: ink.line, valueFormatter: figures,
    textStyle: { color: ink.text, fontSize: 13, fontFamily: ink.font }, ...own,
  };
}

function axis(ink, own) {
  const written = own.type === "value" ? { formatter: figures } : {};
  return {
    ...own,
    axisLine: { lineStyle: { color: ink.line } },
    axisTick: { show: false },
    axisLabel: { color: ink.muted, fontSize: 12, ...written, ...own.axisLabel },
    splitLine: { lineStyle: { color: ink.line, type: [2, 4] }, ...own.splitLine },
    nameTextStyle: { color: ink.muted },
  };
}
