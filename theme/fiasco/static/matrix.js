/* The clause matrix: filters by topic, government and month. Their state stands in the address, as in
   #topic=league&government=SU&month=1939-06, so that every view of it can be linked. */
(() => {
  "use strict";
  const box = document.querySelector(".clause-matrix");
  if (!box) return;
  const say = window.fiascoWords(box);
  const form = box.querySelector("form");
  const told = form.querySelector(".filters-told");
  const table = box.querySelector("table");
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = [...table.tBodies[0].rows];
  const selects = [...form.querySelectorAll("select")];

  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      const value = asked.get(select.name) || "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
  };
  const counted = (all, some, shown, total) => (shown === total ? say(all, { n: total }) : say(some, { some: shown, n: total }));
  const show = () => {
    const wanted = Object.fromEntries(selects.map((select) => [select.name, select.value]));
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
    told.textContent = drafts
      ? say("showing", {
        drafts: counted("allDrafts", "someDrafts", drafts, heads.length),
        topics: counted("allTopics", "someTopics", topics, rows.length),
      })
      : say("none");
    table.classList.toggle("filtered", drafts < heads.length);
  };
  const write = () => {
    const asked = new URLSearchParams();
    for (const select of selects) if (select.value) asked.set(select.name, select.value);
    const state = asked.toString();
    history.replaceState(null, "", state ? `#${state}` : location.pathname + location.search);
    show();
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); write(); });
  form.addEventListener("change", write);
  form.addEventListener("reset", () => setTimeout(() => { write(); selects[0].focus(); }));
  addEventListener("hashchange", () => { read(); show(); });
  form.hidden = false;
  read();
  show();
})();
