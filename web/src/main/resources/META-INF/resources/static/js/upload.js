// Keeps the marks of pasted text (headings, lists and tables that a plain text field would lose), and refuses a file that
// is too large.
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
