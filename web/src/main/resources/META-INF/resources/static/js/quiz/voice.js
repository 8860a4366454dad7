// Reads aloud with a voice of the device itself: none may send the text elsewhere.
import { recall, remember } from "./kept.js";

export function setUpVoice(sentences, questions) {
  if (!("speechSynthesis" in window)) return;
  const button = document.getElementById("read-aloud");
  const label = button.querySelector("span");
  const speed = document.querySelector("#voice-speed select");
  const language = document.getElementById("text").closest("[lang]").lang;
  const own = () => speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(language));
  let turn = 0;

  const stop = () => {
    turn++;
    speechSynthesis.cancel();
    show(false);
  };
  const show = (reading) => {
    button.setAttribute("aria-pressed", reading);
    label.textContent = reading ? label.dataset.stop : label.dataset.start;
    if (!reading) sentences.forget();
  };
  const say = (words, after) => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = own();
    utterance.lang = utterance.voice.lang;
    utterance.rate = Number(speed.value);
    utterance.onend = after;
    speechSynthesis.speak(utterance);
  };
  const readFrom = (index, mine) => {
    if (mine !== turn) return;
    if (index >= sentences.all.length) return stop();
    sentences.show(index);
    say(sentences.wordsOf(sentences.all[index]), () => readFrom(index + 1, mine));
  };

  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") return stop();
    stop();
    const first = sentences.first;
    show(true);
    readFrom(first, turn);
  });
  for (const question of questions) {
    question.querySelector(".speak").addEventListener("click", () => {
      stop();
      for (const part of question.querySelectorAll(".stem, .choice > span, .pair label, .sequence-text")) say(part.innerText, null);
    });
  }
  const offer = () => {
    const there = Boolean(own());
    for (const part of [button, document.getElementById("voice-speed"), ...document.querySelectorAll(".speak")]) part.hidden = !there;
  };
  // Browsers load their voices after the page.
  speechSynthesis.addEventListener("voiceschanged", offer);
  offer();
  speed.value = recall("voice-speed", "1");
  speed.addEventListener("change", () => remember("voice-speed", speed.value));
  addEventListener("pagehide", stop);
}
