/* Small comforts; every page reads and works without them. */
(() => {
  "use strict";
  const root = document.documentElement;
  const store = {
    get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: (value) => { try { localStorage.setItem("theme", value); } catch { /* private mode: not kept */ } },
  };
  const dark = () => root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  const saved = store.get();
  if (saved === "dark" || saved === "light") root.dataset.theme = saved;

  const button = document.querySelector(".theme-switch");
  const name = () => { button.textContent = dark() ? button.dataset.light : button.dataset.dark; };
  if (button) {
    button.hidden = false;
    name();
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      store.set(root.dataset.theme);
      name();
    });
  }

  /* The contents stand open beside the text where there is room for them. */
  const fold = document.querySelector(".contents-fold");
  const wide = matchMedia("(min-width: 64rem)");
  const unfold = () => { if (fold) fold.open = wide.matches; };
  unfold();
  wide.addEventListener("change", unfold);

  /* Escape puts a description away (WCAG 1.4.13). */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(".tipped:hover, .tipped:focus-within").forEach((el) => {
      el.classList.add("tip-away");
      const back = () => { el.classList.remove("tip-away"); el.removeEventListener("mouseleave", back); el.removeEventListener("focusout", back); };
      el.addEventListener("mouseleave", back);
      el.addEventListener("focusout", back);
    });
  });

  /* An address may hold escapes that mean nothing: they are left as they stand. */
  const decoded = (text) => { try { return decodeURIComponent(text); } catch { return text; } };

  /* A result of the search says what was found: it is marked where the link leads, and the address becomes a plain one again. */
  const [place, hits] = location.hash.slice(1).split("&hit=");
  if (hits) {
    if (place) location.replace(`#${place}`);
    else history.replaceState(null, "", location.pathname);
    for (const name of ["spellings.js", "fold.js", "hits.js"]) {
      const script = document.createElement("script");
      script.src = `${root.dataset.content_root}_static/${name}`;
      script.async = false; /* in this order */
      Object.assign(script.dataset, { place: decoded(place), hits: JSON.stringify(hits.split(",").map(decoded)) });
      document.head.append(script);
    }
  }

  /* The key / leads to the search from every page, unless the reader has switched that off (WCAG 2.1.4). */
  window.fiascoSlash = {
    get: () => { try { return localStorage.getItem("slash") !== "off"; } catch { return true; } },
    set: (on) => { try { localStorage.setItem("slash", on ? "on" : "off"); } catch { /* private mode: not kept */ } },
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]") || !window.fiascoSlash.get()) return;
    event.preventDefault();
    const box = document.getElementById("q");
    if (box) { box.focus(); box.select(); } else document.querySelector("a[rel=search]")?.click();
  });

  /* A link to something folded opens it. */
  const reveal = () => {
    const target = location.hash && document.getElementById(decoded(location.hash.slice(1)));
    for (let el = target && target.closest("details"); el; el = el.parentElement.closest("details")) el.open = true;
    if (target) target.scrollIntoView({ behavior: "instant" });
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
})();
