// Goes on to the page that was wanted as soon as the server can be reached again.

const PAUSE = 3000;

async function look() {
  const answer = await fetch("/manifest.webmanifest", { cache: "no-store" }).catch(() => null);
  if (answer?.ok) location.reload();
}

addEventListener("online", look);
setInterval(look, PAUSE);
look();
