// Loads Pagefind once for all volumes.

/** Each volume would fetch the program from its own folder; give them all the one that they share. */
export async function load(base) {
  const plain = globalThis.fetch.bind(globalThis);
  let program;
  globalThis.fetch = async (address, options) => {
    if (!String(address).endsWith(".pagefind")) return plain(address, options);
    program ??= plain(new URL("wasm.unknown.pagefind", base));
    return (await program).clone();
  };
  return import(new URL("pagefind.js", base));
}
