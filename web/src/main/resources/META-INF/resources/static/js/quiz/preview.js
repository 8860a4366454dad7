// Stands in the outbox's place where a teacher tries a quiz: nothing is sent, and nothing stays on the device.
export class Preview {
  restored = [];
  isEmpty = true;

  has() {
    return false;
  }

  put() {}

  flag() {}

  async flush() {}
}
