// Lights the words that prove one answer, and goes to and fro between text and question.
const marks = [...document.querySelectorAll("mark[data-questions]")];

function light(number) {
  for (const mark of marks) {
    mark.classList.toggle("dim", !mark.dataset.questions.split(" ").includes(number));
  }
  return marks.find((mark) => mark.dataset.questions.split(" ").includes(number));
}

for (const link of document.querySelectorAll("[data-show]")) {
  link.addEventListener("click", (event) => {
    const first = light(link.dataset.show);
    if (first) {
      event.preventDefault();
      first.tabIndex = -1;
      first.scrollIntoView({ block: "center" });
      first.focus({ preventScroll: true });
    }
  });
}
