// Helps for reading: a bar under the line, the device's own voice, and a marker.

/** Sets up the tools beside the text; marks are kept on this device for this attempt. */
export function setUpReading(pane, attempt) {
  document.getElementById("reading-tools").hidden = false;
  setUpLineReader(pane);
  setUpVoice(document.getElementById("text"));
  setUpMarker(document.getElementById("text"), `lectern:marks:${attempt}`);
}

function setUpLineReader(pane) {
  const button = document.getElementById("line-reader");
  const bar = document.getElementById("line-reader-bar");
  const place = (y) => {
    const box = pane.getBoundingClientRect();
    bar.style.setProperty("--line-top", `${Math.max(0, y - box.top + pane.scrollTop - bar.offsetHeight / 2)}px`);
  };
  const show = (on) => {
    bar.hidden = !on;
    button.setAttribute("aria-pressed", on);
    localStorage.setItem("lectern:line-reader", on ? "on" : "off");
    if (on) place(pane.getBoundingClientRect().top + 140);
  };
  button.addEventListener("click", () => show(bar.hidden));
  pane.addEventListener("pointermove", (event) => place(event.clientY));
  pane.addEventListener("keydown", (event) => {
    if (bar.hidden || (event.key !== "ArrowDown" && event.key !== "ArrowUp") || event.target !== pane) return;
    const lineHeight = parseFloat(getComputedStyle(document.getElementById("text")).lineHeight) || 28;
    const now = bar.getBoundingClientRect();
    place(now.top + now.height / 2 + (event.key === "ArrowDown" ? lineHeight : -lineHeight));
    if (now.bottom > innerHeight - 120 || now.top < 160) pane.scrollBy(0, event.key === "ArrowDown" ? lineHeight : -lineHeight);
    event.preventDefault();
  });
  if (localStorage.getItem("lectern:line-reader") === "on") show(true);
}

function setUpVoice(text) {
  const button = document.getElementById("read-aloud");
  if (!("speechSynthesis" in window)) return;
  button.hidden = false;
  let reading = false;
  const stop = () => {
    reading = false;
    speechSynthesis.cancel();
    button.textContent = button.dataset.start;
  };
  const speak = (paragraphs) => {
    const [first, ...rest] = paragraphs;
    if (!first || !reading) return stop();
    const utterance = new SpeechSynthesisUtterance(first.textContent);
    // Voices of the device only: none may send the text elsewhere.
    utterance.voice = speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(document.documentElement.lang)) ?? null;
    utterance.onend = () => speak(rest);
    speechSynthesis.speak(utterance);
  };
  button.addEventListener("click", () => {
    if (reading) return stop();
    reading = true;
    button.textContent = button.dataset.stop;
    const paragraphs = [...text.querySelectorAll("h3, p")];
    const inView = paragraphs.findIndex((one) => one.getBoundingClientRect().bottom > 120);
    speak(paragraphs.slice(Math.max(0, inView)));
  });
  addEventListener("pagehide", stop);
}

function setUpMarker(text, key) {
  const button = document.getElementById("highlight");
  if (!("highlights" in CSS)) {
    button.hidden = true;
    return;
  }
  let marks = JSON.parse(localStorage.getItem(key) ?? "[]");
  const draw = () => {
    CSS.highlights.set("marker", new Highlight(...marks.map(([start, end]) => range(text, start, end))));
    localStorage.setItem(key, JSON.stringify(marks));
  };
  let last = null;
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (selection.rangeCount > 0 && text.contains(selection.anchorNode) && text.contains(selection.focusNode)) last = selection.getRangeAt(0).cloneRange();
  });
  button.addEventListener("click", () => {
    if (!last) return;
    const start = offset(text, last.startContainer, last.startOffset);
    const end = offset(text, last.endContainer, last.endOffset);
    const touched = marks.filter(([from, to]) => from <= end && start <= to);
    marks = marks.filter((mark) => !touched.includes(mark));
    if (touched.length === 0 && end > start) marks.push([start, end]);
    getSelection().removeAllRanges();
    draw();
  });
  draw();
}

function offset(root, node, inside) {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, inside);
  return before.toString().length;
}

function range(root, start, end) {
  const found = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = passed + node.length;
    if (start >= passed && start <= next) found.setStart(node, start - passed);
    if (end >= passed && end <= next) {
      found.setEnd(node, end - passed);
      break;
    }
    passed = next;
  }
  return found;
}
