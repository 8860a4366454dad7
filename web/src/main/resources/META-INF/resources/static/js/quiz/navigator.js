// One question at a time, with a list of all of them and their state in words.

export class Navigator {
  #questions;
  #current;
  #onShow;

  constructor(questions, onShow) {
    this.#questions = questions;
    this.#onShow = onShow;
    this.#current = questions[0];
    if (questions.length < 2) return;
    // A low window, as at 400 % zoom, has room for the question or for the list of all.
    if (matchMedia("(max-height: 30rem)").matches) document.querySelector(".navigator details").open = false;
    for (const link of document.querySelectorAll("[data-goto]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.show(this.#byItem(link.dataset.goto), true);
      });
    }
    for (const [id, step] of [["previous", -1], ["next", 1]]) {
      const button = document.getElementById(id);
      button.hidden = false;
      button.addEventListener("click", () => this.show(this.#questions[this.#index() + step], true));
    }
    this.show(this.#fromAddress() ?? questions[0], false);
    addEventListener("hashchange", () => this.show(this.#fromAddress() ?? this.#current, false));
  }

  get current() {
    return this.#current;
  }

  show(question, focus) {
    if (!question) return;
    this.#current = question;
    for (const other of this.#questions) other.hidden = other !== question;
    for (const head of document.querySelectorAll(".part-head")) this.#head(head, question);
    for (const link of document.querySelectorAll("[data-goto]")) {
      if (link.dataset.goto === question.dataset.item) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
    // Disabled would lose the keyboard's place when the last question is reached.
    document.getElementById("previous").setAttribute("aria-disabled", this.#index() === 0);
    document.getElementById("next").setAttribute("aria-disabled", this.#index() === this.#questions.length - 1);
    history.replaceState(null, "", `#q-${question.dataset.item}`);
    if (focus) question.focus({ preventScroll: false });
    this.#onShow(question);
  }

  /** Puts the states of all questions into the list. */
  refresh() {
    let answered = 0;
    for (const question of this.#questions) {
      const isAnswered = question.hasAttribute("data-answered");
      answered += isAnswered ? 1 : 0;
      const link = document.querySelector(`[data-goto="${question.dataset.item}"]`);
      if (!link) continue;
      link.querySelector("[data-state=answered]").hidden = !isAnswered;
      link.querySelector("[data-state=open]").hidden = isAnswered;
      link.querySelector("[data-state=flagged]").hidden =
        question.querySelector(".flag").getAttribute("aria-pressed") !== "true";
    }
    const count = document.getElementById("answered-count");
    const bar = document.getElementById("answered-bar");
    bar?.style.setProperty("--share", `${(100 * answered) / this.#questions.length}%`);
    if (count) count.textContent = count.dataset.text.replace("%a", answered).replace("%n", this.#questions.length);
  }

  /** A part's title stands above each of its questions; what to do there is unfolded above the first. */
  #head(head, question) {
    head.hidden = head.dataset.part !== question.dataset.part;
    const instructions = head.querySelector("details");
    if (instructions) instructions.open = question === this.#questions.find((one) => one.dataset.part === head.dataset.part);
  }

  #index() {
    return this.#questions.indexOf(this.#current);
  }

  #byItem(item) {
    return this.#questions.find((question) => question.dataset.item === item);
  }

  #fromAddress() {
    return this.#byItem(location.hash.replace("#q-", ""));
  }
}
