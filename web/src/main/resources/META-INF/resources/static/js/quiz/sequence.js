// Moves the lines of an ordering question without leaving the page.

export function setUpSequence(question, announce, changed) {
  const list = question.querySelector(".sequence");
  if (!list) return;
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    event.preventDefault();
    const line = button.closest("li");
    const up = button.value.endsWith(":up");
    const neighbour = up ? line.previousElementSibling : line.nextElementSibling;
    if (neighbour) {
      if (up) neighbour.before(line);
      else neighbour.after(line);
      button.focus();
      const place = [...list.children].indexOf(line) + 1;
      announce(list.dataset.moved
        .replace("%t", line.querySelector(".sequence-text").textContent)
        .replace("%i", place)
        .replace("%n", list.children.length));
    }
    changed();
  });
  question.querySelector(".sequence-keep")?.addEventListener("click", (event) => {
    event.preventDefault();
    changed();
    list.querySelector("button").focus();
  });
}
