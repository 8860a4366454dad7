// Highlights in the text, each with room for a note, and notes of one's own.
import { recall, remember } from "./kept.js";
import { offset, paint, range } from "./range.js";
import { bringIntoView } from "./sentences.js";

const SHORT = 60;

export function setUpMarker(text, sentences, attempt, announce) {
  const button = document.getElementById("highlight");
  const list = document.getElementById("marks");
  const own = document.getElementById("notes-text");
  const key = `notebook:${attempt}`;
  const kept = recall(key, { text: "", marks: [] });
  let selected = null;

  const keep = () => remember(key, kept);
  const draw = () => {
    paint("marker", kept.marks.map((mark) => range(text, mark.start, mark.end)));
    list.replaceChildren(...kept.marks.map(line));
    document.getElementById("marks-empty").hidden = kept.marks.length > 0;
  };
  const line = (mark) => {
    const words = range(text, mark.start, mark.end).toString();
    const short = words.length > SHORT ? `${words.slice(0, SHORT)}…` : words;
    const item = document.createElement("li");
    const quote = document.createElement("q");
    quote.textContent = short;
    const note = document.createElement("input");
    note.type = "text";
    note.maxLength = 500;
    note.value = mark.note;
    note.setAttribute("aria-label", list.dataset.note.replace("%t", short));
    note.addEventListener("input", () => {
      mark.note = note.value;
      keep();
    });
    item.append(quote, note, act(list.dataset.show, short, () => {
      const found = range(text, mark.start, mark.end);
      document.getElementById("tab-text").click();
      bringIntoView(found);
    }), act(list.dataset.remove, short, () => {
      remove([mark]);
      document.getElementById("notes-text").focus();
    }));
    return item;
  };
  const remove = (gone) => {
    kept.marks = kept.marks.filter((mark) => !gone.includes(mark));
    keep();
    draw();
    announce(button.dataset.removed);
  };
  const mark = (start, end) => {
    const touched = kept.marks.filter((other) => other.start < end && start < other.end);
    if (touched.length > 0) return remove(touched);
    kept.marks.push({ start, end, note: "" });
    kept.marks.sort((one, other) => one.start - other.start);
    keep();
    draw();
    announce(button.dataset.marked);
  };

  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const inside = selection.rangeCount > 0 && text.contains(selection.anchorNode) && text.contains(selection.focusNode);
    // A click on the button empties the selection on some devices before the click arrives: the last one is kept.
    if (inside) selected = selection.isCollapsed ? null : selection.getRangeAt(0).cloneRange();
  });
  button.hidden = !("highlights" in CSS);
  button.addEventListener("click", () => {
    if (selected) {
      mark(offset(text, selected.startContainer, selected.startOffset), offset(text, selected.endContainer, selected.endOffset));
      getSelection().removeAllRanges();
      selected = null;
    } else if (sentences.current) {
      mark(...sentences.current);
    } else {
      announce(button.dataset.hint);
      button.title = button.dataset.hint;
    }
  });
  own.value = kept.text;
  own.addEventListener("input", () => {
    kept.text = own.value;
    keep();
  });
  draw();
}

function act(label, about, action) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet small";
  button.textContent = label;
  button.setAttribute("aria-label", `${label}: ${about}`);
  button.addEventListener("click", action);
  return button;
}
