/* The page of the search: the query stands in the box and in the fragment (#q=…&in=events&lang=ru), results in groups, each with
   the sentence round what was found. The index is a script of its own, asked for when searching starts; nothing is fetched. */
(() => {
  "use strict";
  const root = document.getElementById("search");
  if (!root) return;
  const say = window.fiascoWords(root);
  const small = new Set(say("small").split(" "));
  const base = document.documentElement.dataset.content_root;
  const at = (name) => root.querySelector(name);
  const [form, filters, told, results, start] = [".s-form", ".s-filters", ".s-told", ".s-found", ".s-start"].map(at);
  const box = form.elements.q;
  const lang = at(".s-lang select");
  const FEW = 4; /* results of a group shown at first */
  const ROOM = 260; /* letters of a sentence shown */

  const made = (name, look, ...inside) => { const el = document.createElement(name); if (look) el.className = look; el.append(...inside); return el; };

  /* ---- the index ---- */

  let engine = null;
  let asked = null;
  const wake = () => asked ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = `${base}_static/search-index.js`;
    script.onload = () => { engine = window.fiascoFind(window.fiascoIndex); done(); };
    script.onerror = fail;
    document.head.append(script);
  });

  /* ---- the state stands in the address ---- */

  const read = () => {
    const fields = new URLSearchParams(location.hash.slice(1));
    const q = fields.get("q") ?? new URLSearchParams(location.search).get("q") ?? "";
    return { q, group: fields.get("in") ?? "", lang: fields.get("lang") ?? "" };
  };
  const address = ({ q, group, lang: tongue }) => [["q", q], ["in", group], ["lang", tongue]].filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const keep = (state, step) => {
    const hash = address(state);
    if (hash === location.hash.slice(1) && !location.search) return;
    history[step ? "pushState" : "replaceState"](null, "", `${location.pathname}${hash && `#${hash}`}`);
  };

  /* ---- a passage as a result ---- */

  const CYRILLIC = /[\u0400-\u052f][\u0400-\u052f\s,.\-–]*[\u0400-\u052f]|[\u0400-\u052f]/g;
  const plain = (text) => {
    const parts = [];
    let last = 0;
    for (const m of text.matchAll(CYRILLIC)) {
      const russian = made("span", "", m[0]);
      russian.lang = "ru";
      parts.push(text.slice(last, m.index), russian);
      last = m.index + m[0].length;
    }
    return [...parts, text.slice(last)].filter((part) => part !== "");
  };
  /* Text with what was found marked, from one letter to another. */
  const marked = (text, spans, from = 0, to = text.length) => {
    const parts = [];
    let last = from;
    for (const [a, b] of spans) {
      if (a < from || b > to) continue;
      parts.push(...plain(text.slice(last, a)), made("mark", "", ...plain(text.slice(a, b))));
      last = b;
    }
    return [...parts, ...plain(text.slice(last, to))];
  };

  /* The sentence with most of what was found; of a long one the part round the first of it. */
  const sentence = (text, spans) => {
    const ends = [...text.matchAll(/[.?!…]['’”)]*\s+(?=[\p{Lu}‘“(\d])/gu)].map((m) => m.index + m[0].length)
      .filter((end) => !/\b(?:doc|docs|p|pp|no|nos|vol|col|cols|tel|art|ed|[A-Z])\.\s+$/.test(text.slice(0, end)));
    const edges = [0, ...ends, text.length];
    let best = [0, edges[1], -1];
    for (let n = 1; n < edges.length; n += 1) {
      const inside = spans.filter(([a, b]) => a >= edges[n - 1] && b <= edges[n]).length;
      if (inside > best[2]) best = [edges[n - 1], edges[n], inside];
    }
    let [from, to] = best;
    if (to - from < ROOM / 2 && to < text.length) to = Math.min(edges.find((edge) => edge > to) ?? to, from + ROOM);
    if (to - from <= ROOM) return [from, to];
    const first = spans.find(([a, b]) => a >= from && b <= to)?.[0] ?? from;
    const left = Math.max(from, first - ROOM / 3);
    const right = Math.min(to, left + ROOM);
    const begin = left > from ? text.indexOf(" ", left) + 1 : from;
    const end = right < to ? text.lastIndexOf(" ", right) : to;
    return [begin, Math.max(end, begin + 1)];
  };
  const excerpt = (text, spans) => {
    const [from, to] = sentence(text, spans);
    return [from > 0 ? "… " : "", ...marked(text, spans, from, to), to < text.trimEnd().length ? " …" : ""];
  };

  /* Where a result leads: the paragraph, and what is to be marked there; of a quotation the whole of it. */
  const way = (passage, spans) => {
    const found = passage.group === "quotations" ? new Set([passage.text]) : new Set(Object.entries(spans).flatMap(([name, list]) => list.map(([a, b]) => passage[name].slice(a, b).toLowerCase())));
    const hits = [...found].slice(0, 12).map(encodeURIComponent).join(",");
    return `${base}${passage.page}.html#${passage.fragment}${hits && `&hit=${hits}`}`;
  };

  const result = (units, n) => {
    const p = engine.passage(n);
    const spans = Object.fromEntries(["title", "under", "text", "more"].map((name) => [name, engine.marks(units, n, name)]));
    const link = made("a", "s-link");
    link.href = way(p, spans);
    const under = p.under && made("span", "s-under", ...marked(p.under, spans.under));
    const item = made("li", "");
    if (p.group === "quotations") {
      const words = made("q", "s-quoted", ...marked(p.text, spans.text));
      if (p.lang) words.lang = p.lang;
      link.append(words);
      item.append(link);
      if (p.more) item.append(made("p", "s-text", ...excerpt(p.more, spans.more)));
      item.append(made("p", "s-where", under));
      return item;
    }
    link.append(...(p.title ? marked(p.title, spans.title) : marked(p.under, spans.under)));
    item.append(link);
    if (p.title && under) item.append(" ", under);
    const other = !spans.text.length && spans.more.length;
    if (p.text) item.append(made("p", "s-text", ...excerpt(p.text, spans.text)));
    if (other) item.append(made("p", "s-more", ...excerpt(p.more, spans.more)));
    return item;
  };

  /* ---- groups and filters ---- */

  const byGroup = (list) => {
    const groups = new Map();
    for (const one of list) {
      const { group } = engine.passage(one.n);
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(one);
    }
    return groups;
  };

  const section = (units, group, list, whole) => {
    const shown = whole ? list.length : FEW;
    const items = made("ol", "", ...list.slice(0, shown).map((one) => result(units, one.n)));
    items.setAttribute("role", "list");
    const head = made("h2", "", say(group), " ", made("span", "s-n", String(list.length)));
    head.id = `found-${group}`;
    const found = made("section", "s-group", head, items);
    found.setAttribute("aria-labelledby", head.id);
    if (list.length > shown) {
      const more = made("button", "s-all", say("more", { n: list.length - shown }));
      more.type = "button";
      more.addEventListener("click", () => {
        items.append(...list.slice(shown).map((one) => result(units, one.n)));
        more.remove();
        items.children[shown].querySelector("a").focus();
      });
      found.append(more);
    }
    return found;
  };

  const choice = (value, words, n, state) => {
    const radio = made("input", "");
    Object.assign(radio, { type: "radio", name: "in", value, checked: state.group === value });
    radio.addEventListener("change", () => { if (radio.checked) change({ ...now, group: value }, true); });
    return made("label", "", radio, made("span", "", words, " ", made("span", "s-n", String(n))));
  };

  const offer = (state, groups, tongues, total) => {
    const held = filters.contains(document.activeElement) && document.activeElement.value;
    const named = [...groups.keys()];
    if (state.group && !groups.has(state.group)) named.push(state.group);
    at(".s-groups").replaceChildren(choice("", say("everything"), total, state),
      ...named.map((group) => choice(group, say(group), groups.get(group)?.length ?? 0, state)));
    if (typeof held === "string") [...filters.querySelectorAll("input")].find((radio) => radio.value === held)?.focus();
    const name = new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
    const option = (value, words) => { const el = made("option", "", words); el.value = value; return el; };
    lang.replaceChildren(option("", say("languages")), ...[...tongues].sort().map(([code, n]) => option(code, `${name.of(code)} (${n})`)));
    lang.value = state.lang;
    at(".s-lang").hidden = tongues.size < 2 && !state.lang;
    filters.hidden = false;
  };

  /* ---- searching ---- */

  let now = read();

  const remarks = (units) => units.filter((unit) => unit.instead).map((unit) => (unit.instead.length
    ? say("instead", { word: unit.said, instead: unit.instead.slice(0, 3).map((word) => `‘${word}’`).join(say("orWord")) })
    : say("unknown", { word: unit.said })));

  const show = (state) => {
    const { units, list, holds } = engine.search(state.q, small);
    const tongues = new Map();
    for (const { n } of list) { const tongue = engine.passage(n).lang; if (tongue) tongues.set(tongue, (tongues.get(tongue) ?? 0) + 1); }
    if (state.lang && !tongues.has(state.lang) && /^[a-z]{2,3}$/.test(state.lang)) tongues.set(state.lang, 0);
    const spoken = state.lang ? list.filter(({ n }) => engine.passage(n).lang === state.lang) : list;
    const groups = byGroup(spoken);
    const shown = state.group ? groups.get(state.group) ?? [] : spoken;
    const n = shown.length;
    const count = !list.length ? say("nothing") : !n ? say("narrow") : holds < units.length ? say("mostly", { n }) : say("found", { n });
    told.replaceChildren(...[...remarks(units), count].map((text) => made("span", "", text, " ")));
    results.replaceChildren(...[...groups].filter(([group]) => !state.group || group === state.group)
      .map(([group, found]) => section(units, group, found, group === state.group)));
    start.hidden = list.length > 0;
    if (list.length) offer(state, groups, tongues, spoken.length);
    else filters.hidden = true;
  };

  const change = (state, step) => {
    now = state;
    keep(state, step);
    document.title = [state.q, title].filter(Boolean).join(" · ");
    start.hidden = !!state.q.trim();
    if (!state.q.trim()) {
      told.replaceChildren();
      results.replaceChildren();
      filters.hidden = true;
      return;
    }
    if (engine) { show(state); return; }
    told.textContent = say("loading");
    wake().then(() => { if (now.q.trim()) show(now); }, () => { told.textContent = say("broken"); });
  };
  const title = document.title;

  const restore = () => {
    const state = read();
    if (box.value !== state.q) box.value = state.q;
    change(state, false);
  };

  let pause = 0;
  const typed = (step) => { clearTimeout(pause); pause = 0; change({ ...now, q: box.value.trim() }, step); };

  /* ---- by keyboard ---- */

  root.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (pause && event.key === "ArrowDown") typed(false); /* the list shall not change under the arrows */
    const links = [...results.querySelectorAll(".s-link")];
    const here = links.indexOf(document.activeElement);
    const go = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key];
    if (go !== undefined && (here >= 0 || document.activeElement === box)) {
      if (here < 0 && event.key === "ArrowUp") return;
      event.preventDefault();
      const next = go < 0 ? box : links[Math.min(go, links.length - 1)];
      next?.focus();
      next?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Escape" && here >= 0) {
      box.focus();
      box.select();
    } else if (event.key === "Escape" && document.activeElement === box) {
      event.preventDefault();
      box.value = "";
      change({ q: "", group: "", lang: "" }, false);
    }
  });

  /* ---- waking up ---- */

  box.addEventListener("focus", () => { wake().catch(() => {}); }, { once: true });
  box.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(() => typed(false), 90); });
  form.addEventListener("submit", (event) => { event.preventDefault(); typed(true); });
  lang.addEventListener("change", () => change({ ...now, lang: lang.value }, true));
  addEventListener("popstate", restore);
  addEventListener("hashchange", restore);

  const slash = at(".s-slash");
  slash.checked = window.fiascoSlash.get();
  slash.addEventListener("change", () => window.fiascoSlash.set(slash.checked));

  form.hidden = false;
  restore();
  if (!now.q) box.focus({ preventScroll: true });
})();
