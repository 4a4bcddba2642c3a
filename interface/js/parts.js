// Where the tabs of a room run off a narrow screen, the one that is open is brought into view.

export function showOpenTab() {
  document.querySelectorAll(".parts [aria-current]").forEach((tab) => {
    const strip = tab.closest(".parts");
    const [tabs, open] = [strip, tab].map((each) => each.getBoundingClientRect());
    strip.scrollLeft += open.left + open.width / 2 - (tabs.left + tabs.width / 2);
  });
}
