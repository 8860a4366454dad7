// A form that was sent is not sent again by an impatient second click. The quiz page and forms that a page's own script
// sends take care of themselves; the server makes one thing of two sendings in any case.
const PATIENCE = 5000;
const sent = new Set();

const buttonsOf = (form) => [...form.elements].filter((element) => element.type === "submit");
const release = (form) => {
  sent.delete(form);
  buttonsOf(form).forEach((button) => button.removeAttribute("aria-disabled"));
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("[method=post]:not(#quiz)")) {
    return;
  }
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  buttonsOf(form).forEach((button) => button.setAttribute("aria-disabled", "true"));
  // What is only downloaded leaves the page as it is.
  setTimeout(release, PATIENCE, form);
});

// The browser may show this page again as it was left.
addEventListener("pageshow", () => [...sent].forEach(release));
