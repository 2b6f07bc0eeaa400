// Narrows hits by what readers chose, and counts what else they could choose.

/** The terms of a facet that a story is listed under, as `[slug, name]`. */
function terms(shelves, { shelf, number }, facet) {
  const { terms: all, rows } = shelves[shelf].cards.facets[facet];
  return rows[number].map((term) => all[term]);
}

/** Keep the hits that every chosen facet allows; within a facet one term is enough. */
export function narrow(shelves, hits, chosen, except = null) {
  const asked = Object.entries(chosen).filter(([facet, values]) => values.length && facet !== except);
  const allows = (hit) => ([facet, values]) =>
    terms(shelves, hit, facet).some(([slug, name]) => values.includes(slug) || values.includes(name));
  return hits.filter((hit) => asked.every(allows(hit)));
}

/** For each facet what a choice there would leave, most first; years newest first. */
export function counts(shelves, hits, chosen) {
  return Object.fromEntries(
    Object.keys(chosen).map((facet) => [facet, ordered(facet, count(shelves, narrow(shelves, hits, chosen, facet), facet), chosen[facet])]),
  );
}

function count(shelves, hits, facet) {
  const found = new Map();
  for (const hit of hits) {
    for (const [slug, name] of terms(shelves, hit, facet)) {
      const row = found.get(slug) ?? { slug, name, count: 0 };
      row.count += 1;
      found.set(slug, row);
    }
  }
  return found;
}

function ordered(facet, found, values) {
  const rows = [...found.values()].map((row) => ({ ...row, chosen: values.includes(row.slug) || values.includes(row.name) }));
  const missing = values.filter((value) => !rows.some((row) => row.slug === value || row.name === value));
  rows.push(...missing.map((value) => ({ slug: value, name: value, count: 0, chosen: true })));
  const byName = (one, other) => (one.slug < other.slug ? -1 : 1);
  const byYear = (one, other) => dated(other) - dated(one) || -byName(one, other);
  return rows.sort(facet === "year" ? byYear : (one, other) => other.count - one.count || byName(one, other));
}

function dated({ slug }) {
  return /^\d/u.test(slug) ? 1 : 0;
}
