// Draws answers. Every text goes in as text, so nothing that a newspaper printed is ever markup.

/** An element with properties and children. */
export function make(name, properties = {}, ...children) {
  const { data = {}, ...rest } = properties;
  const element = Object.assign(document.createElement(name), rest);
  Object.assign(element.dataset, data);
  element.append(...children);
  return element;
}

const pieces = (shown) => shown.map(({ text, marked }) => (marked ? make("mark", {}, text) : text));

export function result({ id, address, title, when, iso, where, excerpt }, home) {
  const href = new URL(address, home).href;
  const date = iso ? make("time", { className: "result-date", dateTime: iso }, when) : make("span", { className: "result-date" }, when);
  const facts = make("p", { className: "result-facts" }, date);
  if (where) facts.append(" ", make("span", { className: "result-district" }, where));
  return make(
    "li",
    { className: "result" },
    make("h2", { className: "result-title" }, make("a", { href, data: { story: id } }, ...pieces(title))),
    facts,
    make("p", { className: "result-excerpt" }, ...pieces(excerpt)),
  );
}

/** Terms of a facet that are offered before the reader unfolds the rest. */
const FIRST = 8;

export function facet(name, rows, { legend, more, unfolded }) {
  const choices = rows.map((row) => choice(name, row));
  const shown = choices.filter((_, at) => at < FIRST || rows[at].chosen);
  const folded = choices.filter((element) => !shown.includes(element));
  const set = make("fieldset", { className: "facet", data: { facet: name } }, make("legend", {}, legend), ...shown);
  if (folded.length) set.append(make("details", { open: unfolded }, make("summary", {}, more), ...folded));
  return set;
}

function choice(facet, { slug, name, count, chosen }) {
  const box = make("input", { type: "checkbox", name: facet, value: slug, checked: chosen, disabled: !count && !chosen });
  return make("label", { className: "facet-choice" }, box, make("span", { className: "facet-name" }, name), " ", make("span", { className: "facet-count" }, String(count)));
}
