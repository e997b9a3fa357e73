/* Any two drafts, side by side, put together from the pieces in comparisons-data.js: lines of HTML that the book made from
   its own template. The two stand in the address, as in #gbfr-1939-05-27/su-1939-06-02. On the grid of distances every
   number becomes a link to its pair. */
(() => {
  "use strict";
  const data = window.fiascoPairs;
  if (!data) return;
  const root = document.documentElement.dataset.content_root;

  for (const cell of document.querySelectorAll("td.grid-pair[data-pair]")) {
    const way = document.createElement("a");
    way.href = `${root}${cell.closest("[data-composer]").dataset.composer}#${cell.dataset.pair}`;
    way.append(...cell.childNodes);
    cell.append(way);
  }

  const chooser = document.querySelector(".chooser");
  if (!chooser) return;
  const say = window.fiascoWords(chooser);
  const form = chooser.querySelector("form");
  const told = chooser.querySelector(".filters-told");
  const result = chooser.querySelector(".composed");
  const selects = [form.elements.first, form.elements.second];
  const order = [...selects[0].options].map((option) => option.value);

  const compose = (first, second) => {
    const [outcome, ...lines] = data.pairs[`${first}/${second}`] ?? [say("same")];
    told.textContent = outcome;
    result.innerHTML = lines.map((n) => data.lines[n]).join("\n");
    /* The pieces serve pages of any depth, so that their addresses begin at the root of the book. */
    for (const link of result.querySelectorAll("a[href]")) link.setAttribute("href", root + link.getAttribute("href"));
  };
  const inOrder = (names) => [...names].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const choose = () => {
    const [first, second] = inOrder(selects.map((select) => select.value));
    if (first !== second) history.replaceState(null, "", `#${first}/${second}`);
    compose(first, second);
  };
  const read = () => {
    const names = decodeURIComponent(location.hash.slice(1)).split("/");
    if (names.length !== 2 || !names.every((name) => order.includes(name))) return false;
    const [first, second] = inOrder(names);
    selects[0].value = first;
    selects[1].value = second;
    compose(first, second);
    chooser.scrollIntoView({ behavior: "instant" });
    return true;
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); choose(); });
  form.addEventListener("change", choose);
  addEventListener("hashchange", read);
  form.hidden = false;
  /* Nothing is composed before the reader chooses; the boxes stand on a pair worth a look. */
  if (!read()) told.textContent = say("begin");
})();
