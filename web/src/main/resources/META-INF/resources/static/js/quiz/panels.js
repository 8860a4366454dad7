// Panels under the row of reading tools, one open at a time.

/** Sets the buttons up; returns what opens a panel. */
export function setUpPanels(tools) {
  const buttons = [...tools.querySelectorAll("[aria-controls]")];
  const panelOf = (button) => document.getElementById(button.getAttribute("aria-controls"));
  const open = (panel) => {
    for (const button of buttons) {
      const own = panelOf(button) === panel;
      button.setAttribute("aria-expanded", own);
      panelOf(button).hidden = !own;
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => open(button.getAttribute("aria-expanded") === "true" ? null : panelOf(button)));
  }
  tools.addEventListener("keydown", (event) => {
    const opened = buttons.find((button) => button.getAttribute("aria-expanded") === "true");
    if (event.key === "Escape" && opened) {
      open(null);
      opened.focus();
    }
  });
  return open;
}
