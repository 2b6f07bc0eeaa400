// On every page: the keys that lead to the search, and on the search page the search itself.
(() => {
  const here = document.currentScript.src;

  const box = () => document.querySelector("#search:not([hidden]) input[type=search]") ?? document.querySelector("form[role=search] input[type=search]");
  const typing = (element) => element.closest("input, textarea, select, [contenteditable=true]") !== null;

  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    const letter = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const input = box();
    if (!input || event.isComposing || !(slash || letter)) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.select();
  }, true);

  const wake = async () => {
    const root = document.getElementById("search");
    if (!root?.hidden) return;
    const { wake: begin } = await import(new URL("page.js", here).href);
    if (root.hidden) begin(root);
  };

  // A theme that changes pages without loading them says so here.
  if (globalThis.document$) globalThis.document$.subscribe(wake);
  else wake();
})();
