// Time left, counted from what the server says: this device's clock is never asked for the time of day.

import { recall, remember } from "./kept.js";

const ANNOUNCED = [10, 5, 1];

export class Timer {
  #element = document.getElementById("timer");
  #text = document.getElementById("time-left");
  #announce = document.getElementById("announce");
  #end = Infinity;
  #said = new Set();
  #onOver;
  #over = false;

  constructor(remaining, onOver) {
    this.#onOver = onOver;
    this.update(remaining);
    for (const minutes of ANNOUNCED) {
      if (remaining >= 0 && remaining <= minutes * 60000) this.#said.add(minutes);
    }
    if (this.#element) this.#toggle();
    setInterval(() => this.#tick(), 250);
  }

  get isOver() {
    return this.#over;
  }

  /** Takes over what the server says, which may be more than before. */
  update(remaining) {
    this.#end = remaining < 0 ? Infinity : performance.now() + remaining;
    if (remaining > 0) this.#over = false;
    for (const minutes of ANNOUNCED) {
      if (remaining > minutes * 60000 + 1000) this.#said.delete(minutes);
    }
    this.#tick();
  }

  #tick() {
    const left = this.#end - performance.now();
    if (left === Infinity) return;
    if (this.#text) this.#text.textContent = clock(Math.max(0, left));
    this.#element?.classList.toggle("timer-short", left < 60000);
    for (const minutes of ANNOUNCED) {
      if (left <= minutes * 60000 && left > 0 && !this.#said.has(minutes)) {
        this.#said.add(minutes);
        const words = minutes === 1 ? this.#element.dataset.minute : this.#element.dataset.minutes;
        this.#announce.textContent = words.replace("{0}", minutes);
      }
    }
    if (left <= 0 && !this.#over) {
      this.#over = true;
      this.#onOver();
    }
  }

  #toggle() {
    const button = document.getElementById("timer-toggle");
    const text = this.#element.querySelector(".timer-text");
    const show = (visible) => {
      text.hidden = !visible;
      button.textContent = visible ? this.#element.dataset.hide : this.#element.dataset.show;
      remember("timer", visible);
    };
    button.hidden = false;
    button.addEventListener("click", () => show(text.hidden));
    if (!recall("timer", true)) show(false);
  }
}

function clock(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const shown = parts[0] > 0 ? parts : parts.slice(1);
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
}
