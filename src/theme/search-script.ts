/**
 * The script of the search page. It asks one index for each language, so that every text is found by the endings of its own, and
 * builds what it shows node by node: no text of the index is ever read as markup.
 */
export const searchScript: string = `const form = document.querySelector(".pressrum-search");
const status = document.querySelector(".pressrum-hits");
const found = document.querySelector(".pressrum-found");
const newest = document.querySelector(".pressrum-newest");
const list = found.querySelector("ol");
const more = found.querySelector("button");
const choices = [...form.querySelectorAll("select")];
const field = form.elements.q;
const words = form.dataset;
const batch = 20;
const labels = new Map(choices.flatMap((choice) => [...choice.options].map((option) => [option, option.text])));

// One module and one index for each language: a module holds the endings of one language only.
const load = async (language) => {
  const base = new URL(words.pressrumIndex + language + "/", document.baseURI);
  const { createInstance } = await import(new URL("pagefind.js", base).href);
  // A worker would have to be allowed by the site's policy, and a search takes milliseconds.
  const index = createInstance({ noWorker: true });
  const totals = await index.filters();
  return { language, index, totals };
};
let indexes;
const ready = () => (indexes ??= Promise.all(words.pressrumLanguages.split(" ").map(load)));

const chosen = () => Object.fromEntries(choices.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
const ask = async (query, filters) =>
  Promise.all(
    (await ready()).map(async ({ language, index }) => {
      const answer = await index.search(query, query === null ? { filters, sort: { tid: "desc" } } : { filters });
      return { filters: answer.filters, results: answer.results.map((result) => ({ language, result })) };
    }),
  );

// How many there would be with each choice: of its own kind all, of the others those that are chosen.
const countsOf = async (query, filters, answers) => {
  const counts = {};
  for (const { name } of choices) {
    const { [name]: own, ...others } = filters;
    const given = own === undefined ? answers : await ask(query, others);
    counts[name] = given.map((answer) => answer.filters[name] ?? {});
  }
  return counts;
};
const showCounts = (counts) => {
  for (const choice of choices)
    for (const option of choice.options)
      if (option.value !== "") {
        const count = counts[choice.name].reduce((sum, values) => sum + (values[option.value] ?? 0), 0);
        option.text = labels.get(option) + " (" + count + ")";
      }
};

// The best of every index first; without words to search for, the newest.
async function* inOrder(answers, isByTime) {
  const rest = answers.map(({ results }) => [...results]).filter((results) => results.length > 0);
  const weights = new Map();
  const weightOf = async ({ result }) => {
    if (!isByTime) return result.score;
    if (!weights.has(result)) weights.set(result, Number((await result.data()).meta.tid.slice(1)));
    return weights.get(result);
  };
  while (rest.length > 0) {
    const heads = await Promise.all(rest.map(([first]) => weightOf(first)));
    const best = heads.indexOf(Math.max(...heads));
    yield rest[best].shift();
    if (rest[best].length === 0) rest.splice(best, 1);
  }
}

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
// Words as they stand, those that were found marked.
const marked = (texts, from, hits) =>
  texts.flatMap((text, place) => {
    const space = place === 0 ? "" : " ";
    if (!hits.has(from + place)) return [space + text];
    const [, before, word, after] = /^([^\\p{L}\\p{N}]*)(.*?)([^\\p{L}\\p{N}]*)$/u.exec(text);
    return [space + before, element("mark", {}, word), after];
  });
const entry = ({ language, data }) => {
  const { meta } = data;
  const lang = meta.lang ?? language;
  const foreign = lang === document.documentElement.lang ? {} : { lang, dir: "auto" };
  const title = meta.title.split(/\\s+/);
  const texts = data.raw_content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").split(/\\s+/);
  const hits = new Set(data.locations);
  const first = data.locations.find((place) => place >= title.length) ?? title.length;
  const start = Math.max(title.length, Math.min(first - 8, texts.length - 32));
  const excerpt = texts.slice(start, start + 32);
  const address = new URL("." + data.raw_url, new URL(words.pressrumRoot, document.baseURI));
  return element(
    "li",
    {},
    ...(meta.note ? [element("p", { class: "pressrum-unpublished" }, element("strong", {}, meta.note))] : []),
    element("a", { href: address.href, ...foreign }, ...marked(title, 0, hits)),
    element("p", { class: "pressrum-kind" }, meta.kind + " ", element("span", { class: "pressrum-dates" }, meta.date)),
    ...(meta.event ? [element("p", { class: "pressrum-when" }, meta.event)] : []),
    element(
      "p",
      foreign,
      start > title.length ? "… " : "",
      ...marked(excerpt, start, hits),
      start + excerpt.length < texts.length ? " …" : "",
    ),
  );
};

let turn = 0;
const search = async () => {
  const own = (turn += 1);
  const text = field.value.trim();
  const filters = chosen();
  const isEmpty = text === "" && Object.keys(filters).length === 0;
  // The list would only be in the way of an answer that is being fetched.
  if (!isEmpty) newest.hidden = true;
  const query = text === "" ? null : text;
  const answers = await ask(query, filters);
  const counts = await countsOf(query, filters, answers);
  const order = inOrder(answers, query === null);
  const next = async () => {
    const entries = [];
    while (entries.length < batch) {
      const { value, done } = await order.next();
      if (done) break;
      entries.push(entry({ language: value.language, data: await value.result.data() }));
    }
    return entries;
  };
  const entries = isEmpty ? [] : await next();
  if (own !== turn) return;
  const total = answers.reduce((sum, { results }) => sum + results.length, 0);
  let shown = entries.length;
  showCounts(counts);
  list.replaceChildren(...entries);
  newest.hidden = !isEmpty;
  found.hidden = total === 0 || isEmpty;
  more.hidden = shown >= total;
  status.textContent = isEmpty
    ? ""
    : total === 0
      ? words.pressrumNone + " " + words.pressrumHelp
      : words.pressrumHits + ": " + total;
  more.onclick = async () => {
    const added = await next();
    if (own !== turn) return;
    shown += added.length;
    list.append(...added);
    more.hidden = shown >= total;
    added[0]?.querySelector("a").focus();
  };
};

const fail = (error) => {
  console.warn(error);
  form.hidden = true;
  found.hidden = true;
  newest.hidden = false;
  status.textContent = words.pressrumFailed;
};
const run = () => search().catch(fail);

// Every search has an address: a new one for each that was finished, the same for letters that are added.
let isFinished = true;
const remember = (finishes) => {
  const given = String(new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== "")));
  const address = location.pathname + (given === "" ? "" : "?" + given);
  if (address !== location.pathname + location.search)
    history[isFinished || finishes ? "pushState" : "replaceState"](null, "", address);
  isFinished = finishes;
};
const recall = () => {
  const given = new URLSearchParams(location.search);
  field.value = given.get("q") ?? "";
  for (const choice of choices) {
    choice.value = given.get(choice.name) ?? "";
    if (choice.selectedIndex < 0) choice.value = "";
  }
};

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    remember(false);
    run();
  }, 200);
});
for (const choice of choices)
  choice.addEventListener("change", () => {
    clearTimeout(pause);
    remember(true);
    run();
  });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  remember(true);
  isFinished = true;
  run();
});
addEventListener("popstate", () => {
  recall();
  run();
});

form.hidden = false;
recall();
run();
`;
