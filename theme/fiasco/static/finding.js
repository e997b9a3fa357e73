/* Finding passages: the words of the index laid out in one row, and for each word the places where it stands. */
(() => {
  "use strict";
  const { fold, words, months, WORD } = window.fiascoFold;
  const FIELDS = ["title", "under", "text", "more"];
  const WEIGHT = [2.4, 0.7, 1, 0.7];
  const GROUP = { people: 1.05, terms: 1.05, sources: 0.55, quotations: 0.95 };
  const NAMED = 1.2; /* how much more a record with a page of its own counts where its name was asked for */
  const BEGINS = 1.7; /* and where its name begins with what was asked for, as that of a draft does with its siglum */
  const HAPPENED = 1.25; /* and an event, where a day was asked for */
  const RANKED = 600; /* of more passages only so many are looked at closely */
  const SURE = 0.6; /* from here a word is the word that was meant, and not only begins like it */
  const MONTH = new Map(months.flatMap((names, n) => names.map((name) => [name, n + 1])));
  const NONE = -1;

  window.fiascoFind = (index) => {
    /* ---- the passages ---- */
    const columns = Object.fromEntries(["fragment", ...FIELDS].map((name) => [name, index[name].split("\n")]));
    const total = index.group.length;
    const passage = (n) => ({
      n, group: index.groups[index.group[n]], lang: index.langs[index.lang[n]], page: index.pages[index.page[n]], days: index.days[n],
      fragment: columns.fragment[n], title: columns.title[n], under: columns.under[n], text: columns.text[n], more: columns.more[n],
    });

    /* ---- the words: row[place] is the number of a word, NONE between two fields ---- */
    const numbers = new Map();
    const written = new Map();
    const vocabulary = [];
    const numberOf = (raw) => {
      let n = written.get(raw);
      if (n === undefined) {
        const word = fold(raw);
        n = numbers.get(word);
        if (n === undefined) { n = vocabulary.push(word) - 1; numbers.set(word, n); }
        written.set(raw, n);
      }
      return n;
    };
    const row = [];
    const owner = [];
    const field = [];
    const starts = [];
    for (let n = 0; n < total; n += 1) {
      starts.push(row.length);
      FIELDS.forEach((name, f) => {
        for (const raw of columns[name][n].match(WORD) ?? []) { row.push(numberOf(raw)); owner.push(n); field.push(f); }
        row.push(NONE); owner.push(n); field.push(f);
      });
    }
    starts.push(row.length);
    const places = vocabulary.map(() => []);
    row.forEach((word, at) => { if (word !== NONE) places[word].push(at); });
    const figures = vocabulary.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : 0));
    const monthOf = vocabulary.map((word) => MONTH.get(word) ?? 0);
    const { meant, near } = window.fiascoMeanings(vocabulary, numbers, places);
    const size = (n) => starts[n + 1] - starts[n];
    const usual = row.length / total;

    /* ---- scores of one unit of a query: for each passage how well it fits, 0 where it does not ---- */
    const scoresOf = (hits) => {
      const scores = new Float32Array(total);
      let holds = 0;
      hits((at, weight) => {
        if (!scores[owner[at]]) holds += 1;
        scores[owner[at]] += weight * WEIGHT[field[at]];
      });
      const rare = Math.log(1 + total / (1 + holds));
      for (let n = 0; n < total; n += 1) if (scores[n]) scores[n] = (rare * scores[n] * 2) / (scores[n] + 0.5 + (0.5 * size(n)) / usual);
      return { scores, holds };
    };

    const ofWord = (unit) => {
      let meanings = meant(unit.word, false);
      if (!meanings.size) {
        meanings = near(unit.word);
        unit.instead = [...meanings.keys()].map((n) => vocabulary[n]);
      }
      unit.fits = (at) => (meanings.has(row[at]) ? 1 : 0);
      unit.sure = (at) => (meanings.get(row[at]) ?? 0) >= SURE;
      return scoresOf((hit) => { for (const [n, weight] of meanings) for (const at of places[n]) hit(at, weight); });
    };

    const ofPhrase = (unit) => {
      const sets = unit.words.map((word, n) => meant(word, !(unit.open && n === unit.words.length - 1)));
      unit.fits = (at) => (sets.every((set, n) => set.has(row[at + n])) ? sets.length : 0);
      unit.sure = () => true;
      const count = (set) => [...set.keys()].reduce((sum, n) => sum + places[n].length, 0);
      const rarest = sets.reduce((best, set, n) => (count(set) < count(sets[best]) ? n : best), 0);
      const found = scoresOf((hit) => {
        for (const n of sets[rarest].keys()) {
          for (const at of places[n]) if (unit.fits(at - rarest)) hit(at - rarest, sets.reduce((sum, set, k) => sum + set.get(row[at - rarest + k]), 0));
        }
      });
      return found;
    };

    /* Days: what happened in the span asked for, and days written out in the text. */
    const first = (unit) => unit.year * 10000 + (unit.month || 1) * 100 + (unit.day || 1);
    const last = (unit) => unit.year * 10000 + (unit.month || 12) * 100 + (unit.day || 31);
    const years = index.days.flat().filter(Boolean).map((d) => Math.floor(d / 10000)).filter((y) => y > 1 && y < 9999);
    const [eldest, youngest] = [Math.min(...years), Math.max(...years)];
    const length = (a, b) => 1 + Math.max(0, ((b / 10000 | 0) - (a / 10000 | 0)) * 365 + ((b / 100 | 0) % 100 - (a / 100 | 0) % 100) * 30 + (b % 100) - (a % 100));
    const ofDay = (unit) => {
      const spans = [];
      if (unit.year) spans.push([first(unit), last(unit)]);
      else for (let year = eldest; year <= youngest; year += 1) spans.push([first({ ...unit, year }), last({ ...unit, year })]);
      const within = (days) => {
        const [a, b] = typeof days === "number" ? [days, days] : days;
        if (!a) return 0;
        if (!spans.some(([from, to]) => a <= to && b >= from)) return 0;
        return spans.some(([from, to]) => a >= from && b <= to) ? 1 : 1 / (1 + Math.log2(length(a, b)) / 3);
      };
      const number = (at) => (figures[row[at]] < 32 ? figures[row[at]] : 0);
      const yearAt = (at) => (figures[row[at]] > 999 ? figures[row[at]] : 0);
      const isMonth = (at) => monthOf[row[at]] === unit.month;
      /* Takes in "8 May 1939", "8 and 9 May", "8–9 May", and for a month its name; a year that is left out may be any. */
      unit.fits = (at) => {
        if (!unit.month) return yearAt(at) === unit.year ? 1 : 0;
        if (!unit.day) {
          if (!isMonth(at)) return 0;
          const year = yearAt(at + 1);
          return year && unit.year && year !== unit.year ? 0 : 1 + (year && unit.year ? 1 : 0);
        }
        if (number(at) !== unit.day) return 0;
        let end = at + 1;
        while (end < at + 3 && (number(end) || vocabulary[row[end]] === "and")) end += 1;
        if (!isMonth(end)) return 0;
        const year = yearAt(end + 1);
        return year && unit.year && year !== unit.year ? 0 : end + 1 - at + (year && unit.year ? 1 : 0);
      };
      unit.sure = () => true;
      const leads = unit.day ? (n) => figures[n] === unit.day : unit.month ? (n) => monthOf[n] === unit.month : (n) => figures[n] === unit.year;
      const lead = vocabulary.map((_, n) => n).filter(leads);
      const { scores, holds } = scoresOf((hit) => { for (const n of lead) for (const at of places[n]) if (unit.fits(at)) hit(at, 1); });
      const when = index.days.map(within);
      const dated = when.filter(Boolean).length;
      const rare = Math.log(1 + total / (1 + Math.max(holds, dated)));
      for (let n = 0; n < total; n += 1) {
        const happened = index.groups[index.group[n]] === "events" ? HAPPENED : 1;
        scores[n] = Math.max(scores[n] * 0.8, when[n] * rare * 1.5 * happened);
      }
      return { scores, holds: holds || dated };
    };

    const OF = { word: ofWord, phrase: ofPhrase, day: ofDay };

    /* ---- a whole query ---- */
    const base = (units, n) => units.reduce((sum, unit) => sum + unit.scores[n], 0) * (GROUP[index.groups[index.group[n]]] ?? 1);

    /* How much more a passage counts in whose title the words stand, or where they stand together. */
    const gain = (units, n) => {
      let [inTitle, title, together, at] = [0, 0, 0, starts[n]];
      const begins = units.some((unit) => unit.fits(at));
      let before = null;
      for (; at < starts[n + 1] && (units.length > 1 || field[at] === 0); at += 1) {
        if (row[at] === NONE) { before = null; continue; }
        const unit = units.find((one) => one.fits(at));
        const takes = unit ? unit.fits(at) : 1;
        if (field[at] === 0) { title += takes; if (unit) inTitle += unit.sure(at) ? takes : takes / 2; }
        if (unit && before && units.indexOf(unit) === units.indexOf(before) + 1) together += 1;
        before = unit ?? null;
        at += takes - 1;
      }
      const own = inTitle && !columns.fragment[n] && units.length === 1;
      const named = own ? (begins ? BEGINS : NAMED) : 1;
      return named * (title ? 1 + 0.9 * (inTitle / title) ** 2 : 1) * (units.length > 1 ? 1 + 0.4 * Math.min(1, together / (units.length - 1)) : 1);
    };

    /* Passages that hold so many units of a query, with their scores, the best first. */
    const found = (units, least) => {
      const list = [];
      for (let n = 0; n < total; n += 1) {
        let holds = 0;
        for (const unit of units) if (unit.scores[n] > 0) holds += 1;
        if (holds >= least) list.push({ n, score: base(units, n) });
      }
      const order = (a, b) => b.score - a.score || a.n - b.n;
      list.sort(order);
      for (const one of list.slice(0, RANKED)) one.score *= gain(units, one.n);
      return list.sort(order);
    };

    /* What a query finds. Where no passage holds all of it, those that hold most: `holds` of its units, at least half. */
    const search = (query, small = new Set()) => {
      const units = window.fiascoAsked(query, small);
      for (const unit of units) Object.assign(unit, OF[unit.kind](unit));
      let holds = units.length;
      let list = holds ? found(units, holds) : [];
      while (!list.length && holds > 1 && holds - 1 >= units.length / 2) { holds -= 1; list = found(units, holds); }
      return { units, list, holds };
    };

    /* Where units of a query stand in a field of a passage: spans of the text, in order. */
    const marks = (units, n, name) => {
      const f = FIELDS.indexOf(name);
      let at = starts[n];
      while (field[at] < f) at += 1;
      const list = words(columns[name][n]);
      const spans = [];
      for (let k = 0; k < list.length; k += 1) {
        const takes = Math.max(...units.map((unit) => unit.fits(at + k)));
        if (takes > 0) { spans.push([list[k].at, list[k + takes - 1].to]); k += takes - 1; }
      }
      return spans;
    };

    return { search, passage, marks, total, words: vocabulary.length };
  };
})();
