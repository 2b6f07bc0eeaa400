// From the strictest reading of a query to the loosest; the first that finds something counts.

import { gaps, pairs } from "./query.js";

/** Less than this share of a query's weight is chance. */
const LEAST_SHARE = 0.4;

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
  const hits = await each(shelves, (shelf) => shelf.hold(query.whole));
  // Blanks between single units, as in "8 月 31 日", are a habit of writing and part nothing.
  return hits.length || !lone ? hits : each(shelves, (shelf) => shelf.hold(query.joined));
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
  const [left, right] = await Promise.all([before, after].map(({ text }) => shelf.beginning(text)));
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
        const key = `${shelf} ${number}`;
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
