// The script that draws charts is fetched by the first page that has one.

export async function drawCharts(part) {
  const places = [...part.querySelectorAll("[data-chart]")];
  if (!places.length) return;
  const { draw } = await import(/* @vite-ignore */ document.documentElement.dataset.charts);
  places.forEach(draw);
}
