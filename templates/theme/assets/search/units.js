// Cuts text into units; generator/searching/units.py cuts the index by the same rules.

const MARKS = /[\u0300-\u036f]/gu;
const BRIDGES = /["'“”‘’「」『』《》〈〉()[\]{}【】〔〕〖〗\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const UNIT =
  /[0-9]+(?:\.[0-9]+)?|[a-z]+|[%‰]|[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|[\u0370-\u052f\u3041-\u3096\u30a1-\u30fa\u3105-\u312f\uac00-\ud7a3]/gu;
const SIGNS = " ,、。.:;!?…—-·/~";
const PRIVATE = 0xa000;

/** Text as it is compared: widths, case and accents made one, quotes and brackets left out. */
export function fold(text) {
  const plain = text.normalize("NFKC").toLowerCase();
  return plain.normalize("NFD").replace(MARKS, "").normalize("NFC").replace(BRIDGES, "");
}

/** The units of a text: how each is written in the index, what follows it (empty: the next unit), where it stands. */
export function cut(text) {
  const { plain, places } = traced(text);
  const found = [...plain.matchAll(UNIT)];
  return found.map((match, at) => {
    const stop = match.index + match[0].length;
    const next = found[at + 1];
    const between = next ? plain.slice(stop, next.index) : " ";
    return { text: shown(match[0]), end: between ? letter(between) : "", start: places[match.index], stop: places[stop - 1] + 1 };
  });
}

/** Folded text, and for each of its characters the place in the text it comes from. */
export function traced(text) {
  const places = [];
  let plain = "";
  let at = 0;
  for (const sign of text) {
    const folded = fold(sign);
    for (let more = 0; more < folded.length; more += 1) places.push(at);
    plain += folded;
    at += sign.length;
  }
  return { plain, places };
}

/** What stands between two runs as one letter. */
function letter(between) {
  const sign = between.trim()[0] ?? " ";
  const known = SIGNS.indexOf(sign);
  return String.fromCharCode(PRIVATE + (known < 0 ? SIGNS.length : known));
}

/** A unit in letters and digits only. */
function shown(unit) {
  return unit.replace(/[.%‰]/gu, (sign) => String.fromCharCode(PRIVATE + 32 + ".%‰".indexOf(sign)));
}
