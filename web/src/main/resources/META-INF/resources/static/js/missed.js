// Moves the lines of an ordering question that is asked again.
import { setUpSequence } from "./quiz/sequence.js";

const announcer = document.getElementById("announce");
for (const question of document.querySelectorAll(".question")) {
  setUpSequence(question, (text) => { announcer.textContent = text; }, () => {});
}
