// What a reader asks for: the whole, its parts between blanks, its pairs.

import { cut, fold } from "./units.js";

/** Stands for whatever unit. */
const ANY = { text: null, end: "" };

/** Longer queries have pairs enough without their gaps. */
const LONGEST_FOR_GAPS = 12;

/** A row of units; its tokens are what the index holds of it. */
export function phrase(text) {
  return row(cut(text));
}

function row(units) {
  const tokens = units.slice(0, -1).map((unit, at) => unit.text + (unit.end || units[at + 1].text));
  return { units, tokens, lone: units.length === 1 ? units[0].text : null };
}

export function parse(text) {
  const parts = text.trim().split(/\s+/u).map(phrase).filter((part) => part.units.length);
  return { text: plain(text.trim()), whole: phrase(text), joined: phrase(text.replace(/\s+/gu, "")), parts };
}

/** Text as it is read: folded, each blank as long as any other. */
export function plain(text) {
  return fold(text).replace(/\s+/gu, " ");
}

/** Whether a query has signs between its units or around them. */
export function hasSigns({ text, whole: { units } }) {
  return text.length > units.reduce((length, unit) => length + unit.text.length, 0);
}

/** The phrase without numbers and Latin words at its ends, of which the reader may have typed but a part. */
export function cores({ units }) {
  const first = single(units[0]) ? 0 : 1;
  const last = single(units.at(-1)) ? 0 : 1;
  const cuts = [[0, last], [first, 0], [first, last]].filter(([left, right]) => left + right > 0);
  return cuts.map(([left, right]) => row(units.slice(left, units.length - right))).filter((core) => core.units.length);
}

/** Whether a unit is a single character, of which there is no part. */
function single(unit) {
  return !unit || !/^[0-9a-z]/u.test(unit.text);
}

/** Adjacent pairs of a phrase, none twice, as phrases. */
export function pairs({ units }) {
  const found = new Map();
  units.slice(0, -1).forEach((unit, at) => {
    const token = unit.text + units[at + 1].text;
    if (!unit.end) found.set(token, { units: units.slice(at, at + 2), tokens: [token], lone: null });
  });
  return [...found.values()];
}

/** Each run of three with any unit in the middle, for short queries: what is left of a pair when one unit is wrong. */
export function gaps({ units }) {
  const runs = units.slice(0, -2).map((unit, at) => [unit, units[at + 1], units[at + 2]]);
  const whole = runs.filter(([one, other]) => !one.end && !other.end);
  return units.length > LONGEST_FOR_GAPS ? [] : whole.map(([one, , last]) => ({ units: [one, ANY, last], lone: null }));
}

/** Where units match a phrase side by side: pairs of first unit and last. */
export function matches(units, wanted) {
  const places = [];
  const last = wanted.units.length - 1;
  if (last < 0) return places;
  for (let at = 0; at + last < units.length; at += 1) {
    if (wanted.units.every((unit, step) => same(units[at + step], unit, step === last, wanted.lone !== null))) {
      places.push([at, at + last]);
      at += last;
    }
  }
  return places;
}

function same(unit, wanted, isLast, isLone) {
  if (isLone) return unit.text.startsWith(wanted.text);
  return (unit.text === wanted.text || wanted === ANY) && (isLast || unit.end === wanted.end);
}
