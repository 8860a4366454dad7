// The sentences of the text, and a cursor that goes from one to the next by the arrow keys: what the marker marks and
// the voice reads is chosen without a mouse.
import { offset, paint, range } from "./range.js";

export class Sentences {
  #text;
  #list;
  #at = -1;
  #announce;

  constructor(pane, text, announce) {
    this.#text = text;
    this.#announce = announce;
    this.#list = split(text);
    pane.addEventListener("keydown", (event) => {
      if (event.target !== pane || event.altKey || event.ctrlKey || event.metaKey) return;
      const forward = getComputedStyle(text).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
      const back = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
      if (event.key === forward) this.#go(this.#at + 1);
      else if (event.key === back) this.#go(this.#at - 1);
      else if (event.key === "Escape") this.forget();
      else return;
      event.preventDefault();
    });
  }

  /** The sentence the cursor stands on as [start, end], or null. */
  get current() {
    return this.#list[this.#at] ?? null;
  }

  get all() {
    return this.#list;
  }

  /** The index of the first sentence that is in view or below; the cursor's own, where it stands somewhere. */
  get first() {
    if (this.#at >= 0) return this.#at;
    const top = document.getElementById("reading-tools").getBoundingClientRect().bottom;
    return Math.max(0, this.#list.findIndex(([start, end]) => range(this.#text, start, end).getBoundingClientRect().bottom > top));
  }

  wordsOf([start, end]) {
    return range(this.#text, start, end).toString();
  }

  forget() {
    this.#at = -1;
    paint("sentence", []);
  }

  /** Lights a sentence and brings it into view. */
  show(index) {
    const found = range(this.#text, ...this.#list[index]);
    paint("sentence", [found]);
    bringIntoView(found);
  }

  #go(index) {
    if (!this.#list[index]) return;
    this.#at = index;
    this.show(index);
    this.#announce(this.wordsOf(this.#list[index]));
  }
}

/** Scrolls only where the stretch is out of sight. */
export function bringIntoView(found) {
  const box = found.getBoundingClientRect();
  const top = document.getElementById("reading-tools").getBoundingClientRect().bottom;
  if (box.top < top || box.bottom > innerHeight - 24) {
    found.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
  }
}

function split(text) {
  const language = text.closest("[lang]").lang;
  const cut = "Segmenter" in Intl ? new Intl.Segmenter(language, { granularity: "sentence" }) : null;
  const sentences = [];
  for (const block of text.querySelectorAll("h2, h3, p:not(.byline)")) {
    const words = block.textContent;
    const start = offset(text, block, 0);
    const pieces = cut ? [...cut.segment(words)].map((piece) => [piece.index, piece.segment]) : [[0, words]];
    for (const [at, piece] of pieces) {
      const trimmed = piece.trim();
      if (!trimmed) continue;
      const from = start + at + piece.indexOf(trimmed);
      sentences.push([from, from + trimmed.length]);
    }
  }
  return sentences;
}
