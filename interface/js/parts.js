// Where the tabs of a room, or the pages of a chapter, run off a narrow screen, the one that is
// open is brought into view.

export function showOpenTab() {
  document.querySelectorAll(":is(.parts, .pages) [aria-current]").forEach((tab) => {
    const strip = tab.parentElement;
    const [tabs, open] = [strip, tab].map((each) => each.getBoundingClientRect());
    strip.scrollLeft += open.left + open.width / 2 - (tabs.left + tabs.width / 2);
  });
}
