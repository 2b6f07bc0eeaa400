// Loads Pagefind once for all volumes, and hands it what it would ask the host for again and again.

/** So many volumes are most likely asked first. */
const EARLY = 3;

/** Start the engine over volumes; what each needs first is on its way before it asks. */
export async function load(base, { entry, shelves }) {
  const plain = globalThis.fetch.bind(globalThis);
  const program = plain(new URL("wasm.unknown.pagefind", base));
  const metas = new Map(shelves.slice(0, EARLY).map(({ folder, index }) => [folder, plain(new URL(`${folder}/pagefind.${index}.pf_meta`, base))]));
  globalThis.fetch = async (address, options) => {
    const { pathname } = new URL(address, globalThis.location);
    const [folder, name] = pathname.split("/").slice(-2);
    if (name.endsWith(".pagefind")) return (await program).clone();
    if (name.endsWith(".pf_meta") && metas.has(folder)) return (await metas.get(folder)).clone();
    if (name !== "pagefind-entry.json") return plain(address, options);
    const { index, count } = shelves.find((shelf) => shelf.folder === folder);
    return Response.json({ ...entry, languages: { und: { hash: index, wasm: null, page_count: count } } });
  };
  return import(new URL("pagefind.js", base));
}
