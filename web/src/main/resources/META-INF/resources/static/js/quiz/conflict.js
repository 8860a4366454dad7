// Shows that a question has two answers from two pages, and lets the student say which one counts.

/** Draws the state of an item; choose(answer, base) is called with the answer that is to count. */
export function showConflict(question, state, choose) {
  question.querySelector(".conflict")?.remove();
  if (state.conflicts.length === 0) return;
  const template = document.getElementById("conflict");
  const words = template.dataset;
  const box = template.content.cloneNode(true);
  const list = box.querySelector(".conflict-list");
  const newest = Math.max(state.current.position, ...state.conflicts.map((other) => other.position));
  const line = (label, answer, action) => {
    const item = document.createElement("li");
    const text = document.createElement("span");
    const what = document.createElement("span");
    what.className = "muted";
    what.textContent = `${label}: `;
    text.append(what);
    for (const part of answer.lines.length > 0 ? answer.lines : [words.nothing]) {
      const quote = document.createElement("q");
      quote.textContent = part;
      text.append(quote, " ");
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = action;
    button.addEventListener("click", () => choose({ chosen: answer.chosen, text: answer.text, matches: answer.matches }, newest));
    item.append(text, button);
    list.append(item);
  };
  line(words.counts, state.current, words.keep);
  for (const other of state.conflicts) line(words.other, other, words.use);
  const foot = question.querySelector(".question-foot");
  foot.before(box);
}
