// Puts hits in the order that the reader chose.

/** Nothing is left to chance: ties go by date, then by place in the archive. */
export function order(shelves, hits, sort) {
  const dated = hits.map((hit) => ({ ...hit, date: shelves[hit.shelf].cards.dates[hit.number] }));
  const place = (one, other) => one.shelf - other.shelf || one.number - other.number;
  const relevance = (one, other) => other.head - one.head || other.score - one.score;
  const newest = (one, other) => late(one, other) || (one.date < other.date ? 1 : one.date > other.date ? -1 : 0);
  const oldest = (one, other) => late(one, other) || (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);
  const rules = { newest: [newest, relevance], oldest: [oldest, relevance] }[sort] ?? [relevance, newest];
  return dated.sort((one, other) => rules[0](one, other) || rules[1](one, other) || place(one, other));
}

/** Undated stories come last either way. */
function late(one, other) {
  return Number(one.date === "") - Number(other.date === "");
}
