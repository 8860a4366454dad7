// Keeps the marks of pasted text (headings, lists and tables that a plain text field would lose), refuses a file that is
// too large, and stays on the page until the article is read: a file that was chosen outlives a lost server.
const LONGEST = 4_000_000;

// A file that would be refused is refused before it is sent: beyond its own limit the server only hangs up.
const file = document.querySelector("#file");
file.addEventListener("change", () => {
  const large = file.files.length > 0 && file.files[0].size >= Number(file.dataset.most);
  file.setCustomValidity(large ? file.dataset.tooLarge : "");
  file.reportValidity();
});

const field = document.querySelector("#pasted");
const rich = document.querySelector("#rich");
const note = document.querySelector("#rich-note");
let shown = "";

function keep(html) {
  rich.value = html;
  shown = field.value;
  note.textContent = html ? note.dataset.kept : "";
}

field.addEventListener("paste", (event) => {
  const html = event.clipboardData?.getData("text/html") ?? "";
  const whole = field.value.trim() === "" || (field.selectionStart === 0 && field.selectionEnd === field.value.length);
  if (html && whole && html.length < LONGEST) {
    // Once the field shows the plain text of it.
    setTimeout(() => keep(html));
  }
});

// Whoever changes the text wants what is seen.
field.addEventListener("input", () => {
  if (rich.value && field.value !== shown) {
    keep("");
  }
});

const form = document.querySelector("#upload");
const button = form.querySelector("[type=submit]");
const waiting = document.querySelector("#waiting");
const refused = document.querySelector("#refused");
let sending = false;

function wait(now) {
  sending = now;
  waiting.hidden = !now;
  if (now) button.setAttribute("aria-disabled", "true");
  else button.removeAttribute("aria-disabled");
}

function refuse(sentence) {
  wait(false);
  // What was typed is not taken yet.
  form.dispatchEvent(new Event("input"));
  refused.hidden = false;
  refused.textContent = sentence;
  refused.scrollIntoView({ block: "center" });
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (sending) {
    return;
  }
  wait(true);
  refused.hidden = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const sentence = page.querySelector("#refused:not([hidden])");
    if (answer.redirected) {
      location.assign(answer.url);
    } else if (sentence) {
      refuse(sentence.textContent);
    } else {
      // Whatever else the server has to say, it says on a page of its own.
      form.submit();
    }
  } catch {
    refuse(form.dataset.lost);
  }
});

addEventListener("pageshow", () => wait(false));
