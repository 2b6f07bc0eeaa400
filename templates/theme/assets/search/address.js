// The question as the page's address tells it.

export const FACETS = ["district", "tag", "year", "person"];
const SORTS = ["relevance", "newest", "oldest"];

export function read(address) {
  const asked = new URL(address).searchParams;
  const sort = asked.get("sort");
  return {
    text: (asked.get("q") ?? "").slice(0, 200),
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, asked.getAll(facet).filter(Boolean)])),
    sort: SORTS.includes(sort) ? sort : SORTS[0],
  };
}

export function write(address, { text, chosen, sort }) {
  const url = new URL(address);
  url.search = "";
  if (text) url.searchParams.set("q", text);
  for (const facet of FACETS) for (const value of chosen[facet]) url.searchParams.append(facet, value);
  if (sort !== SORTS[0]) url.searchParams.set("sort", sort);
  return url.href;
}
