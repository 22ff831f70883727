"use strict";
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const lines = all("details.line").map((element) => ({
    element,
    severity: element.dataset.severity,
    layers: element.dataset.layers.split(" "),
    operations: element.dataset.operations.split(" "),
    text: element.dataset.text,
  }));
  const search = document.getElementById("search");
  const entries = all("nav button.entry");
  let operation = "";

  const checked = (name) => new Set(all(`input[name="${name}"]:checked`).map((box) => box.value));

  const apply = () => {
    const severities = checked("severity");
    const layers = checked("layer");
    const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
    let shown = 0;
    for (const line of lines) {
      const visible =
        severities.has(line.severity) &&
        line.layers.some((layer) => layers.has(layer)) &&
        (!operation || line.operations.includes(operation)) &&
        words.every((word) => line.text.includes(word));
      line.element.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    for (const section of all("main section")) {
      section.hidden = !section.querySelector("details.line:not([hidden])");
    }
    document.getElementById("shown").textContent = `${shown} of ${lines.length} lines shown`;
    document.getElementById("nothing").hidden = shown > 0 || lines.length === 0;
  };

  const choose = (name) => {
    operation = operation === name ? "" : name;
    for (const entry of entries) {
      entry.setAttribute("aria-pressed", String(entry.dataset.operation === operation));
    }
    apply();
  };

  const move = (step) => {
    const summaries = lines.filter((line) => !line.element.hidden).map((line) => line.element.firstElementChild);
    const at = summaries.indexOf(document.activeElement);
    const next = summaries[at < 0 ? (step > 0 ? 0 : summaries.length - 1) : at + step];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };

  search.addEventListener("input", apply);
  all("nav input[type=checkbox]").forEach((box) => box.addEventListener("change", apply));
  entries.forEach((entry) => entry.addEventListener("click", () => choose(entry.dataset.operation)));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      search.value = "";
      operation = "";
      choose("");
      search.blur();
    } else if (event.target === search) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j") {
      move(1);
    } else if (event.key === "k") {
      move(-1);
    }
  });
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = all("main details:not([open])");
    closed.forEach((element) => { element.open = true; });
  });
  window.addEventListener("afterprint", () => closed.forEach((element) => { element.open = false; }));
  apply();
})();
