// data-marks-all marks every row of its form; what acts on marked rows (data-when-marked) shows with them.

export function markRows() {
  document.addEventListener("change", ({ target }) => {
    const form = target.closest("form[data-rows]");
    if (!form) return;
    const rows = [...form.querySelectorAll("[data-row]")];
    if (target.matches("[data-marks-all]")) rows.forEach((row) => (row.checked = target.checked));
    tell(form, rows);
  });
}

function tell(form, rows) {
  const marked = rows.filter((row) => row.checked).length;
  const all = form.querySelector("[data-marks-all]");
  if (all) {
    all.checked = marked === rows.length;
    all.indeterminate = marked > 0 && marked < rows.length;
  }
  form.querySelectorAll("[data-when-marked]").forEach((part) => (part.hidden = marked === 0));
  form.querySelectorAll("[data-marked]").forEach((count) => (count.textContent = marked));
}
