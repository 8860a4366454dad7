// A bar that follows the line being read.
import { recall, remember } from "./kept.js";

export function setUpLineReader(pane) {
  const button = document.getElementById("line-reader");
  const bar = document.getElementById("line-reader-bar");
  const place = (y) => {
    const box = pane.getBoundingClientRect();
    bar.style.setProperty("--line-top", `${Math.max(0, y - box.top + pane.scrollTop - bar.offsetHeight / 2)}px`);
  };
  const show = (on) => {
    bar.hidden = !on;
    button.setAttribute("aria-pressed", on);
    remember("line-reader", on);
    if (on) place(document.getElementById("reading-tools").getBoundingClientRect().bottom + 80);
  };
  button.addEventListener("click", () => show(bar.hidden));
  pane.addEventListener("pointermove", (event) => place(event.clientY));
  pane.addEventListener("keydown", (event) => {
    if (bar.hidden || (event.key !== "ArrowDown" && event.key !== "ArrowUp") || event.target !== pane) return;
    const lineHeight = parseFloat(getComputedStyle(document.getElementById("text")).lineHeight) || 28;
    const now = bar.getBoundingClientRect();
    place(now.top + now.height / 2 + (event.key === "ArrowDown" ? lineHeight : -lineHeight));
    if (now.bottom > innerHeight - 120 || now.top < 160) pane.scrollBy(0, event.key === "ArrowDown" ? lineHeight : -lineHeight);
    event.preventDefault();
  });
  if (recall("line-reader", false)) show(true);
}
