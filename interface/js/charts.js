// Draws what data-chart describes, in the colours of the theme. Only what pages use is taken from ECharts.
import { BarChart, HeatmapChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { clothed } from "./clothing.js";

echarts.use([
  AriaComponent, BarChart, CanvasRenderer, GridComponent, HeatmapChart, LegendComponent, LineChart,
  MarkLineComponent, ScatterChart, TooltipComponent, VisualMapComponent,
]);

const drawn = new Map();
const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => drawn.get(target)?.resize()));

export function draw(place) {
  if (drawn.has(place)) return;
  const chart = echarts.init(place, null, { renderer: "canvas" });
  drawn.set(place, chart);
  sizes.observe(place);
  paint(place, chart);
}

function paint(place, chart) {
  chart.setOption(clothed(JSON.parse(place.dataset.chart)), true);
}

document.addEventListener("quilate:theme", () => drawn.forEach((chart, place) => paint(place, chart)));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
  drawn.forEach((chart, place) => paint(place, chart)),
);
document.addEventListener("htmx:beforeCleanupElement", ({ target }) => {
  drawn.get(target)?.dispose();
  drawn.delete(target);
});
