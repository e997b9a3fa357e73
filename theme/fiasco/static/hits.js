/* Marks on a page what the search found there. Loaded by fiasco.js when a result led here, which says what and where. */
(() => {
  "use strict";
  const { place, hits } = document.currentScript.dataset;
  const { words } = window.fiascoFold;
  const sought = JSON.parse(hits).map((one) => words(one).map((part) => part.word)).filter((list) => list.length);
  const named = place && document.getElementById(place);
  const target = named ? (named.textContent.trim() ? named : named.parentElement) : document.querySelector("main");

  /* Words of the target in the order in which they are read, each with the text it stands in. */
  const found = [];
  const texts = document.createTreeWalker(target, NodeFilter.SHOW_TEXT, (node) => (
    node.parentElement.closest("script, style, svg, [role=tooltip], .permalink, .headerlink") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let node = texts.nextNode(); node; node = texts.nextNode()) for (const one of words(node.data)) found.push({ ...one, node });

  const spans = [];
  for (let n = 0; n < found.length; n += 1) {
    const hit = sought.find((list) => list.every((word, k) => found[n + k]?.word === word));
    if (!hit) continue;
    for (const one of found.slice(n, n + hit.length)) {
      const last = spans.at(-1);
      /* Words of one phrase in one text become one mark. */
      if (last && last.node === one.node && last.n === n) last.to = one.to;
      else spans.push({ node: one.node, at: one.at, to: one.to, n });
    }
    n += hit.length - 1;
  }
  for (const { node, at, to } of spans.reverse()) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, to);
    const mark = document.createElement("mark");
    mark.className = "hit";
    range.surroundContents(mark);
  }
  const first = target.querySelector("mark.hit");
  for (let el = first?.closest("details"); el; el = el.parentElement.closest("details")) el.open = true;
  if (first) {
    const { top, bottom } = first.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) first.scrollIntoView({ block: "center", behavior: "instant" });
  }
})();
