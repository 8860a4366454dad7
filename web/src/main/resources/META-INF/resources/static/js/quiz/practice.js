// Feedback while practising, without leaving the page. The server renders it; this only puts it in its place.
import { offset, paint, range } from "./range.js";
import { bringIntoView } from "./sentences.js";

export function setUpPractice(form, outbox, text, announce) {
  form.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-practice]");
    if (!button) return;
    event.preventDefault();
    await outbox.flush();
    const page = outbox.isEmpty ? await fetched(`${location.pathname}?${button.dataset.practice}`) : null;
    if (!page) return announce(form.dataset.practiceOffline);
    const box = button.closest("[data-feedback]");
    const fresh = page.querySelector(`[data-feedback="${box.dataset.feedback}"]`);
    box.replaceChildren(...fresh.childNodes);
    announce(box.querySelector(".notice")?.innerText ?? "");
    box.querySelector("button").focus();
    light(text, page.getElementById("text"));
  });
}

async function fetched(address) {
  const response = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!response?.ok || response.redirected) return null;
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Lights here what is lit there; the text itself stays, with its highlights and its place. */
function light(text, lit) {
  for (const mark of text.querySelectorAll("mark.hint")) mark.replaceWith(...mark.childNodes);
  text.normalize();
  const places = [...lit.querySelectorAll("mark.hint")].map((mark) => {
    const start = offset(lit, mark, 0);
    return range(text, start, start + mark.textContent.length);
  });
  paint("hint", places);
  if (places.length > 0) bringIntoView(places[0]);
}
