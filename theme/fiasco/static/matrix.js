/* The clause matrix: filters by topic, government and month. Their state stands in the address, as in
   #topic=league&government=SU&month=1939-06, so that every view of it can be linked. */
(() => {
  "use strict";
  const names = ["topic", "government", "month"];
  const box = document.querySelector('[data-script="matrix.js"]');
  if (!box) return;
  const table = box.querySelector("table");
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = [...table.tBodies[0].rows];

  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
  const monthName = (key) => `${months[Number(key.slice(5)) - 1]} ${key.slice(0, 4)}`;
  const governments = { GB: "Britain", FR: "France", SU: "the Soviet Union", PL: "Poland" };
  const once = (list) => [...new Set(list)];
  const options = {
    topic: rows.map((row) => [row.dataset.topic, row.cells[0].textContent]),
    government: once(heads.flatMap((h) => h.dataset.governments.split(" "))).map((g) => [g, governments[g] || g]),
    month: once(heads.map((h) => h.dataset.month)).map((m) => [m, monthName(m)]),
  };
  const every = { topic: "all topics", government: "all governments", month: "all months" };
  const label = { topic: "Topic", government: "Government", month: "Month" };

  const form = document.createElement("form");
  form.className = "filters";
  form.setAttribute("aria-label", "Filter the matrix");
  const selects = {};
  for (const name of names) {
    const wrap = document.createElement("label");
    const select = document.createElement("select");
    select.name = name;
    for (const [value, text] of [["", every[name]], ...options[name]]) select.add(new Option(text, value));
    wrap.append(`${label[name]} `, select);
    form.append(wrap);
    selects[name] = select;
  }
  const clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = "Show all";
  const told = document.createElement("p");
  told.className = "filters-told";
  told.setAttribute("role", "status");
  form.append(clear, told);
  box.querySelector(".matrix-frame").before(form);

  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const name of names) {
      const value = asked.get(name) || "";
      selects[name].value = options[name].some(([known]) => known === value) ? value : "";
    }
  };
  const show = () => {
    const wanted = Object.fromEntries(names.map((name) => [name, selects[name].value]));
    const on = heads.map((h) => (!wanted.government || h.dataset.governments.split(" ").includes(wanted.government))
      && (!wanted.month || h.dataset.month === wanted.month));
    heads.forEach((head, n) => { head.hidden = !on[n]; });
    let topics = 0;
    for (const row of rows) {
      row.hidden = Boolean(wanted.topic) && row.dataset.topic !== wanted.topic;
      topics += row.hidden ? 0 : 1;
      on.forEach((shown, n) => { row.cells[n + 1].hidden = !shown; });
    }
    const drafts = on.filter(Boolean).length;
    const count = (n, all, one, many) => (n === all ? `all ${all} ${many}` : `${n} of ${all} ${n === 1 && all === 1 ? one : many}`);
    told.textContent = drafts
      ? `Showing ${count(drafts, heads.length, "draft", "drafts")} and ${count(topics, rows.length, "topic", "topics")}.`
      : "No draft of that government falls in that month.";
    table.classList.toggle("filtered", drafts < heads.length);
  };
  const write = () => {
    const asked = new URLSearchParams();
    for (const name of names) if (selects[name].value) asked.set(name, selects[name].value);
    const state = asked.toString();
    history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
    show();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", write);
  clear.addEventListener("click", () => { for (const name of names) selects[name].value = ""; write(); selects.topic.focus(); });
  addEventListener("hashchange", () => { read(); show(); });
  read();
  show();
})();
