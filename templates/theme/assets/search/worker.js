// The desk in a thread of its own: typing never waits, and Pagefind sees no page language by which it would cut words.

// Named here too, so that they are fetched side by side.
import "./units.js";
import "./query.js";
import "./packed.js";
import "./shelf.js";
import "./tiers.js";
import "./facets.js";
import "./order.js";
import "./excerpt.js";
import "./engine.js";
import { Desk } from "./desk.js";

const desk = new Desk(new URL("../../search/data/", import.meta.url));
desk.open().catch(() => {}); // Whoever asks is told.

self.onmessage = async ({ data: { id, question } }) => {
  try {
    self.postMessage({ id, answer: await desk.ask(question) });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};
