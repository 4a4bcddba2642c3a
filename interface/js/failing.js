// When a part of a page cannot be fetched, the page says so: htmx alone would do nothing.

export function tellFailures() {
  const notice = document.querySelector("[data-failed]");
  if (!notice) return;
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failure, () => (notice.hidden = false));
  }
  document.addEventListener("htmx:afterOnLoad", () => (notice.hidden = true));
}
