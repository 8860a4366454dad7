// Reads and writes the native controls of a question.

/** What the question's controls say now, in the words of the server. */
export function read(question) {
  const answer = { chosen: [], text: "", matches: {} };
  switch (question.dataset.kind) {
    case "one":
    case "truth":
    case "bank":
    case "any":
      answer.chosen = [...question.querySelectorAll("input:checked")].map((input) => input.value);
      break;
    case "pairs":
      for (const select of question.querySelectorAll("select")) {
        if (select.value) answer.matches[select.dataset.left] = select.value;
      }
      break;
    case "sequence":
      answer.chosen = question.hasAttribute("data-answered") ? order(question) : [];
      break;
    default:
      answer.text = typed(question).value;
  }
  return answer;
}

/** Shows this answer in the question's controls. */
export function write(question, answer) {
  switch (question.dataset.kind) {
    case "one":
    case "truth":
    case "bank":
    case "any":
      for (const input of question.querySelectorAll(".choices input")) input.checked = answer.chosen.includes(input.value);
      break;
    case "pairs":
      for (const select of question.querySelectorAll("select")) select.value = answer.matches[select.dataset.left] ?? "";
      break;
    case "sequence":
      if (answer.chosen.length > 0) arrange(question, answer.chosen);
      break;
    default:
      typed(question).value = answer.text;
  }
  mark(question, isSomething(answer));
}

/** Whether the controls say something else than the page that the server sent. */
export function isTouched(question) {
  return [...question.querySelectorAll("input, select, textarea")].some((control) => {
    if (control.matches("[type=radio], [type=checkbox]")) return control.checked !== control.defaultChecked;
    if (control.matches("select")) return [...control.options].some((option) => option.defaultSelected) ? !control.selectedOptions[0].defaultSelected : control.selectedIndex > 0;
    return control.type !== "hidden" && control.value !== control.defaultValue;
  });
}

/** Notes whether the question has an answer. */
export function mark(question, answered) {
  question.toggleAttribute("data-answered", answered);
  const state = question.querySelector(".sequence-state");
  if (state) {
    state.textContent = answered ? state.dataset.kept : state.dataset.open;
    question.querySelector(".sequence-keep").hidden = answered;
  }
}

export function isSomething(answer) {
  return answer.chosen.length > 0 || answer.text.trim() !== "" || Object.keys(answer.matches).length > 0;
}

/** Whether two answers say the same; in what order things were ticked says nothing, in what order they stand does. */
export function isSame(question, one, other) {
  const ordered = question.dataset.kind === "sequence";
  const plain = (answer) => JSON.stringify([
    ordered ? answer.chosen : [...answer.chosen].sort(),
    answer.text,
    Object.entries(answer.matches).sort(),
  ]);
  return plain(one) === plain(other);
}

/** The parts of a sequence in the order shown. */
export function order(question) {
  return [...question.querySelectorAll(".sequence > li")].map((line) => line.dataset.part);
}

function arrange(question, parts) {
  const list = question.querySelector(".sequence");
  for (const part of parts) {
    const line = list.querySelector(`[data-part="${CSS.escape(part)}"]`);
    if (line) list.append(line);
  }
}

function typed(question) {
  return question.querySelector("textarea, input[type=text]");
}
