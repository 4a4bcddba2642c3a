// data-opens="id" opens a dialog; data-closes closes the dialog, or takes away the notice, around it.

export function openAndClose() {
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) openDialog(opener.dataset.opens);
    const closer = event.target.closest("[data-closes]");
    if (closer) close(closer.closest("dialog, [data-notice]"));
    if (event.target.matches("dialog")) event.target.close(); // the dark around it
  });
}

export function openDialog(id) {
  const dialog = document.getElementById(id);
  if (dialog && !dialog.open) dialog.showModal();
}

function close(around) {
  if (around?.matches("dialog")) around.close();
  else around?.remove();
}
