// Shows where a story says what was asked for.

import { matches } from "./query.js";
import { cut } from "./units.js";

/** Characters of an excerpt, and how many of them stand before the first mark. */
const LENGTH = 90;
const BEFORE = 24;

/** A text as pieces `{text, marked}`. */
export function marked(text, phrases) {
  return pieces(text, 0, text.length, spans(text, phrases));
}

/** The best passage around its first mark; the first passage when nothing is marked. */
export function excerpt(passages, phrases) {
  const found = passages.map((text) => ({ text, marks: spans(text, phrases) }));
  const best = found.reduce((one, other) => (kinds(other) > kinds(one) ? other : one), { text: "", marks: [] });
  const { text, marks } = kinds(best) ? best : { text: passages.find((passage) => passage.length > 40) ?? passages[0] ?? "", marks: [] };
  const start = Math.max(0, (marks[0]?.start ?? 0) - BEFORE);
  const from = start < 6 ? 0 : start;
  const stop = Math.min(text.length, Math.max(from + LENGTH, marks[0]?.stop ?? 0));
  const shown = pieces(text, from, stop, marks);
  if (from > 0) shown.unshift({ text: "……", marked: false });
  if (stop < text.length) shown.push({ text: "……", marked: false });
  return shown;
}

function kinds({ marks }) {
  return new Set(marks.map((mark) => mark.which)).size;
}

function spans(text, phrases) {
  const units = cut(text);
  return phrases
    .flatMap((wanted, which) => matches(units, wanted).map(([first, last]) => ({ start: units[first].start, stop: units[last].stop, which })))
    .sort((one, other) => one.start - other.start || other.stop - one.stop);
}

function pieces(text, from, stop, marks) {
  const shown = [];
  let at = from;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.stop, stop);
    if (start >= end) continue;
    if (start > at) shown.push({ text: text.slice(at, start), marked: false });
    const last = shown.at(-1);
    if (last?.marked && start === at) last.text += text.slice(start, end);
    else shown.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < stop) shown.push({ text: text.slice(at, stop), marked: false });
  return shown;
}
