// The search page: what is typed and chosen goes to the address and to the desk, answers go to the page.

import { FACETS, read, write } from "./address.js";
import { Librarian } from "./librarian.js";
import { facet, make, result } from "./view.js";

const STEP = 20;
const PAUSE = 120;

const home = new URL("../../", import.meta.url);
let librarian;

export function wake(root) {
  librarian ??= new Librarian();
  new SearchPage(root).begin();
}

class SearchPage {
  constructor(root) {
    this.root = root;
    this.say = (key) => root.dataset[`say${key[0].toUpperCase()}${key.slice(1)}`];
    this.part = (id) => root.querySelector(`#${id}`);
    this.question = { ...read(location.href), limit: STEP, reach: 1 };
    this.turn = 0;
  }

  begin() {
    this.root.hidden = false;
    this.part("search-q").value = this.question.text;
    this.part("search-sort").value = this.question.sort;
    this.unfold();
    this.listen();
    this.ask();
  }

  /** Beside the results there is room for the facets; above them they stay folded. */
  unfold() {
    const wide = matchMedia("(min-width: 48rem)");
    const follow = () => {
      this.part("search-narrow").open = wide.matches;
    };
    wide.addEventListener("change", follow);
    follow();
  }

  listen() {
    const input = this.part("search-q");
    input.addEventListener("input", (event) => event.isComposing || this.later());
    input.addEventListener("compositionend", () => this.later());
    this.part("search-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.change();
    });
    this.part("search-sort").addEventListener("change", () => this.change());
    this.part("search-facets").addEventListener("change", () => this.change());
    this.part("results-more").addEventListener("click", () => this.further({ limit: this.question.limit + STEP }));
    this.part("results-older").addEventListener("click", () => this.further({ reach: this.question.reach + 1 }));
  }

  later() {
    this.busy(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.change(), PAUSE);
  }

  change() {
    clearTimeout(this.timer);
    this.question = {
      text: this.part("search-q").value.trim(),
      chosen: this.drawn ? this.chosen() : this.question.chosen,
      sort: this.part("search-sort").value,
      limit: STEP,
      reach: this.question.reach,
    };
    this.changed = true;
    this.ask();
  }

  chosen() {
    const values = (name) => [...this.root.querySelectorAll(`input[name="${name}"]:checked`)].map((box) => box.value);
    return Object.fromEntries(FACETS.map((name) => [name, values(name)]));
  }

  /** More of the same; the first new result gets the focus. */
  async further(change) {
    const before = this.part("results").children.length;
    this.question = { ...this.question, ...change };
    await this.ask();
    this.part("results").children[before]?.querySelector("a").focus();
  }

  async ask() {
    const turn = ++this.turn;
    this.busy(true);
    try {
      const idle = !this.question.text && FACETS.every((name) => !this.question.chosen[name].length);
      const answer = await librarian.ask({ ...this.question, limit: idle ? 0 : this.question.limit });
      if (turn === this.turn) this.show(answer, idle);
    } catch (error) {
      console.warn(error);
      if (turn === this.turn) this.tell(this.say("failed"));
    }
    if (turn === this.turn) this.busy(false);
  }

  busy(state) {
    this.part("results-count").setAttribute("aria-busy", String(state));
  }

  show(answer, idle) {
    // Not at each key: browsers allow so many changes of the address and no more.
    if (this.changed) history.replaceState(history.state, "", write(location.href, this.question));
    this.tell(idle ? this.say("idle").replace("{count}", answer.total) : this.counted(answer));
    this.root.querySelector("[data-approximate]")?.remove();
    if (answer.tier === "vote") this.part("results").before(make("p", { className: "finder-approximate", data: { approximate: "" } }, this.say("approximate")));
    this.part("results").replaceChildren(...answer.results.map((row) => result(row, home)));
    this.part("results-more").hidden = idle || answer.total <= answer.results.length;
    this.facets(answer.facets);
    this.years(idle ? { years: [], more: false } : answer);
  }

  tell(words) {
    this.part("results-count").textContent = words;
  }

  counted({ tier, total }) {
    const key = { parts: "parts", vote: "near", none: "none" }[tier] ?? "found";
    return this.say(total ? key : "none").replace("{count}", total);
  }

  facets(found) {
    const place = this.part("search-facets");
    const { name, value } = place.contains(document.activeElement) ? document.activeElement : {};
    const unfolded = new Set([...place.querySelectorAll("details[open]")].map((fold) => fold.parentElement.dataset.facet));
    const words = (key) => ({ legend: this.say(key), more: this.say("more"), unfolded: unfolded.has(key) });
    place.replaceChildren(...FACETS.filter((key) => found[key].length).map((key) => facet(key, found[key], words(key))));
    this.drawn = true;
    if (value) place.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`)?.focus();
  }

  years({ years, more }) {
    const name = (year) => (/^\d/u.test(year) ? year : this.say("undated"));
    const names = years.map(({ year, whole }) => name(year) + (whole ? "" : this.say("partly")));
    this.part("results-years").textContent = years.length ? this.say("searched").replace("{years}", names.join("、")) : "";
    this.part("results-older").hidden = !more;
  }
}
