// Review by keyboard: one key a button, and the evidence brought into view.
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === "j" || key === "k") {
    const links = [...document.querySelectorAll(".queue a")];
    const at = links.findIndex((link) => link.hasAttribute("aria-current"));
    const next = links[at + (key === "j" ? 1 : -1)];
    if (next) {
      next.click();
    }
    return;
  }
  const control = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (control) {
    event.preventDefault();
    control.click();
  }
});

// Only the pane scrolls where there are two; on a phone the item stays in view.
const pane = document.querySelector(".prose-pane");
const evidence = document.querySelector("mark.evidence");
if (pane && evidence && pane.scrollHeight > pane.clientHeight + 8) {
  const middle = evidence.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += middle - pane.clientHeight / 3;
}
