/* What scripts say: the words stand in the page, in data-words, and come from the same catalogue as its text. */
(() => {
  "use strict";
  const rule = new Intl.PluralRules(document.documentElement.lang);

  /* Returns a function that says a message by its name, with fields in place of what stands in braces; a message that
     counts has a form for each plural category and goes by the field n. */
  window.fiascoWords = (element) => {
    const words = JSON.parse(element.dataset.words);
    return (name, fields = {}) => {
      const found = words[name];
      const text = typeof found === "string" ? found : found[rule.select(fields.n)] ?? found.other;
      return text.replace(/\{(\w+)\}/g, (whole, key) => (key in fields ? String(fields[key]) : whole));
    };
  };
})();
