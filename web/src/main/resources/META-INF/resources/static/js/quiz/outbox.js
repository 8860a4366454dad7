// Answers on their way to the server. Each is written to this device first, so that neither a cut network, nor a
// closed page, nor an ended session loses it; it is taken away only once the server says that it is committed.

const PAUSES = [1000, 2000, 4000, 8000, 10000];

export class Outbox {
  #attempt;
  #token;
  #listener;
  #client = newClient();
  #sequence = 0;
  #waiting = [];
  #running = false;
  #sending = Promise.resolve();
  #failures = 0;
  #timer = 0;

  /** The listener hears of changes: onState(name, detail), onKept(entry, response), onRefused(entry, problem). */
  constructor(attempt, token, listener) {
    this.#attempt = attempt;
    this.#token = token;
    this.#listener = listener;
    this.#waiting = this.#leftBehind();
    addEventListener("online", () => this.flush());
    document.addEventListener("visibilitychange", () => this.flush());
  }

  /** Saves that an earlier page on this device could not send. */
  get restored() {
    return [...this.#waiting];
  }

  get isEmpty() {
    return this.#waiting.length === 0;
  }

  /** Whether an answer to this item is still on its way. */
  has(item) {
    return this.#waiting.some((entry) => entry.item === item);
  }

  /** Keeps an answer and sends it. Of several waiting ones to the same item only the last is sent. */
  put(item, base, answer) {
    const entry = { item, base, answer, client: this.#client, sequence: ++this.#sequence };
    this.#waiting = this.#waiting.filter((old) => old.item !== item || old.client !== this.#client || old.sent);
    this.#waiting.push(entry);
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
    if (this.#waiting.length === 0) this.#listener.onState("saved");
  }

  async #sendFirst() {
    const entry = this.#waiting[0];
    entry.sent = true;
    let response;
    try {
      response = await fetch(`/api/attempts/${this.#attempt}/responses`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": this.#token },
        body: JSON.stringify({ item: entry.item, client: entry.client, sequence: entry.sequence, base: entry.base, ...entry.answer }),
        keepalive: true,
      });
    } catch {
      return this.#pause("waiting");
    }
    if (response.ok) {
      const kept = await response.json();
      this.#failures = 0;
      this.#remove(entry);
      this.#listener.onKept(entry, kept, this.has(entry.item));
      return true;
    }
    switch (response.status) {
      case 401:
        return this.#pause("signed-out");
      case 409: // This client's name is taken by a copy of this page: go on under another.
        this.#rename();
        return true;
      case 404:
      case 422:
      case 400: {
        const problem = await response.json().catch(() => ({ detail: String(response.status) }));
        this.#remove(entry);
        this.#listener.onRefused(entry, problem);
        return true;
      }
      default:
        return this.#pause("waiting");
    }
  }

  #rename() {
    this.#client = newClient();
    this.#sequence = 0;
    for (const entry of this.#waiting) {
      this.#forget(entry.client);
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
    this.#store();
    if (!this.#waiting.some((other) => other.client === entry.client)) this.#forget(entry.client);
  }

  #key(client) {
    return `lectern:${this.#attempt}:${client}`;
  }

  #store() {
    const byClient = Map.groupBy ? Map.groupBy(this.#waiting, (entry) => entry.client) : groupByClient(this.#waiting);
    for (const [client, entries] of byClient) {
      try {
        localStorage.setItem(this.#key(client), JSON.stringify(entries));
      } catch {
        // No room or no permission: what waits is still in this page.
      }
    }
  }

  #forget(client) {
    try {
      localStorage.removeItem(this.#key(client));
    } catch {
      // Then there was nothing to forget either.
    }
  }

  #leftBehind() {
    const found = [];
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(this.#key(""))) found.push(...JSON.parse(localStorage.getItem(key)));
      }
    } catch {
      // A device without storage has left nothing behind.
    }
    return found.map(({ sent, ...entry }) => entry).sort((one, other) => one.sequence - other.sequence);
  }
}

function groupByClient(entries) {
  const groups = new Map();
  for (const entry of entries) groups.set(entry.client, [...(groups.get(entry.client) ?? []), entry]);
  return groups;
}

function newClient() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
