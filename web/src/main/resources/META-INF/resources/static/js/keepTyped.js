// What somebody typed into a form outlives an ended session and a refused page: it is kept in this tab until the server
// has taken the form, and put back where it was typed.

const STORE = "lectern:typed";
const TYPED = "input:not([type=hidden], [type=password], [type=file], [type=submit]), textarea, select";

const read = () => {
  try {
    return JSON.parse(sessionStorage.getItem(STORE)) ?? {};
  } catch {
    return {};
  }
};
const write = (forms) => {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(forms));
  } catch {
    // A tab that keeps nothing works as a page without script does.
  }
};
/** Forms worth keeping: those that are written into, none that holds a secret; the quiz page keeps its own answers. */
const forms = [...document.querySelectorAll("form[method=post]:not(#quiz)")]
  .filter((form) => form.querySelector("textarea, input[type=text], input:not([type])") && !form.querySelector("[type=password], [name=pin]"));
const nameOf = (form) => `${location.pathname} ${new URL(form.action).pathname}`;
const fieldsOf = (form) => [...form.querySelectorAll(TYPED)].filter((field) => field.name);
const valueOf = (field) => (field.matches("[type=checkbox], [type=radio]") ? field.checked : field.value);
const put = (field, value) => {
  if (typeof value === "boolean") field.checked = value;
  else field.value = value;
};

const kept = read();
const unsure = document.querySelector("[data-not-taken]");
for (const [name, entry] of Object.entries(kept)) {
  if (!entry.sent) continue;
  if (unsure) entry.sent = false;
  else delete kept[name];
}
write(kept);
const back = document.querySelector("[data-not-taken] input[name=next]");
const last = Object.values(kept).at(-1);
if (back && last && back.value === "/") back.value = last.path;

for (const form of forms) {
  const name = nameOf(form);
  const fields = fieldsOf(form);
  const before = fields.map(valueOf);
  const entry = kept[name];
  if (entry && entry.values.length === fields.length && entry.values.some((value, index) => value !== before[index])) {
    fields.forEach((field, index) => put(field, entry.values[index]));
    tell(form, fields, before, name);
  }
  form.addEventListener("input", () => {
    write({ ...read(), [name]: { path: location.pathname, values: fields.map(valueOf), sent: false } });
  });
  form.addEventListener("submit", () => {
    const now = read();
    if (now[name]) write({ ...now, [name]: { ...now[name], sent: true } });
  });
}
for (const form of document.querySelectorAll("form[action='/sign-out']")) {
  form.addEventListener("submit", () => write({}));
}

function tell(form, fields, before, name) {
  const notice = document.createElement("p");
  notice.className = "notice cluster between";
  notice.setAttribute("role", "status");
  const words = document.createElement("span");
  words.textContent = document.body.dataset.typedBack;
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "quiet small";
  drop.textContent = document.body.dataset.typedDrop;
  drop.addEventListener("click", () => {
    fields.forEach((field, index) => put(field, before[index]));
    const now = read();
    delete now[name];
    write(now);
    notice.remove();
    fields[0]?.focus();
  });
  notice.append(words, drop);
  form.prepend(notice);
}
