// The quiz page. Without this script the page is a form with a button to save; with it, answers save themselves.
import { isSame, isSomething, isTouched, mark, read, write } from "./answers.js";
import { showConflict } from "./conflict.js";
import { Navigator } from "./navigator.js";
import { isFlag, Outbox } from "./outbox.js";
import { setUpPanes } from "./panes.js";
import { setUpPractice } from "./practice.js";
import { Preview } from "./preview.js";
import { setUpReading } from "./reading.js";
import { setUpRuledOut } from "./ruledOut.js";
import { setUpSequence } from "./sequence.js";
import { Timer } from "./timer.js";

/** Typing rests this long before it is sent; on this device it is kept at once. */
const REST = 700;
/** How often the page looks whether time was granted or another page answered; well below ten seconds. */
const LOOK = 5000;

const form = document.getElementById("quiz");
const status = document.getElementById("status");
const announcer = document.getElementById("announce");
const questions = [...form.querySelectorAll(".question")];
const bases = new Map(questions.map((question) => [question.dataset.item, Number(question.dataset.base)]));
const known = new Map(questions.map((question) => [question.dataset.item, read(question)]));
const resting = new Map();
let position = Number(form.dataset.position);
let leaving = false;
let said = "";

document.documentElement.classList.add("script");
const panes = setUpPanes();
const announce = (text) => { announcer.textContent = text; };

const preview = form.hasAttribute("data-preview");
const outbox = preview ? new Preview() : new Outbox(form.dataset.attempt, form.dataset.token, {
  onState(name, detail = "") {
    say(name, detail);
    if (outbox.isEmpty && timer.isOver) look();
  },
  onKept(entry, kept, moreToCome) {
    position = Math.max(position, kept.position);
    timer.update(kept.clock.remaining);
    const question = byItem(entry.item);
    if (question && !moreToCome) take(question, kept.state, kept.standing);
    if (kept.standing === "late" || kept.standing === "after_submission") announce(status.dataset.late);
    if (kept.standing === "passed_by") announce(status.dataset.passed);
    if (["submitted", "expired"].includes(kept.clock.phase)) leave();
  },
  onToken(token) {
    form.dataset.token = token;
    for (const field of form.querySelectorAll("[data-csrf]")) field.value = token;
  },
});

const timer = new Timer(Number(form.dataset.remaining), () => {
  announce(status.dataset.over);
  queueMicrotask(() => outbox.flush()); // Once this page stands, where the time was over before it was loaded.
});

let told = "";
const navigator = new Navigator(questions, (question) => {
  showSection(question);
  tell(question.dataset.item);
});

/** Takes over what the server says about an item: what counts, and what stands beside it. */
function take(question, state, standing) {
  const item = question.dataset.item;
  if (standing !== "conflict") {
    bases.set(item, state.current.position);
    known.set(item, state.current);
    // What this page just sent is in its fields already, perhaps with a space more to come.
    if (standing !== "current" && !isSame(question, read(question), state.current)) write(question, state.current);
  }
  question.querySelector(`[name="b-${item}"]`).value = bases.get(item);
  showConflict(question, state, (answer, base) => {
    write(question, answer);
    bases.set(item, base);
    outbox.put(item, base, answer);
    outbox.flush();
    question.focus();
  });
  navigator.refresh();
}

function changed(question, pause) {
  const item = question.dataset.item;
  const answer = read(question);
  mark(question, isSomething(answer));
  navigator.refresh();
  clearTimeout(resting.get(item));
  outbox.put(item, bases.get(item), answer);
  resting.set(item, setTimeout(() => outbox.flush(), pause));
}

/** The attempt is over, perhaps by the teacher's hand: what still waits goes first, then the receipt tells. */
async function leave() {
  if (leaving) return;
  leaving = true;
  await Promise.race([outbox.flush(), new Promise((resolve) => setTimeout(resolve, 3000))]);
  location.assign(`/learn/attempts/${form.dataset.attempt}/receipt`);
}

function handIn() {
  if (leaving) return;
  leaving = true;
  form.action = `/learn/attempts/${form.dataset.attempt}/submit`;
  HTMLFormElement.prototype.submit.call(form);
}

function say(name, detail = "") {
  const words = status.getAttribute(`data-${name}`)?.replace("{0}", detail);
  if (!words || said === words) return;
  said = words;
  status.dataset.state = name;
  status.textContent = words;
  if (name === "signed-out" || name === "somebody-else") {
    const link = document.createElement("a");
    link.href = `/sign-in?next=${encodeURIComponent(location.pathname)}`;
    link.textContent = status.dataset.signIn;
    status.append(" ", link);
  }
}

