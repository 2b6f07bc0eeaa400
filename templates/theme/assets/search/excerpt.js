// Shows where a story says what was asked for.

import { matches } from "./query.js";
import { cut, traced } from "./units.js";

/** Characters of an excerpt, and how many of them stand before the first mark. */
const LENGTH = 90;
const BEFORE = 24;

/** So many places are quoted at most. */
const MOST_PLACES = 2;

const NOTHING = { inside: [] };

/** A text as pieces `{text, marked}`. */
export function marked(text, phrases) {
  return pieces(text, 0, text.length, spans(text, phrases));
}

/** What a story says of the question: the place that says most, and one that says the rest. */
export function excerpt(passages, phrases) {
  const windows = passages.flatMap((text) => spans(text, phrases).map((mark, _, marks) => view(text, marks, mark.start)));
  const seen = new Set();
  const shown = [];
  const news = ({ inside }) => new Set(inside.map((mark) => mark.which).filter((which) => !seen.has(which))).size;
  while (shown.length < MOST_PLACES) {
    const best = windows.reduce((one, other) => (news(other) > news(one) ? other : one), NOTHING);
    if (best === NOTHING) break;
    best.inside.forEach((mark) => seen.add(mark.which));
    shown.push(best);
  }
  const lead = passages.find((passage) => passage.length > LENGTH / 2) ?? passages[0] ?? "";
  return (shown.length ? shown : [view(lead, [], 0)]).flatMap(drawn);
}

/** A piece of a text around one of its marks. */
function view(text, marks, place) {
  const from = place - BEFORE < BEFORE / 4 ? 0 : place - BEFORE;
  const stop = Math.min(text.length, from + LENGTH);
  return { text, from, stop, inside: marks.filter((mark) => mark.start >= from && mark.start < stop) };
}

function drawn({ text, from, stop, inside }) {
  const shown = pieces(text, from, stop, inside);
  if (from > 0) shown.unshift({ text: "……", marked: false });
  if (stop < text.length) shown.push({ text: "……", marked: false });
  return shown;
}

function spans(text, phrases) {
  const units = cut(text);
  return phrases
    .flatMap((wanted, which) => places(text, units, wanted).map((place) => ({ ...place, which })))
    .sort((one, other) => one.start - other.start || other.stop - one.stop);
}

function places(text, units, wanted) {
  if (wanted.raw) return parts(text, wanted.raw);
  return matches(units, wanted).map(([first, last]) => ({ start: units[first].start, stop: units[last].stop }));
}

/** Where a folded string stands in a text, units or not. */
function parts(text, raw) {
  const { plain, places: from } = traced(text);
  const found = [];
  for (let at = plain.indexOf(raw); at >= 0; at = plain.indexOf(raw, at + raw.length)) {
    found.push({ start: from[at], stop: from[at + raw.length - 1] + 1 });
  }
  return found;
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
