// Sends answers that were still on this device when the quiz page was left.
import { Outbox } from "./outbox.js";

const element = document.getElementById("leftovers");
let sentAny = false;
const outbox = new Outbox(element.dataset.attempt, element.dataset.token, {
  onState(name) {
    if (name === "saved" && sentAny) location.reload();
    if (name === "waiting") element.hidden = false;
  },
  onKept() { sentAny = true; },
  onToken() {},
});
if (!outbox.isEmpty) outbox.flush();
