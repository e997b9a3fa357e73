/* Which words of the index a word of a query can mean: itself, other spellings and endings, what begins with it, what it could be
   a slip for. Words of the index go by number; each meaning has a weight, 1 for the word itself. */
(() => {
  "use strict";
  const { sound, stem, apart, spellings, isLatin } = window.fiascoFold;

  window.fiascoMeanings = (vocabulary, numbers, places) => {
    const sorted = vocabulary.map((_, n) => n).sort((a, b) => (vocabulary[a] < vocabulary[b] ? -1 : 1));
    const by = (key) => {
      const found = new Map();
      vocabulary.forEach((word, n) => { const k = key(word); if (k) found.set(k, [...(found.get(k) ?? []), n]); });
      return found;
    };
    const stems = by(stem);
    const sounds = by((word) => (word.length > 3 && /\D/.test(word) ? sound(word) : ""));

    const begun = (start) => {
      let [low, high] = [0, sorted.length];
      while (low < high) { const mid = (low + high) >> 1; if (vocabulary[sorted[mid]] < start) low = mid + 1; else high = mid; }
      const found = [];
      while (low < sorted.length && vocabulary[sorted[low]].startsWith(start)) { found.push(sorted[low]); low += 1; }
      return found;
    };
    const meant = (word, whole) => {
      const found = new Map();
      const add = (n, weight) => { if (n !== undefined && !(found.get(n) >= weight)) found.set(n, weight); };
      add(numbers.get(word), 1);
      for (const other of spellings(word)) {
        add(numbers.get(other), 0.95);
        for (const n of stems.get(stem(other)) ?? []) add(n, 0.8);
      }
      for (const n of stems.get(stem(word)) ?? []) add(n, 0.85);
      if (word.length > 3) for (const n of sounds.get(sound(word)) ?? []) if (isLatin(vocabulary[n]) !== isLatin(word)) add(n, 0.75);
      if (!whole && (word.length > 2 || !found.size)) {
        for (const n of begun(word)) add(n, 0.55 * (word.length / vocabulary[n].length) ** 0.5);
        for (const other of word.length > 4 ? spellings(word, true) : []) add(numbers.get(other), 0.5);
      }
      if (word.length > 3 && ![...found.keys()].some((n) => isLatin(vocabulary[n]) === isLatin(word))) for (const n of sounds.get(sound(word)) ?? []) add(n, 0.75);
      return found;
    };
    /* Which letters a word has, as bits: words that are near have nearly the same, and few others need to be compared. */
    const letters = (word) => { let set = 0; for (let n = 0; n < word.length; n += 1) set |= 1 << (word.charCodeAt(n) & 31); return set; };
    const alphabet = vocabulary.map(letters);
    const bits = (set) => { let n = 0; for (let left = set; left; left &= left - 1) n += 1; return n; };
    /* Words that a slip of the pen could have turned into this one: those nearest to it, the commonest of them. */
    const near = (word) => {
      if (word.length < 4 || /^\d+$/.test(word)) return new Map();
      const most = word.length < 8 ? 1 : 2;
      const own = letters(word);
      let best = most;
      let found = [];
      vocabulary.forEach((other, n) => {
        if (Math.abs(other.length - word.length) > best || bits(own ^ alphabet[n]) > 2 * best) return;
        const distance = apart(word, other, best);
        if (distance > best) return;
        if (distance < best) { best = distance; found = []; }
        found.push(n);
      });
      found.sort((a, b) => places[b].length - places[a].length);
      return new Map(found.slice(0, 4).map((n) => [n, 0.6]));
    };

    return { meant, near };
  };
})();
