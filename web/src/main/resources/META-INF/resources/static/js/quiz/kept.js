// What this device remembers between pages. A device that remembers nothing loses comfort, never an answer.

/** The value kept under this key, or the other one where there is none. */
export function recall(key, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(`lectern:${key}`)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(`lectern:${key}`, JSON.stringify(value));
  } catch {
    // No room or no permission: it holds for this page only.
  }
}
