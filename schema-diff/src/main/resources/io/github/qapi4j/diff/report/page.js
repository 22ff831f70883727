"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const get = (id) => document.getElementById(id);
  document.documentElement.classList.add("js");

  const lines = all("details.line").map((element) => ({
    element,
    severity: element.dataset.severity,
    layers: element.dataset.layers.split(" "),
    operations: new Set(element.dataset.operations.split(" ")),
    text: element.dataset.text,
  }));
  const groups = all("section.group");
  const folds = all("details.fold");
  const search = get("search");
  const boxes = all("#panel input[type=checkbox]");
  let operation = "";

  /* Filters. */

  const checked = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));

  const apply = () => {
    const severities = checked("severity");
    const layers = checked("layer");
    const words = search.value.toLowerCase().split(/\s+/).filter((word) => word);
    let shown = 0;
    for (const line of lines) {
      const visible =
        severities.has(line.severity) &&
        line.layers.some((layer) => layers.has(layer)) &&
        (!operation || line.operations.has(operation)) &&
        words.every((word) => line.text.includes(word));
      if (line.element.hidden === visible) {
        line.element.hidden = !visible;
      }
      shown += visible ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("details.line:not([hidden])");
    }
    if (words.length || operation) {
      folds.forEach((fold) => { fold.open = true; });
    }
    get("shown").textContent = `${shown} of ${lines.length} lines${operation ? " at " + operation : ""}`;
    get("nothing").hidden = shown > 0 || lines.length === 0;
  };

  const choose = (name) => {
    operation = name;
    for (const row of rows) {
      if (row.dataset.operation) {
        row.setAttribute("aria-selected", String(row.dataset.operation === operation));
      }
    }
    apply();
  };

  const clear = () => {
    search.value = "";
    boxes.forEach((box) => { box.checked = true; });
    choose("");
  };

  /* The contents: a tree in which arrow keys move. */

  const rows = all(".tree .row");
  const branchOf = (row) => row.nextElementSibling;
  const shownRows = () => rows.filter((row) => row.offsetParent);
  const expand = (row, open) => {
    if (row.hasAttribute("aria-expanded")) {
      row.setAttribute("aria-expanded", String(open));
    }
  };
  const enter = (row) => {
    rows.forEach((other) => { other.tabIndex = other === row ? 0 : -1; });
    row.focus();
  };
  const activate = (row) => {
    if (!row.dataset.operation) {
      expand(row, row.getAttribute("aria-expanded") === "false");
    } else if (operation === row.dataset.operation) {
      choose("");
    } else {
      expand(row, true);
      choose(row.dataset.operation);
    }
  };
  const arrows = {
    ArrowDown: (row, shown) => shown[shown.indexOf(row) + 1],
    ArrowUp: (row, shown) => shown[shown.indexOf(row) - 1],
    Home: (row, shown) => shown[0],
    End: (row, shown) => shown[shown.length - 1],
    ArrowRight: (row) => {
      if (row.getAttribute("aria-expanded") === "false") {
        expand(row, true);
        return row;
      }
      return branchOf(row) ? branchOf(row).querySelector(".row") : row;
    },
    ArrowLeft: (row) => {
      if (row.getAttribute("aria-expanded") === "true") {
        expand(row, false);
        return row;
      }
      const up = row.closest("ul").previousElementSibling;
      return up && up.classList.contains("row") ? up : row;
    },
  };
  all(".tree, .tree ul").forEach((list) => { list.setAttribute("role", list.matches(".tree") ? "tree" : "group"); });
  all(".tree li").forEach((item) => { item.setAttribute("role", "none"); });
  rows.forEach((row, i) => {
    row.setAttribute("role", "treeitem");
    row.tabIndex = i ? -1 : 0;
    if (branchOf(row)) {
      branchOf(row).id = `branch-${i}`;
      row.setAttribute("aria-owns", `branch-${i}`);
      row.setAttribute("aria-expanded", String(!row.dataset.operation));
    }
    row.addEventListener("click", (event) => {
      const withMouse = event.detail > 0;
      if (withMouse && row.hasAttribute("aria-expanded") && event.offsetX < 16) {
        event.preventDefault();
        expand(row, row.getAttribute("aria-expanded") === "false");
      } else if (row.dataset.operation || !row.hasAttribute("href")) {
        event.preventDefault();
        activate(row);
      }
      enter(row);
    });
    row.addEventListener("keydown", (event) => {
      const move = arrows[event.key];
      if (move) {
        event.preventDefault();
        enter(move(row, shownRows()) || row);
      } else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        row.click();
      }
    });
  });

  /* Lines. */

  const move = (step) => {
    const summaries = lines.map((line) => line.element.firstElementChild).filter((summary) => summary.offsetParent);
    const at = summaries.indexOf(document.activeElement);
    const next = summaries[at < 0 ? (step > 0 ? 0 : summaries.length - 1) : at + step];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };
  const openAll = (open) => lines.forEach((line) => {
    if (!line.element.hidden) {
      line.element.open = open;
    }
  });

  /* A fragment leads to a finding: whatever hides it gives way. */
  const follow = () => {
    const target = location.hash.length > 1 && get(decodeURIComponent(location.hash.slice(1)));
    const line = target && target.closest("details.line");
    if (line) {
      if (line.hidden) {
        clear();
      }
      for (let at = line; at; at = at.parentElement) {
        if (at.tagName === "DETAILS") {
          at.open = true;
        }
      }
      /* A line that is not laid out yet grows when it comes into sight, and moves what was scrolled to. */
      line.style.contentVisibility = "visible";
      line.firstElementChild.focus({ preventScroll: true });
      target.scrollIntoView({ block: target === line ? "start" : "center" });
    } else if (target) {
      all("details.fold", target).forEach((fold) => { fold.open = true; });
    }
  };

  /* Keys. */

  const help = get("keys");
  const single = get("single");
  const keys = {
    "/": () => search.focus(),
    "?": () => help.showModal(),
    j: () => move(1),
    k: () => move(-1),
    o: () => openAll(!lines.some((line) => line.element.open && !line.element.hidden)),
    t: () => enter(rows.find((row) => row.tabIndex === 0) || rows[0]),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
      return;
    }
    if (event.key === "Escape") {
      clear();
      search.blur();
    } else if (!event.target.matches("input[type=search]") && single.checked && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  search.addEventListener("input", apply);
  boxes.forEach((box) => box.addEventListener("change", apply));
  get("clear").addEventListener("click", clear);
  get("expand").addEventListener("click", () => openAll(true));
  get("collapse").addEventListener("click", () => openAll(false));
  get("help").addEventListener("click", () => help.showModal());
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.getAttribute("href") === location.hash) {
      follow();
    }
  });
  window.addEventListener("hashchange", follow);

  /* On a narrow screen the findings come first. */
  const narrow = matchMedia("(max-width: 820px)");
  const fit = () => { get("panel").open = !narrow.matches; };
  narrow.addEventListener("change", fit);
  fit();

  /* Paper has nothing to click on. */
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = all("main details:not([open])");
    closed.forEach((element) => { element.open = true; });
  });
  window.addEventListener("afterprint", () => closed.forEach((element) => { element.open = false; }));

  apply();
  follow();
})();
