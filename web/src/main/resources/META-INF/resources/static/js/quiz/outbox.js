// Answers and flags on their way to the server. Each is written to this device first, so that neither a cut network, nor
// a closed page, nor an ended session loses it; it is taken away only once the server says that it is committed, or that
// this very answer can't be kept. Any other refusal is about the page or about who is signed in, and the answer waits.

const PAUSES = [1000, 2000, 4000, 8000, 10000];
/** The type of the server's problem details where an answer itself is refused. */
const ANSWER_REFUSED = "urn:lectern:answer-refused";

export class Outbox {
  #attempt;
  #token;
  #listener;
  #client = newClient();
  #sequence = 0;
  #waiting = [];
  #refused = new Map();
  #running = false;
  #sending = Promise.resolve();
  #failures = 0;
  #timer = 0;

  /**
   * The listener hears of changes: onState(name, detail), onKept(entry, response, moreToCome), onToken(token). States
   * are saving, saved, refused (all sent, but with the detail's answer not kept), waiting, signed-out, somebody-else.
   */
  constructor(attempt, token, listener) {
    this.#attempt = attempt;
    this.#token = token;
    this.#listener = listener;
    this.#waiting = this.#leftBehind();
    addEventListener("online", () => this.flush());
    document.addEventListener("visibilitychange", () => this.flush());
  }

  /** Answers and flags that an earlier page on this device could not send. */
  get restored() {
    return [...this.#waiting];
  }

  get isEmpty() {
    return this.#waiting.length === 0;
  }

  /** Whether an answer to this item is still on its way. */
  has(item) {
    return this.#waiting.some((entry) => entry.item === item && !isFlag(entry));
  }

  /** Keeps an answer and sends it. Of several waiting ones to the same item only the last is sent. */
  put(item, base, answer) {
    const entry = { item, base, answer, client: this.#client, sequence: ++this.#sequence };
    this.#waiting = this.#waiting.filter(
      (old) => old.item !== item || old.client !== this.#client || old.sent || isFlag(old),
    );
    this.#waiting.push(entry);
    this.#refused.delete(item);
    this.#store();
    this.#listener.onState("saving");
  }

  /** Keeps whether a question is flagged, and sends it. Only the last one counts, whichever page it is of. */
  flag(item, flagged) {
    const stale = this.#waiting.filter((old) => old.item === item && isFlag(old));
    this.#waiting = this.#waiting.filter((old) => !stale.includes(old));
    stale.forEach((old) => this.#forget(old));
    this.#waiting.push({ item, flagged, client: this.#client, sequence: ++this.#sequence });
    this.#store();
    this.#listener.onState("saving");
  }

  /** Sends what waits; resolves once nothing does or sending has to pause. */
  flush() {
    if (!this.#running) {
      this.#running = true;
      this.#sending = this.#sendAll();
    }
    return this.#sending;
  }

  async #sendAll() {
    clearTimeout(this.#timer);
    try {
      while (this.#waiting.length > 0 && (await this.#sendFirst()));
    } finally {
      this.#running = false;
    }
    if (this.#waiting.length > 0) return;
    const [refusal] = this.#refused.values();
    if (refusal) this.#listener.onState("refused", refusal);
    else this.#listener.onState("saved");
  }

  async #sendFirst() {
    const entry = this.#waiting[0];
    entry.sent = true;
    let response;
    try {
      response = await fetch(`/api/attempts/${this.#attempt}/${isFlag(entry) ? "flags" : "responses"}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": this.#token },
        body: JSON.stringify(sent(entry)),
        keepalive: true,
      });
    } catch {
      return this.#pause("waiting");
    }
    if (response.ok) {
      const kept = await response.json();
      this.#failures = 0;
      this.#remove(entry);
      if (!isFlag(entry)) this.#listener.onKept(entry, kept, this.has(entry.item));
      return true;
    }
    const problem = await response.json().catch(() => ({}));
    if (problem.type === ANSWER_REFUSED) {
      this.#remove(entry);
      this.#refused.set(entry.item, problem.detail);
      return true;
    }
    switch (response.status) {
      case 401:
        return this.#pause("signed-out");
      case 409: // This client's name is taken by a copy of this page: go on under another.
        this.#rename();
        return true;
      case 400: // The form's token is no longer this browser's, or
      case 403: // another person is signed in here by now, or
      case 404:
        return this.#lookAround(entry);
      default:
        // Should the server stumble over this one answer, it holds no other back.
        this.#waiting.push(this.#waiting.shift());
        return this.#pause("waiting");
    }
  }

  /** Finds out why this page may not save any more; goes on at once where a new token is all it takes. */
  async #lookAround(entry) {
    const answer = await fetch(`/learn/attempts/${this.#attempt}`, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer) return this.#pause("waiting");
    if (answer.status === 403 || answer.status === 404) return this.#pause("somebody-else");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.querySelector(`[data-attempt="${this.#attempt}"]`)?.dataset.token;
    if (!token) return this.#pause(new URL(answer.url).pathname === "/sign-in" ? "signed-out" : "waiting");
    if (token === this.#token && isFlag(entry)) {
      this.#remove(entry); // Its question is passed by, or the quiz is over: there is nothing to come back to.
      return true;
    }
    if (token === this.#token) {
      this.#waiting.push(this.#waiting.shift());
      return this.#pause("waiting");
    }
    this.#token = token;
    this.#listener.onToken(token);
    return true;
  }

  #rename() {
    this.#client = newClient();
    this.#sequence = 0;
    for (const entry of this.#waiting) {
      this.#forget(entry);
      entry.client = this.#client;
      entry.sequence = ++this.#sequence;
    }
    this.#store();
  }

  #pause(state) {
    this.#listener.onState(state);
    const pause = PAUSES[Math.min(this.#failures++, PAUSES.length - 1)];
    this.#timer = setTimeout(() => this.flush(), pause);
    return false;
  }

  #remove(entry) {
    this.#waiting = this.#waiting.filter((other) => other !== entry);
    this.#forget(entry);
  }

  #key(client) {
    return `lectern:${this.#attempt}:${client}`;
  }

  /** Writes down what this page has to send. What an earlier one left behind stands there, and may be a living page's. */
  #store() {
    this.#write(this.#client, this.#waiting.filter((entry) => entry.client === this.#client));
  }

  #forget(gone) {
    this.#write(gone.client, this.#read(this.#key(gone.client)).filter((entry) => entry.sequence !== gone.sequence));
  }

  #write(client, entries) {
    try {
      if (entries.length > 0) localStorage.setItem(this.#key(client), JSON.stringify(entries));
      else localStorage.removeItem(this.#key(client));
    } catch {
      // No room or no permission: what waits is still in this page.
    }
  }

  #read(key) {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? [];
    } catch {
      return []; // A device without storage has left nothing behind.
    }
  }

  #leftBehind() {
    let keys = [];
    try {
      keys = Object.keys(localStorage).filter((key) => key.startsWith(this.#key("")));
    } catch {
      // As above.
    }
    const found = keys.flatMap((key) => this.#read(key));
    return found.map(({ sent, ...entry }) => entry).sort((one, other) => one.sequence - other.sequence);
  }
}

export function isFlag(entry) {
  return "flagged" in entry;
}

function sent({ item, client, sequence, base, answer, flagged }) {
  return answer ? { item, client, sequence, base, ...answer } : { item, flagged };
}

function newClient() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