function showFlag(question, flagged) {
  const flag = question.querySelector(".flag");
  flag.setAttribute("aria-pressed", flagged);
  flag.querySelector(".flag-text").textContent = flagged ? form.dataset.unflag : form.dataset.flag;
}

function byItem(item) {
  return questions.find((question) => question.dataset.item === item);
}

function showSection(question) {
  const section = document.getElementById(`section-${question.dataset.section}`);
  const pane = document.getElementById("passage");
  if (section && matchMedia("(min-width: 900px)").matches) {
    const top = section.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (top < 0 || top > pane.clientHeight * 0.6) pane.scrollTop += top - 60;
  }
}

/** Lets a teacher who watches know which question is open; nothing hangs on its arrival. */
function tell(item) {
  if (item === told || preview) return;
  told = item;
  fetch(`/api/attempts/${form.dataset.attempt}/place`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.dataset.token },
    body: JSON.stringify({ item }),
  }).catch(() => { told = ""; });
}

function askState() {
  return fetch(`/api/attempts/${form.dataset.attempt}/state?since=${position}`, {
    headers: { Accept: "application/json" },
  });
}

function isReachable() {
  return askState().then(() => true, () => false);
}

async function look() {
  if (leaving || preview) return;
  try {
    const response = await askState();
    if (response.ok) {
      const state = await response.json();
      timer.update(state.clock.remaining);
      position = Math.max(position, state.position);
      for (const item of state.items) lookAt(item);
      if (status.dataset.state === "unreachable") outbox.flush();
      if (["submitted", "expired"].includes(state.clock.phase)) leave();
      // Only the server knows that no time was granted at the last moment.
      else if (timer.isOver && outbox.isEmpty) handIn();
    }
  } catch {
    // The network is away: what was typed waits on this device, and the next look tells.
  }
}

function lookAt(state) {
  const question = byItem(state.item);
  if (!question || outbox.has(state.item)) return;
  const moved = state.current.position !== bases.get(state.item);
  const conflicts = String(state.conflicts.map((other) => other.position));
  if (!moved && conflicts === (question.dataset.conflicts ?? "")) return;
  question.dataset.conflicts = conflicts;
  if (moved && !isSame(question, state.current, known.get(state.item))) announce(status.dataset.elsewhere);
  take(question, state, "elsewhere");
}

for (const question of questions) {
  question.addEventListener("input", (event) => {
    changed(question, event.target.matches("textarea, input[type=text]") ? REST : 0);
  });
  question.addEventListener("change", () => outbox.flush());
  setUpSequence(question, announce, () => {
    mark(question, true);
    changed(question, 0);
  });
  const flag = question.querySelector(".flag");
  flag.addEventListener("click", (event) => {
    event.preventDefault();
    const flagged = flag.getAttribute("aria-pressed") !== "true";
    showFlag(question, flagged);
    navigator.refresh();
    outbox.flag(question.dataset.item, flagged);
    outbox.flush();
  });
}

form.addEventListener("keydown", (event) => {
  // Enter in a field would press the first button of the form, wherever that is.
  if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
});
form.addEventListener("submit", async (event) => {
  if (leaving) return;
  event.preventDefault();
  if (preview) return;
  leaving = true;
  const patience = new Promise((resolve) => setTimeout(resolve, 3000, true));
  await Promise.race([outbox.flush(), patience]);
  if (!(await Promise.race([isReachable(), patience]))) {
    // The browser's own error page would take this one's place.
    leaving = false;
    return say("unreachable");
  }
  // Should something still wait, the form carries it, too.
  form.requestSubmit(event.submitter);
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  leaving = false; // Shown again as it was left.
  look();
});
addEventListener("pagehide", () => outbox.flush());

// On a slow device somebody may have answered before this script ran. That is the newest answer there is.
const touched = questions.filter(isTouched);
for (const entry of outbox.restored) {
  const question = byItem(entry.item);
  if (question && isFlag(entry)) {
    showFlag(question, entry.flagged);
  } else if (question && !touched.includes(question)) {
    write(question, entry.answer);
    announce(status.dataset.restored);
  }
}
for (const question of touched) changed(question, 0);
navigator.refresh();
setUpReading(document.getElementById("passage"), questions, form.dataset.attempt, announce);
setUpRuledOut(questions, form.dataset.attempt, form.dataset);
setUpPractice(form, outbox, document.getElementById("text"), announce);
if (location.hash.startsWith("#section-")) panes.showText();
outbox.flush();
setInterval(look, LOOK);
