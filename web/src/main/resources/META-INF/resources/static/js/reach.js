// A change is sent only where the server can be reached: a page that the browser gave up for its own error page would
// take what was typed with it. Forms with data-reach ask first.
const PATIENCE = 5000;
const asking = new Set();
const reached = new WeakSet();

const answers = async () => {
  const request = { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) };
  return (await fetch("/manifest.webmanifest", request).catch(() => null))?.ok ?? false;
};

function say(place) {
  const notice = document.createElement("p");
  notice.className = "notice bad";
  notice.setAttribute("role", "alert");
  notice.dataset.notSent = "";
  notice.textContent = document.body.dataset.notSent;
  place.append(notice);
  notice.scrollIntoView({ block: "nearest" });
}

document.addEventListener(
  "submit",
  async (event) => {
    const form = event.target;
    if (!form.matches("[data-reach]") || reached.delete(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking.has(form)) {
      return;
    }
    asking.add(form);
    const there = await answers();
    asking.delete(form);
    document.querySelectorAll("p[data-not-sent]").forEach((notice) => notice.remove());
    if (there) {
      reached.add(form);
      form.requestSubmit(event.submitter);
    } else {
      say(event.submitter?.closest(".block") ?? form);
    }
  },
  true,
);
