// Keeps a class's tables fresh while pupils are at work, without taking the reader's place away. What is marked
// data-live and has an id is replaced where it changed; rows that came or went bring their whole table body anew.

/** Often enough to watch a class; a page that wants it oftener says so in data-every. */
const USUAL = 10000;
const every = Number(document.querySelector("[data-every]")?.dataset.every ?? USUAL);

async function look() {
  if (document.hidden) return;
  const response = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  const lost = !response?.ok || response.redirected;
  for (const notice of document.querySelectorAll("[data-lost]")) notice.hidden = !lost;
  if (lost) return;
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const here of document.querySelectorAll("[data-live-rows]")) {
    const there = fresh.querySelector("[data-live-rows]");
    if (there && ids(here) !== ids(there)) replace(here, there);
  }
  for (const here of document.querySelectorAll("[data-live]")) replace(here, fresh.getElementById(here.id));
}

function ids(body) {
  return [...body.rows].map((row) => row.id).join(" ");
}

function replace(here, there) {
  // A link that has the keyboard's focus stays where it is until the focus moves on.
  if (there && !here.contains(document.activeElement) && here.innerHTML !== there.innerHTML) here.innerHTML = there.innerHTML;
}

setInterval(look, every);
