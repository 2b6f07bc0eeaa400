// The desk in a thread of its own: typing never waits, and Pagefind sees no page language by which it would cut words.

import { Desk } from "./desk.js";

let desk;

self.onmessage = async ({ data: { id, base, question } }) => {
  desk ??= new Desk(new URL(base));
  try {
    self.postMessage({ id, answer: await (question ? desk.ask(question) : desk.open()) });
  } catch (error) {
    desk = undefined;
    self.postMessage({ id, error: String(error) });
  }
};
