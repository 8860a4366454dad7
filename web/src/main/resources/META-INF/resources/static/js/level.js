// Puts the reading level of a long article in when it is known; the link to it serves until then.
const place = document.querySelector("[data-level]");

try {
  const answer = await fetch(place.dataset.level);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const parts = page.querySelectorAll(".level, .versions");
  // A text in another language than was thought has none.
  if (answer.ok && !answer.redirected) place.replaceWith(...parts);
} catch {
  // The link still leads there.
}
