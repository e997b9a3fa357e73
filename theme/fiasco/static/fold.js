/* Letters as the search sees them, and spellings of names: the browser's half of edition/search/folding.py, from the same
   tables (spellings.js). The explorer and the search read words with it. */
(() => {
  "use strict";
  const known = window.fiascoSpellings;
  const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  const ASCII = /^[\x00-\x7f]*$/;
  const NOT_LATIN = /[а-яієў]/;
  const SOUNDS = known.sounds.map(([pattern, sign]) => [new RegExp(pattern, "g"), sign]);

  const fold = (text) => (ASCII.test(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^\x00-\x7f]/gu, (letter) => known.letters[letter] ?? letter));

  /* The words of a text, folded, each with the place where it stands. */
  const words = (text) => Array.from(text.matchAll(WORD), (m) => ({ word: fold(m[0]), at: m.index, to: m.index + m[0].length }));

  const latin = (word) => word.replace(/[^\x00-\x7f]/g, (letter) => known.cyrillic[letter] ?? letter);
  const sound = (word) => SOUNDS.reduce((said, [pattern, sign]) => said.replace(pattern, sign), latin(word)).replace(/(.)\1+/g, "$1");

  const shorn = (word) => {
    const ending = known.endings.find((end) => word.endsWith(end) && word.length - end.length >= known.stem);
    return ending ? word.slice(0, -ending.length) : word;
  };
  const stem = (word) => {
    if (NOT_LATIN.test(word)) return shorn(shorn(word));
    return /[^suiw]s$/.test(word) && word.length > known.stem ? word.slice(0, -1) : word;
  };

  /* By how many letters added, left out, changed or exchanged two words differ; more than `most` is not counted out. */
  const apart = (one, two, most) => {
    if (Math.abs(one.length - two.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: two.length + 1 }, (_, n) => n);
    for (let n = 1; n <= one.length; n += 1) {
      const row = [n];
      let least = n;
      for (let m = 1; m <= two.length; m += 1) {
        let best = Math.min(last[m] + 1, row[m - 1] + 1, last[m - 1] + (one[n - 1] === two[m - 1] ? 0 : 1));
        if (n > 1 && m > 1 && one[n - 1] === two[m - 2] && one[n - 2] === two[m - 1]) best = Math.min(best, before[m - 2] + 1);
        row.push(best);
        if (best < least) least = best;
      }
      if (least > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[two.length];
  };

  const groups = new Map();
  for (const group of known.groups) for (const word of group) groups.set(word, group);

  /* Other spellings of a name; of a name not yet written out, those of every name that begins so. */
  const spellings = (word, begun = false) => {
    const found = new Set(groups.get(word) ?? []);
    if (begun && word.length > 2) for (const [one, group] of groups) if (one.startsWith(word)) for (const other of group) found.add(other);
    found.delete(word);
    return [...found];
  };

  window.fiascoFold = { fold, words, sound, stem, apart, spellings, isLatin: (word) => !NOT_LATIN.test(word), months: known.months, WORD };
})();
