// Filters and sorts the coverage tables. The page is whole without it.
(function () {
  "use strict";

  const form = document.getElementById("filter");
  const show = document.getElementById("show");
  const find = document.getElementById("find");
  const shown = document.getElementById("shown");
  const tables = Array.from(document.querySelectorAll("table[data-filter]"));
  const rows = tables.flatMap((table) => Array.from(table.tBodies[0].rows));
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  function matches(row, status, words) {
    const fits = status === "" || row.dataset.status === status
      || (status === "attention" && "attention" in row.dataset);
    return fits && words.every((word) => texts.get(row).includes(word));
  }

  function filter() {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      row.hidden = !matches(row, show.value, words);
      if (!row.hidden) { count += 1; }
    }
    shown.textContent = "Showing " + count + " of " + rows.length + " " + (form.dataset.noun || "KSBs");
  }

  function keep() {
    const state = new URLSearchParams();
    if (show.value) { state.set("show", show.value); }
    if (find.value) { state.set("find", find.value); }
    history.replaceState(null, "", "#" + state.toString());
  }

  function restore() {
    if (!location.hash.includes("=")) { return; }
    const state = new URLSearchParams(location.hash.slice(1));
    show.value = state.get("show") || "";
    if (show.selectedIndex < 0) { show.value = ""; }
    find.value = state.get("find") || "";
  }

  function sort(table, column, button) {
    const header = button.parentElement;
    const order = header.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    for (const other of header.parentElement.cells) { other.removeAttribute("aria-sort"); }
    header.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const body = table.tBodies[0];
    const key = (row) => row.cells[column].dataset.sort || row.cells[column].textContent.trim();
    const sorted = Array.from(body.rows).sort((one, other) =>
      sign * key(one).localeCompare(key(other), "en", { numeric: true, sensitivity: "base" }));
    body.append(...sorted);
  }

  for (const table of tables) {
    Array.from(table.tHead.rows[0].cells).forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      header.replaceChildren(button);
      button.addEventListener("click", () => sort(table, column, button));
    });
  }

  for (const control of [show, find]) {
    control.addEventListener("input", () => { filter(); keep(); });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", () => { restore(); filter(); });
  if (rows.length > 0) {
    form.hidden = false;
    restore();
    filter();
  }
})();
