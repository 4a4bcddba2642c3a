// The theme changes where one stands, without a new page; the form would bring one.

export function keepPreferences() {
  document.addEventListener("submit", (event) => {
    const { submitter } = event;
    if (submitter?.name !== "theme") return;
    event.preventDefault();
    show(submitter.value);
    const body = new FormData(event.target, submitter);
    fetch(event.target.action, { method: "POST", body, redirect: "manual" });
  });
}

function show(theme) {
  const page = document.documentElement;
  if (theme === "system") delete page.dataset.theme;
  else page.dataset.theme = theme;
  for (const button of document.querySelectorAll('button[name="theme"]')) {
    button.setAttribute("aria-pressed", String(button.value === theme));
  }
  document.dispatchEvent(new Event("quilate:theme"));
}
