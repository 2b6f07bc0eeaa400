// Runs before the first paint: the reader's palette; then what needs a script to work at all.
(function () {
  var root = document.documentElement;
  var dark = matchMedia("(prefers-color-scheme: dark)");
  var chosen = null;
  try { chosen = localStorage.getItem("palette"); } catch (refused) { /* storage is off: the system decides */ }
  function paint(palette) { if (palette) root.dataset.palette = palette; }
  paint(chosen);
  root.classList.add("scripted");

  function toggle() {
    var now = root.dataset.palette || (dark.matches ? "dark" : "light");
    var next = now === "dark" ? "light" : "dark";
    paint(next);
    try { localStorage.setItem("palette", next); } catch (refused) { /* it holds for this page */ }
  }

  function copy(button) {
    navigator.clipboard.writeText(button.dataset.copy).then(function () {
      var said = button.firstChild.data;
      button.firstChild.data = "已复制";
      setTimeout(function () { button.firstChild.data = said; }, 2000);
    });
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    if (button.matches(".palette")) toggle();
    if (button.dataset.copy) copy(button);
  });

  document.addEventListener("DOMContentLoaded", function () {
    if (!navigator.clipboard) return;
    document.querySelectorAll("button[data-copy]").forEach(function (button) { button.hidden = false; });
  });
})();
