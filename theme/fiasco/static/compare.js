/* Any two drafts, side by side, composed from comparisons-data.js. The two stand in the address, as in
   #gbfr-1939-05-27/su-1939-06-02. On the grid of distances every number becomes a link to its pair. */
(() => {
  "use strict";
  const data = window.fiascoPairs;
  const root = document.documentElement.dataset.content_root;
  if (!data) return;
  const composer = `${root}chapters/workshop/drafts-side-by-side.html`;
  const place = new Map(data.drafts.map((draft, n) => [draft.id, n]));

  const el = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
  const hidden = (text) => el("span", { class: "visually-hidden" }, text);

  for (const cell of document.querySelectorAll("td.grid-pair[data-pair]")) {
    const way = el("a", { href: `${composer}#${cell.dataset.pair}` });
    way.append(...cell.childNodes);
    cell.append(way);
  }

  const chooser = document.querySelector(".chooser-place");
  if (!chooser) return;

  const missing = (siglum, code) => el("p", {}, el("span", { class: "sbs-missing" }, [
    `${siglum} treats this topic in another clause.`, `${siglum} says nothing on this.`, `Not known: this part of ${siglum} was not seen.`,
  ][code]));
  const marked = (text, lengths, tag) => {
    const parts = [];
    let at = 0;
    lengths.forEach((length, n) => {
      const piece = text.slice(at, at + length);
      at += length;
      if (!length) return;
      if (n % 2 === 0) { parts.push(piece); return; }
      const body = piece.trim();
      parts.push(el(tag, {}, hidden(tag === "ins" ? "added: " : "removed: "), body), piece.slice(piece.trimEnd().length));
    });
    return parts;
  };
  const side = (draft, clause, words) => {
    const [href, article, , readings, standing] = data.clauses[clause];
    const box = el("div", {}, el("p", { class: "sbs-article" }, el("a", { class: "ref", href: root + href }, `${draft.siglum}, ${article}`), ...(standing ? [" ", el("span", { class: "gloss" }, `(${standing})`)] : [])), el("p", {}, ...words));
    for (const [text, lang, translation, source, where, locator] of readings) {
      box.append(el("p", { class: "sbs-wording" }, el("span", { class: "wording", lang }, `‘${text}’`), translation ? ` (‘${translation}’) ` : " ",
        el("span", { class: "gloss" }, el("a", { class: "ref", href: root + where }, source), locator)));
    }
    return box;
  };
  const pairBox = (first, second, entry) => {
    const [, a, b, code, left, right] = entry;
    const both = a >= 0 && b >= 0;
    const same = both && left.length === 1 && right.length === 1;
    const verdict = both ? (same ? "same" : "changed") + (code ? ", in another place" : "") : "no counterpart";
    const one = a < 0 ? el("div", {}, missing(first.siglum, code)) : side(first, a, both ? marked(data.clauses[a][2], left, "del") : [data.clauses[a][2]]);
    const two = b < 0 ? el("div", {}, missing(second.siglum, code)) : side(second, b, both ? marked(data.clauses[b][2], right, "ins") : [data.clauses[b][2]]);
    return el("div", { class: "sbs-pair" }, el("p", { class: "sbs-verdict" }, verdict), el("div", { class: "sbs-row" }, one, two));
  };
  const head = (draft) => el("p", {}, el("a", { class: "ref", href: `${root}chapters/apparatus/drafts/${draft.id}.html` }, `${draft.siglum} · ${draft.title}`),
    el("br"), el("span", { class: "gloss" }, draft.when));
  const changes = (first, second) => {
    const box = el("div");
    const rows = data.features.map(([name, question], n) => [name, question, first.coded[n], second.coded[n]]);
    const told = rows.filter((row) => typeof row[2] === "string" && typeof row[3] === "string");
    const differ = told.filter((row) => row[2] !== row[3]);
    const alike = told.filter((row) => row[2] === row[3]);
    const unseen = rows.filter((row) => row[2] === 1 || row[3] === 1);
    if (differ.length) {
      const caption = `What changed from ${first.siglum} to ${second.siglum}, point by point`;
      const body = el("tbody");
      for (const [name, question, one, two] of differ) {
        body.append(el("tr", {}, el("th", { scope: "row" }, name, el("br"), el("span", { class: "gloss" }, question)), el("td", {}, one), el("td", {}, two)));
      }
      box.append(el("div", { class: "table-frame changes", tabindex: "0", role: "region", "aria-label": caption }, el("table", {}, el("caption", {}, caption),
        el("thead", {}, el("tr", {}, ...["Point", `${first.siglum}, ${first.day}`, `${second.siglum}, ${second.day}`].map((text) => el("th", { scope: "col" }, text)))), body)));
    }
    const named = (label, list, value) => {
      if (list.length) box.append(el("p", { class: "changes-rest" }, `${label}: ${list.map((row) => row[0] + (value ? ` (${row[2]})` : "")).join("; ")}.`));
    };
    named("Alike in both", alike, true);
    named("Not known, as a text was not seen", unseen, false);
    return box;
  };

  const result = el("div", { class: "composed" });
  const told = el("p", { class: "filters-told", role: "status" });
  const form = el("form", { class: "filters", "aria-label": "Choose two drafts" });
  const selects = ["Earlier text", "Later text"].map((label) => {
    const select = el("select");
    data.drafts.forEach((draft) => select.add(new Option(`${draft.siglum} · ${draft.when.replace(" 1939", "")} · ${draft.from.join(", ")}`, draft.id)));
    form.append(el("label", {}, `${label} `, select));
    return select;
  });
  form.append(el("button", { type: "submit" }, "Compare"));
  chooser.append(form, told, result);

  const compose = (a, b) => {
    const [first, second] = [data.drafts[a], data.drafts[b]];
    const entries = data.pairs[`${first.id}/${second.id}`];
    result.replaceChildren();
    if (!entries) { told.textContent = "Choose two different drafts."; return; }
    const box = el("div", { class: "sbs" }, el("div", { class: "sbs-row sbs-head" }, head(first), head(second)));
    const count = { same: 0, changed: 0, first: 0, second: 0 };
    let last = -1;
    let section = null;
    for (const entry of entries) {
      if (entry[0] !== last) {
        last = entry[0];
        const [, name, question] = data.topics[last];
        section = el("div", { class: "sbs-topic" }, el("h3", { class: "sbs-name" }, name), el("p", { class: "gloss" }, question));
        box.append(section);
      }
      section.append(pairBox(first, second, entry));
      const kind = entry[1] < 0 ? "second" : entry[2] < 0 ? "first" : entry[4].length === 1 && entry[5].length === 1 ? "same" : "changed";
      count[kind] += 1;
    }
    told.textContent = `${first.siglum} and ${second.siglum}. Clauses that match by topic: ${count.same + count.changed}, of which ${count.changed} differ in wording; `
      + `only in ${first.siglum}: ${count.first}; only in ${second.siglum}: ${count.second}.`;
    const page = data.pages[`${first.id}/${second.id}`];
    result.append(changes(first, second), ...(page ? [el("p", {}, el("a", { href: root + page }, "This pair has a page of its own."))] : []), box);
  };
  const chosen = () => selects.map((select) => place.get(select.value)).sort((x, y) => x - y);
  const choose = () => {
    const [a, b] = chosen();
    if (a !== b) history.replaceState(null, "", `#${data.drafts[a].id}/${data.drafts[b].id}`);
    compose(a, b);
  };
  const read = () => {
    const names = decodeURIComponent(location.hash.slice(1)).split("/");
    if (names.length !== 2 || !names.every((name) => place.has(name))) return false;
    const order = names.map((name) => place.get(name)).sort((x, y) => x - y);
    selects.forEach((select, n) => { select.value = data.drafts[order[n]].id; });
    compose(...order);
    chooser.scrollIntoView({ behavior: "instant" });
    return true;
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); choose(); });
  form.addEventListener("change", choose);
  addEventListener("hashchange", read);
  if (!read()) {
    // Nothing is composed before the reader chooses; the boxes stand on a pair worth a look.
    selects[0].value = "gbfr-1939-07-01";
    selects[1].value = "su-1939-07-09";
    told.textContent = "Choose two drafts to see them side by side.";
  }
})();
