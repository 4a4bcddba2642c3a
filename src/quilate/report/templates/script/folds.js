// Long tables open with their first twelve rows; without this script all rows are there.
for (const button of document.querySelectorAll("[data-unfolds]")) {
  const table = document.getElementById(button.dataset.unfolds);
  const more = button.textContent;
  table.classList.add("folded");
  button.hidden = false;
  button.addEventListener("click", () => {
    const isFolded = table.classList.toggle("folded");
    button.setAttribute("aria-expanded", String(!isFolded));
    button.textContent = isFolded ? more : button.dataset.fewer;
  });
}
