// Answers a question: which shelves, which stories, in which order, and what is shown of them.

import { load } from "./engine.js";
import { excerpt, marked } from "./excerpt.js";
import { counts, narrow } from "./facets.js";
import { order } from "./order.js";
import { cores, gaps, pairs, parse } from "./query.js";
import { Shelf } from "./shelf.js";
import { answer } from "./tiers.js";

/** So many stories are searched at once; older ones when the reader asks for them. */
const REACH = 4000;

export class Desk {
  constructor(base) {
    this.base = base;
  }

  open() {
    this.opened ??= this.load();
    return this.opened;
  }

  async load() {
    const listed = await this.list();
    this.shelves = listed.shelves.map((row) => new Shelf(this.base, row));
    this.pagefind = await load(this.base, listed);
  }

  async list() {
    const found = await fetch(new URL("shelves.json", this.base), { cache: "no-cache" });
    if (!found.ok) throw new Error(`${found.status} ${found.url}`);
    return found.json();
  }

  async ask({ text, chosen, sort, limit, reach }) {
    await this.open();
    const shelves = this.within(reach, sort, chosen.year);
    // The first starts the program; were they to start together, each would take it from the other.
    await shelves[0]?.open(this.pagefind);
    await Promise.all(shelves.map((shelf) => shelf.open(this.pagefind)));
    const query = parse(text);
    const { tier, hits } = text.trim() ? await answer(query, shelves) : { tier: "all", hits: everything(shelves) };
    const found = order(shelves, narrow(shelves, hits, chosen), tier === "all" && sort === "relevance" ? "newest" : sort);
    const wanted = needles(tier, query);
    return {
      tier,
      total: found.length,
      facets: counts(shelves, hits, chosen),
      years: this.years(shelves),
      more: shelves.length < this.shelves.length,
      results: await Promise.all(found.slice(0, limit).map((hit) => result(shelves[hit.shelf], hit.number, wanted))),
    };
  }

  /** The years that were searched, and whether as a whole. */
  years(shelves) {
    const years = [...new Set(shelves.map(({ year }) => year))];
    const volumes = (all, year) => all.filter((shelf) => shelf.year === year).length;
    return years.map((year) => ({ year, whole: volumes(shelves, year) === volumes(this.shelves, year) }));
  }

  /** The newest shelves, or the oldest when those are asked for, and those of the chosen years. */
  within(reach, sort, years) {
    const turned = sort === "oldest" ? [...this.shelves].reverse() : this.shelves;
    let stories = 0;
    const near = turned.filter((shelf) => {
      const inside = stories < REACH * reach;
      stories += shelf.count;
      return inside;
    });
    return this.shelves.filter((shelf) => near.includes(shelf) || years.includes(shelf.year));
  }
}

function everything(shelves) {
  return shelves.flatMap(({ count }, shelf) => Array.from({ length: count }, (_, number) => ({ shelf, number, head: 0, score: 0 })));
}

/** What is marked in the results. */
function needles(tier, query) {
  if (tier === "whole") return [query.whole, query.joined, ...(cores(query.whole).length ? [{ raw: query.text }] : [])];
  if (tier === "parts") return query.parts;
  return tier === "vote" ? [...pairs(query.joined), ...gaps(query.joined)] : [];
}

async function result(shelf, number, wanted) {
  const { passages, title, ...facts } = await shelf.story(number);
  return { ...facts, title: marked(title, wanted), excerpt: excerpt(passages, wanted) };
}
