// "/" goes to the search, "g" and a letter to a room, "?" to the list of keys. Whoever dictates or
// leans on the keyboard can turn them off there (WCAG 2.1.4); this browser remembers it.
import { openDialog } from "./opening.js";

const OFF = "quilate-keys-off";
const PATIENCE = 1500; // milliseconds in which the letter must follow the g
let wentAt = -Infinity;

export function followKeys() {
  const toggle = document.querySelector("[data-keys-toggle]");
  if (toggle) {
    toggle.checked = !localStorage.getItem(OFF);
    toggle.addEventListener("change", () => remember(toggle.checked));
  }
  document.addEventListener("keydown", follow);
}

function remember(on) {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "1");
}

function follow(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (localStorage.getItem(OFF) || isWriting(event.target)) return;
  const done = act(event.key, event.timeStamp);
  if (done) event.preventDefault();
}

function isWriting(target) {
  return target.closest("input, textarea, select, dialog, [contenteditable], [data-keys-own]") !== null;
}

function act(key, now) {
  if (now - wentAt < PATIENCE) {
    wentAt = -Infinity;
    return enter(key);
  }
  if (key === "g") wentAt = now;
  if (key === "?") openDialog("keys");
  if (key === "/") return search();
  return key === "?";
}

function enter(key) {
  const room = document.querySelector(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
  room?.click();
  return room !== null;
}

function search() {
  const field = document.querySelector("[data-search]");
  field?.focus();
  field?.select();
  return field !== null;
}
