/* What a query asks: phrases in quotation marks, days, months and years, and words. */
(() => {
  "use strict";
  const { words, months } = window.fiascoFold;
  const PHRASE = /"([^"]*)("|$)|[“„]([^“”]*)([“”]|$)|«([^»]*)(»|$)/g;
  const ISO = /(?<![\p{L}\p{N}-])([12]\d{3})-(\d\d?)(?:-(\d\d?))?(?!\d)/gu;
  const DOTTED = /(?<![\p{L}\p{N}.])(\d\d?)\.\s?(\d\d?)\.\s?([12]\d{3})(?!\d)/gu;
  const YEAR = /^[12]\d{3}$/;

  const MONTHS = new Map(months.flatMap((names, n) => names.map((name) => [name, n + 1])));
  const dayOf = (word) => { const m = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(word ?? ""); return m && m[1] >= 1 && m[1] <= 31 ? Number(m[1]) : 0; };
  const yearOf = (word) => (YEAR.test(word ?? "") ? Number(word) : 0);
  const day = (said, year, month, date) => ({ kind: "day", said, year, month, day: date, plain: "" });

  /* A day, a month or a year at the beginning of a list of words, and how many words it takes. */
  const dayAt = (list) => {
    const [a, b, c, d] = list;
    const from = (n) => (n[0] === "of" ? 1 : 0);
    if (dayOf(a)) {
      const skip = from([b]);
      const month = MONTHS.get(skip ? c : b);
      if (month) { const year = yearOf(skip ? d : c); return [2 + skip + (year ? 1 : 0), year, month, dayOf(a)]; }
    }
    if (MONTHS.has(a)) {
      if (dayOf(b)) { const year = yearOf(c); return [year ? 3 : 2, year, MONTHS.get(a), dayOf(b)]; }
      return [yearOf(b) ? 2 : 1, yearOf(b), MONTHS.get(a), 0];
    }
    return yearOf(a) ? [1, yearOf(a), 0, 0] : null;
  };

  /* Units of a query, all of which a passage must have. `small` are words that count only where there are no others. */
  window.fiascoAsked = (query, small) => {
    const units = [];
    const lay = (pattern, made) => (text) => text.replace(pattern, (...m) => { const unit = made(...m); return unit ? (units.push(unit), " ") : m[0]; });
    const rest = [
      lay(PHRASE, (...m) => {
        const [said, end] = m[2] !== undefined ? [m[1], m[2]] : m[4] !== undefined ? [m[3], m[4]] : [m[5], m[6]];
        const list = words(said).map((one) => one.word);
        return { kind: "phrase", said, words: list, open: !end };
      }),
      lay(ISO, (said, y, m, d) => (m <= 12 && m >= 1 && (d === undefined || (d >= 1 && d <= 31)) ? day(said, Number(y), Number(m), Number(d ?? 0)) : null)),
      lay(DOTTED, (said, d, m, y) => (m <= 12 && m >= 1 && d >= 1 && d <= 31 ? day(said, Number(y), Number(m), Number(d)) : null)),
    ].reduce((text, step) => step(text), query);

    const found = words(rest);
    const list = found.map((one) => one.word);
    const ends = /[\p{L}\p{N}\p{M}]$/u.test(query);
    for (let n = 0; n < list.length;) {
      const dated = dayAt(list.slice(n));
      if (dated) {
        const said = rest.slice(found[n].at, found[n + dated[0] - 1].to);
        const one = day(said, dated[1], dated[2], dated[3]);
        /* A month or a year alone may also be only a word. */
        if (dated[0] === 1) one.plain = list[n];
        units.push(one);
        n += dated[0];
        continue;
      }
      const cut = n > 0 && list[n].length === 1 && /^[’']$/.test(rest.slice(found[n - 1].to, found[n].at));
      if (!cut) units.push({ kind: "word", said: rest.slice(found[n].at, found[n].to), word: list[n], last: ends && n === list.length - 1 });
      n += 1;
    }
    const telling = units.filter((unit) => (unit.kind === "word" ? !small.has(unit.word) : unit.kind === "day" || unit.words.length));
    return telling.length ? telling : units.filter((unit) => unit.kind !== "phrase" || unit.words.length);
  };
})();
