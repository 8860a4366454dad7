// Options that the student has ruled out are struck through. It is a help for thinking and never sent.
import { recall, remember } from "./kept.js";

const TOOL = "rule-out";

export function setUpRuledOut(questions, attempt, words) {
  const key = `ruled-out:${attempt}`;
  const out = new Set(recall(key, []));
  const rows = questions.flatMap((question) =>
    question.querySelector(".rule-out") ? [...question.querySelectorAll(".choice-row")] : []);

  const draw = (row) => {
    const input = row.querySelector("input");
    const struck = out.has(input.value);
    row.classList.toggle("ruled-out", struck);
    row.querySelector(".ruled-note")?.remove();
    if (struck) {
      const note = document.createElement("span");
      note.className = "visually-hidden ruled-note";
      note.textContent = ` (${words.ruledOut})`;
      row.querySelector(".choice > span").append(note);
    }
    const button = row.querySelector(".strike");
    const option = row.querySelector(".choice > span").firstChild.textContent;
    button.textContent = struck ? "↺" : "✕";
    button.setAttribute("aria-label", (struck ? words.bringBack : words.ruleOut).replace("%t", option));
  };
  const rule = (row, struck) => {
    const input = row.querySelector("input");
    if (struck) out.add(input.value);
    else out.delete(input.value);
    remember(key, [...out]);
    draw(row);
  };
  const show = (on) => {
    for (const tool of document.querySelectorAll(".rule-out")) tool.setAttribute("aria-pressed", on);
    for (const row of rows) row.querySelector(".strike").hidden = !on;
    remember(TOOL, on);
  };

  for (const row of rows) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet strike";
    row.append(button);
    button.addEventListener("click", () => rule(row, !row.classList.contains("ruled-out")));
    row.querySelector("input").addEventListener("change", (event) => {
      if (event.target.checked) rule(row, false);
    });
    draw(row);
  }
  for (const tool of document.querySelectorAll(".rule-out")) {
    tool.hidden = false;
    tool.addEventListener("click", () => show(tool.getAttribute("aria-pressed") !== "true"));
  }
  show(recall(TOOL, false));
}
