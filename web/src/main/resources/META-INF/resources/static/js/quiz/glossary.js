// Underlines words that the glossary explains; touching one opens its entry.
import { offset, paint, range } from "./range.js";

export function setUpGlossary(text, open) {
  const panel = document.getElementById("words");
  if (!panel) return;
  const words = text.textContent.toLowerCase();
  const places = [...panel.querySelectorAll("[data-term]")].flatMap((entry) => {
    const term = entry.dataset.term.toLowerCase();
    const found = [];
    for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length)) {
      if (!isLetter(words[at - 1]) && !isLetter(words[at + term.length])) found.push({ entry, start: at, end: at + term.length });
    }
    return found;
  });
  paint("term", places.map((place) => range(text, place.start, place.end)));
  text.addEventListener("click", (event) => {
    const caret = caretAt(event.clientX, event.clientY);
    if (!caret || !text.contains(caret.node) || !getSelection().isCollapsed) return;
    const at = offset(text, caret.node, caret.inside);
    const place = places.find((one) => one.start <= at && at <= one.end);
    if (!place) return;
    open(panel);
    for (const entry of panel.querySelectorAll("[data-term]")) entry.classList.toggle("lit", entry === place.entry);
    place.entry.scrollIntoView({ block: "nearest" });
  });
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, inside: caret.offset };
  }
  const found = document.caretRangeFromPoint?.(x, y);
  return found && { node: found.startContainer, inside: found.startOffset };
}

function isLetter(character) {
  return character !== undefined && /\p{L}/u.test(character);
}
