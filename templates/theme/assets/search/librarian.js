// Speaks with the desk in its thread.

export class Librarian {
  constructor() {
    this.waiting = new Map();
    this.last = 0;
    this.worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    this.worker.onmessage = ({ data }) => this.hear(data);
    this.worker.onerror = (event) => this.fail(event.message);
  }

  ask(question) {
    if (this.broken) return Promise.reject(this.broken);
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, question });
    });
  }

  hear({ id, answer, error }) {
    const { resolve, reject } = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) reject(new Error(error));
    else resolve(answer);
  }

  fail(reason) {
    this.broken = new Error(reason);
    for (const { reject } of this.waiting.values()) reject(this.broken);
    this.waiting.clear();
  }
}
