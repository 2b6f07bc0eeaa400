// From the strictest reading of a query to the loosest; the first that finds something counts.

import { cores, gaps, hasSigns, pairs, plain } from "./query.js";

/** Less than this share of a query's weight is chance. */
const LEAST_SHARE = 0.4;

/** More stories than this are not fetched to look into them. */
const MOST_TO_READ = 60;

/** Hits much weaker than the best are left out. */
const LEAST_OF_BEST = 0.6;

export async function answer(query, shelves) {
  for (const [tier, read] of [["whole", whole], ["parts", parts], ["vote", vote]]) {
    const hits = await read(query, shelves);
    if (hits.length) return { tier, hits };
  }
  return { tier: "none", hits: [] };
}

async function whole(query, shelves) {
  const lone = query.parts.length > 1 && query.parts.every((part) => part.lone !== null);
  const exact = await literally(query, shelves, await each(shelves, (shelf) => shelf.hold(query.whole)));
  const known = new Set(exact.map(place));
  const within = (await inside(query, shelves)).filter((hit) => !known.has(place(hit)));
  const hits = [...exact, ...within.map((hit) => ({ ...hit, head: hit.head - 2 }))];
  // Blanks between single units, as in "8 月 31 日", are a habit of writing and part nothing.
  return hits.length || !lone ? hits : each(shelves, (shelf) => shelf.hold(query.joined));
}

/** Where a query begins or ends within a number or a Latin word, as 3个 in 13个, what the rest finds is read. */
async function inside(query, shelves) {
  const found = await Promise.all(
    cores(query.whole).map(async (core) => {
      const hits = await each(shelves, (shelf) => shelf.hold(core));
      return hits.length > MOST_TO_READ ? [] : saying(query.text, shelves, hits);
    }),
  );
  return [...new Map(found.flat().map((hit) => [place(hit), hit])).values()];
}

function place({ shelf, number }) {
  return `${shelf} ${number}`;
}

/** The index is lax on the signs around a phrase and on what stands behind the last of them; where few are found, they are read. */
async function literally(query, shelves, hits) {
  if (!hasSigns(query) || hits.length > MOST_TO_READ) return hits;
  const found = await saying(query.text, shelves, hits);
  return found.length ? found : hits;
}

async function saying(text, shelves, hits) {
  const stories = await Promise.all(hits.map(({ shelf, number }) => shelves[shelf].story(number)));
  return hits.filter((_, at) => says(stories[at], text));
}

function says({ title, passages }, text) {
  return [title, ...passages].some((passage) => plain(passage).includes(text));
}

async function parts(query, shelves) {
  if (query.parts.length < 2) return [];
  return each(shelves, async (shelf) => {
    const held = await Promise.all(query.parts.map((part) => shelf.hold(part)));
    const joined = await shelf.hold(query.joined);
    const common = [...held[0].keys()].filter((number) => held.every((hits) => hits.has(number)));
    return new Map(common.map((number) => [number, together(held.map((hits) => hits.get(number)), joined.get(number))]));
  });
}

function together(hits, joined) {
  const head = hits.reduce((sum, hit) => sum + hit.head, 0) / hits.length;
  return { head: joined ? 1 + joined.head : head, score: hits.reduce((sum, hit) => sum + hit.score, 0) };
}

/** Each pair votes with its rarity, and so does each pair with one unit between. */
async function vote({ joined }, shelves) {
  const certain = pairs(joined).map((pair) => (shelf) => shelf.hold(pair));
  const likely = gaps(joined).map((gap) => (shelf) => over(shelf, gap));
  const all = shelves.reduce((sum, shelf) => sum + shelf.count, 0);
  const counted = await Promise.all([...certain, ...likely].map((find) => count(find, shelves, all)));
  const total = counted.slice(0, certain.length).reduce((sum, { weight }) => sum + weight, 0);
  const hits = tally(counted, total);
  const best = Math.max(0, ...hits.map((hit) => hit.score));
  return hits.filter((hit) => hit.score >= Math.max(LEAST_SHARE, LEAST_OF_BEST * best));
}

/** Stories in which two units stand with one between them. */
async function over(shelf, { units: [before, , after] }) {
  const [left, right] = await Promise.all([before, after].map(({ text }) => shelf.hold({ lone: text })));
  return new Map([...left].filter(([number, { at }]) => {
    const places = new Set(right.get(number)?.at);
    return at.some((place) => places.has(place + 2));
  }));
}

async function count(find, shelves, all) {
  const found = await Promise.all(shelves.map(find));
  const held = found.reduce((sum, hits) => sum + hits.size, 0);
  return { found, weight: Math.log(1 + all / (Math.max(held, 1) + 0.5)) };
}

function tally(counted, total) {
  const hits = new Map();
  for (const { found, weight } of counted) {
    found.forEach((held, shelf) => {
      for (const number of held.keys()) {
        const key = place({ shelf, number });
        const hit = hits.get(key) ?? { shelf, number, head: 0, score: 0 };
        hits.set(key, { ...hit, score: hit.score + weight / total });
      }
    });
  }
  return [...hits.values()];
}

/** Ask shelf by shelf, and list what was found. */
async function each(shelves, ask) {
  const found = await Promise.all(shelves.map(ask));
  return found.flatMap((hits, shelf) => [...hits].map(([number, hit]) => ({ shelf, number, ...hit })));
}
