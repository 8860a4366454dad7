// What this device remembers between pages. A device that remembers nothing loses comfort, never an answer.

/** The attempt of a teacher who only tries the page: what is marked in it is gone with it. */
const tried = document.querySelector("[data-preview]")?.dataset.attempt;

/** The value kept under this key, or the other one where there is none. */
export function recall(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(`lectern:${key}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key, value) {
  if (tried && key.includes(tried)) return;
  try {
    localStorage.setItem(`lectern:${key}`, JSON.stringify(value));
  } catch {
    // No room or no permission: it holds for this page only.
  }
}
