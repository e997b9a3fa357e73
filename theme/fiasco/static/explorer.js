/* The explorer: filters over the list that stands in the page, kept in the page's fragment so that a view can be cited.
   Without it the list is whole. Nothing is fetched. */
(() => {
  "use strict";
  const root = document.getElementById("explorer");
  if (!root) return;
  const say = window.fiascoWords(root);
  const language = document.documentElement.lang;
  const form = root.querySelector(".x-form");
  const strip = root.querySelector(".x-strip");
  const said = root.querySelector(".x-count");
  const none = root.querySelector(".x-none");
  const view = root.querySelector(".x-link");
  const NAMES = ["thread", "party", "person", "kind", "date", "status", "from", "to", "q", "brief"];
  const DAY = /^\d{4}-\d\d-\d\d$/;

  /* ---- the events, read from the page once ---- */

  const text = (li, name) => li.querySelector(name)?.textContent ?? "";
  const also = new Map();
  for (const option of form.querySelectorAll("option[data-also]")) also.set(`${option.parentElement.name}:${option.value}`, option.dataset.also);

  const { fold: bare, spellings: spellingsOf } = window.fiascoFold;
  const fold = (text) => bare(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const months = [...root.querySelectorAll(".x-month")].map((el) => ({ el, n: el.querySelector(".x-n") }));
  const events = [];
  months.forEach((month) => {
    for (const li of month.el.querySelectorAll("li")) {
      const d = li.dataset;
      events.push({
        li, month, a: d.a ?? "", b: d.b ?? "9999", t: d.t, c: d.c, s: d.s,
        p: (d.p ?? "").split(" "), who: (d.who ?? "").split(" "), kind: d.k,
        rivals: !!li.querySelector(".x-rivals"), noted: !!li.querySelector(".x-note"), words: null,
      });
    }
  });
  const total = events.length;

  /* All words of an event, with every spelling of the names it holds; made when the browser is idle, or when first looked for. */
  const wordsOf = (event) => {
    if (event.words === null) {
      const spellings = event.who.map((p) => `${p} ${also.get(`person:${p}`) ?? ""}`).join(" ");
      const parties = event.p.map((p) => also.get(`party:${p}`) ?? "").join(" ");
      event.words = ` ${fold(`${event.li.textContent} ${spellings} ${parties}`)}`;
    }
    return event.words;
  };

  const later = window.requestIdleCallback ?? ((work) => setTimeout(work, 50));
  const gather = (from) => {
    const to = Math.min(from + 100, total);
    for (let n = from; n < to; n += 1) wordsOf(events[n]);
    if (to < total) later(() => gather(to));
  };

  /* ---- the state: form, fragment and list tell the same ---- */

  const empty = () => ({ thread: [], party: "", person: "", kind: "", date: "", status: "", from: "", to: "", q: "", brief: "" });

  const known = (name, value) => {
    if (name === "from" || name === "to") return DAY.test(value) && !Number.isNaN(Date.parse(value));
    if (name === "q") return true;
    if (name === "brief") return value === "1";
    return [...form.elements].some((el) => el.name === name
      && (el.type === "checkbox" ? el.value === value : [...el.options].some((option) => option.value === value)));
  };

  const read = (hash) => {
    const state = empty();
    const strange = [];
    if (!hash.includes("=")) return { state, strange };
    for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ""))) {
      if (!NAMES.includes(name)) { strange.push(`${name}=${value}`); continue; }
      const values = name === "thread" ? value.split(",") : [value];
      for (const one of values.filter(Boolean)) {
        if (!known(name, one)) strange.push(`${name}=${one}`);
        else if (name !== "thread") state[name] = one;
        else if (!state.thread.includes(one)) state.thread.push(one);
      }
    }
    return { state, strange };
  };

  const written = (state) => NAMES
    .filter((name) => state[name].length)
    .map((name) => `${name}=${name === "thread" ? state.thread.join(",") : encodeURIComponent(state[name])}`)
    .join("&");

  const fromForm = () => {
    const state = empty();
    for (const el of form.elements) {
      if (!NAMES.includes(el.name)) continue;
      if (el.type !== "checkbox") state[el.name] = el.value.trim();
      else if (el.checked) el.name === "thread" ? state.thread.push(el.value) : (state[el.name] = el.value);
    }
    return state;
  };

  const toForm = (state) => {
    for (const el of form.elements) {
      if (!NAMES.includes(el.name)) continue;
      if (el.type === "checkbox") el.checked = state[el.name].includes(el.value);
      else if (el.value !== state[el.name]) el.value = state[el.name];
    }
  };

  /* ---- filtering ---- */

  /* What is looked for: phrases, and beginnings of words in every spelling of a name that begins so. */
  const phrases = (q) => [...q.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => fold(m[1] ?? m[2])).filter(Boolean)
    .map((words) => [words, ...spellingsOf(words, true)].map((one) => ` ${one}`));

  const fits = (event, state, words) => (!state.thread.length || state.thread.includes(event.t))
    && (!state.party || event.p.includes(state.party))
    && (!state.person || event.who.includes(state.person))
    && (!state.kind || event.kind === state.kind)
    && (!state.status || event.s === state.status)
    && (!state.date || (state.date === "rivals" ? event.rivals : state.date === "noted" ? event.noted : event.c === state.date))
    && (!state.from || event.b >= state.from) /* an event counts if it may have fallen on one of the days */
    && (!state.to || event.a <= state.to)
    && (!words.length || words.every((ways) => ways.some((word) => wordsOf(event).includes(word))));

  let shown = events;
  let now = empty();
  let told = [];

  const count = (filtered) => {
    if (!shown.length) return filtered ? say("none", { total }) : say("empty");
    const [first, last] = [shown[0], shown[shown.length - 1]].map((event) => text(event.li, ".x-day"));
    return say(filtered ? "some" : "all", { n: shown.length, total, first, last });
  };

  const show = (state, strange = []) => {
    now = state;
    const words = phrases(state.q);
    const counts = new Map();
    shown = events.filter((event) => {
      const fit = fits(event, state, words);
      if (event.li.hidden === fit) event.li.hidden = !fit;
      if (fit) counts.set(event.month, (counts.get(event.month) ?? 0) + 1);
      return fit;
    });
    for (const month of months) {
      const count = counts.get(month) ?? 0;
      if (month.el.hidden === count > 0) month.el.hidden = !count;
      if (month.n.textContent !== String(count)) month.n.textContent = count;
    }
    root.classList.toggle("is-brief", state.brief === "1");
    none.hidden = shown.length > 0;
    told = [count(Boolean(written({ ...state, brief: "" })))];
    if (strange.length) told.push(say("strange", { asked: strange.join(", ") }));
    said.textContent = told.join(" ");
    view.href = `#${written(state) || "explorer"}`;
    place(state);
  };

  const keep = (state, step) => {
    const hash = written(state);
    if (hash === location.hash.slice(1) || (!hash && !location.hash.includes("="))) return;
    const address = hash ? `#${hash}` : location.pathname + location.search;
    try { history[step ? "pushState" : "replaceState"](null, "", address); } catch { location.hash = hash; }
  };

  const change = (step) => { const state = fromForm(); show(state); keep(state, step); };

  const restore = () => { const { state, strange } = read(location.hash); toForm(state); show(state, strange); };

  /* ---- the strip: two sliders, and a stretch to draw ---- */

  const starts = ["", ...strip.dataset.starts.split(" ")];
  const edges = strip.dataset.edges.split(" ").map(Number);
  const last = starts.length; /* boundaries 0 to last; bar n lies between boundaries n and n + 1 */
  const bars = strip.querySelector(".x-bars");
  const frame = document.createElement("div");
  frame.className = "x-window";
  const handles = ["from", "to"].map((name) => {
    const handle = document.createElement("div");
    handle.className = `x-handle x-handle-${name}`;
    handle.tabIndex = 0;
    handle.setAttribute("role", "slider");
    handle.setAttribute("aria-label", say(name === "from" ? "firstWeek" : "lastWeek"));
    handle.setAttribute("aria-valuemin", "0");
    handle.setAttribute("aria-valuemax", String(last));
    return handle;
  });
  bars.append(frame, ...handles);

  const spoken = (iso) => new Date(`${iso}T00:00:00Z`).toLocaleDateString(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const before = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) - 864e5).toISOString().slice(0, 10);
  const barOf = (iso) => { let n = 0; while (n + 1 < last && starts[n + 1] <= iso) n += 1; return n; };
  const bounds = (state) => [state.from ? barOf(state.from) : 0, state.to ? barOf(state.to) + 1 : last];

  const place = (state) => {
    const at = bounds(state);
    handles.forEach((handle, side) => {
      handle.style.left = `${edges[at[side]]}%`;
      handle.setAttribute("aria-valuenow", at[side]);
      const day = side ? state.to : state.from;
      handle.setAttribute("aria-valuetext", day ? spoken(day) : say(side ? "end" : "beginning"));
    });
    frame.style.left = `${edges[at[0]]}%`;
    frame.style.width = `${Math.max(edges[at[1]] - edges[at[0]], 0)}%`;
    frame.hidden = !state.from && !state.to;
  };

  const stretch = (one, two, step) => {
    const [low, high] = one < two ? [one, two] : [two, one];
    form.elements.from.value = low > 0 ? starts[low] : "";
    form.elements.to.value = high < last ? before(starts[high]) : "";
    change(step);
  };

  const boundary = (event, round) => {
    const box = bars.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * 100;
    let n = 0;
    while (n < last && edges[n + 1] <= at) n += 1;
    if (!round) return Math.min(n, last - 1);
    return n < last && at - edges[n] > edges[n + 1] - at ? n + 1 : n;
  };

  handles.forEach((handle, side) => {
    handle.addEventListener("keydown", (event) => {
      const at = bounds(now);
      const moves = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -4, PageUp: 4, Home: -last, End: last };
      if (!(event.key in moves)) return;
      event.preventDefault();
      const to = at[side] + moves[event.key];
      at[side] = side ? Math.min(Math.max(to, at[0] + 1), last) : Math.max(Math.min(to, at[1] - 1), 0);
      stretch(at[0], at[1], false);
    });
  });

  bars.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    const side = handles.indexOf(event.target);
    const start = boundary(event, side >= 0);
    const fixed = side >= 0 ? bounds(now)[1 - side] : start;
    bars.setPointerCapture(event.pointerId);
    let moved = false;
    const move = (next) => {
      moved = true;
      if (side < 0) {
        const there = boundary(next, false);
        stretch(Math.min(fixed, there), Math.max(fixed, there) + 1, false);
      } else {
        const there = boundary(next, true);
        const kept = side ? Math.max(there, fixed + 1) : Math.min(there, fixed - 1);
        stretch(fixed, kept, false);
      }
    };
    const end = (next) => {
      bars.removeEventListener("pointermove", move);
      bars.removeEventListener("pointerup", end);
      bars.removeEventListener("pointercancel", end);
      if (!moved && side < 0 && next.type === "pointerup") stretch(start, start + 1, true);
    };
    bars.addEventListener("pointermove", move);
    bars.addEventListener("pointerup", end);
    bars.addEventListener("pointercancel", end);
  });

  /* ---- the events shown, as files: the same columns as the whole list has ---- */

  const COLUMNS = root.dataset.columns.split(" ");
  const listed = (li, name) => { const found = text(li, name); return found ? found.split("; ") : []; };
  const row = ({ li }) => ({
    id: li.id, date: li.dataset.date, earliest: li.dataset.a ?? "", latest: li.dataset.b ?? "",
    date_in_words: text(li, ".x-day"), certainty: li.dataset.c, time: text(li, ".x-time"), title: text(li, ".x-title"),
    summary: text(li, ".x-summary"), kind: li.dataset.k, thread: li.dataset.t, from: listed(li, ".x-from"),
    to: listed(li, ".x-to"), people: listed(li, ".x-people"), places: listed(li, ".x-places"), drafts: listed(li, ".x-drafts"),
    status: text(li, ".x-status"), date_note: text(li, ".x-note"), other_dates: listed(li, ".x-rivals"),
    address: `${root.dataset.address}#${li.id}`,
  });
  const cell = (value) => {
    const plain = Array.isArray(value) ? value.join("; ") : value;
    const harmless = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain; /* no spreadsheet shall compute it */
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  const files = {
    csv: (rows) => [COLUMNS, ...rows.map((r) => COLUMNS.map((c) => r[c]))].map((r) => `${r.map(cell).join(",")}\r\n`).join(""),
    json: (rows) => `${JSON.stringify({ view: written(now), events: rows }, null, 1)}\n`,
  };
  const TYPES = { csv: "text/csv;charset=utf-8", json: "application/json" };
  for (const button of root.querySelectorAll("[data-rows]")) {
    button.addEventListener("click", () => {
      const kind = button.dataset.rows;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([files[kind](shown.map(row))], { type: TYPES[kind] }));
      link.download = `events-shown.${kind}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
  }

  /* ---- waking up ---- */

  let pause = 0;
  form.elements.q.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(() => change(false), 120); });
  form.addEventListener("change", (event) => { if (event.target.name !== "q") change(true); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(pause); change(true); });
  form.addEventListener("reset", () => setTimeout(() => change(true)));
  view.addEventListener("click", (event) => {
    const address = new URL(view.getAttribute("href"), location.href).href;
    if (!navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(address).then(
      () => { said.textContent = [...told, say("copied")].join(" "); },
      () => { location.hash = view.getAttribute("href"); },
    );
  });
  addEventListener("hashchange", restore);
  addEventListener("popstate", restore);
  form.hidden = false;
  for (const el of root.querySelectorAll(".x-rows, .x-draw")) el.hidden = false;
  root.classList.add("is-awake");
  restore();
  later(() => gather(0));
})();
