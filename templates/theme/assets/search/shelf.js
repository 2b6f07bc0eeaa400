// One volume of the index: asks Pagefind, answers in numbers of stories.

import { packed } from "./packed.js";

/** Answers kept while the reader types on. */
const MOST_REMEMBERED = 200;

export class Shelf {
  constructor(base, { year, folder, count }) {
    this.url = new URL(`${folder}/`, base);
    this.folder = folder;
    this.year = year;
    this.count = count;
    this.asked = new Map();
    this.stories = new Map();
  }

  /** Load what every question needs; once. */
  open(pagefind) {
    this.opened ??= this.load(pagefind);
    return this.opened;
  }

  async load(pagefind) {
    const cards = packed(new URL("cards.packed", this.url));
    this.index = pagefind.createInstance({ basePath: this.url.pathname, noWorker: true, metaCacheTag: this.folder });
    await this.index.search("");
    this.cards = await cards;
  }

  /** Stories that hold a phrase: number to `{head, score, at}`. */
  hold(phrase) {
    if (this.asked.size > MOST_REMEMBERED) this.asked.clear();
    const key = phrase.lone === null ? phrase.tokens.join(" ") : `${phrase.lone}…`;
    if (!this.asked.has(key)) this.asked.set(key, phrase.lone === null ? this.exactly(phrase) : this.beginning(phrase.lone));
    return this.asked.get(key);
  }

  async exactly({ tokens }) {
    const words = tokens.join(" ");
    const { results } = await this.index.search(`"${words}"`);
    if (!results.length) return new Map();
    // Pagefind scores no quoted phrase, so the score comes from the same words unquoted.
    const scored = await this.index.search(words);
    const scores = new Map(scored.results.map(({ id, score }) => [id, score]));
    return this.found(results, ({ id }) => scores.get(id) ?? 0);
  }

  /** Stories with a unit that begins so. */
  async beginning(unit) {
    // Pagefind would load only the first of the chunks that words with this beginning fill.
    const bounds = this.cards.bounds.filter((bound) => bound.startsWith(unit));
    if (bounds.length) await this.index.preload(bounds.join(" "));
    const { results } = await this.index.search(unit);
    return this.found(results, ({ score }) => score);
  }

  found(results, scoreOf) {
    return new Map(
      results.map((result) => {
        const number = Number(result.id);
        const head = Math.min(...result.words) < this.cards.heads[number] ? 1 : 0;
        return [number, { head, score: scoreOf(result), at: result.words }];
      }),
    );
  }

  story(number) {
    if (!this.stories.has(number)) this.stories.set(number, packed(new URL(`stories/${number}.packed`, this.url)));
    return this.stories.get(number);
  }
}
