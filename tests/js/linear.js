// How long a function takes for hostile texts. A shape is {head, pumps, tail}: a beginning, parts over and over, an end.
const LENGTH = 100_000;
const MOST_MS = 50;
const MIDDLE = 12_000;
const SMALL = 3_000;
const SHORT = 750;
// The clock counts other programs too: a slow text is tried again, beside a yardstick that took so long on the quiet
// machine of the promise.
const MORE_TRIES = 20;
const YARDSTICK_MS = 12.5;
const YARDSTICK_TEXT = "lorem ipsum, 2026 ".repeat(56_000);

export function textOf({ head, pumps, tail }, length) {
  const room = Math.max(0, length - head.length - tail.length) / pumps.length;
  return head + pumps.map((pump) => pump.repeat(Math.floor(room / pump.length))).join("") + tail;
}

// The least of up to so many tries: other programs want the processor too, and there is only the clock to measure by.
function ms(read, text, enough, tries = 1) {
  let best = Infinity;
  for (let left = tries; left > 0 && best > enough; left -= 1) {
    const began = performance.now();
    read(text);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

// The least time of the tries, and how many times slower than the quiet machine this one is now.
function again(read, text, tries) {
  let [best, yardstick] = [Infinity, Infinity];
  for (let left = tries; left > 0 && best > MOST_MS; left -= 1) {
    best = Math.min(best, ms(read, text, 0));
    if (best > MOST_MS) yardstick = Math.min(yardstick, ms(passYardstick, YARDSTICK_TEXT, 0));
  }
  return [best, Math.max(1, yardstick / YARDSTICK_MS)];
}

export function passYardstick(text) {
  for (const _ of text.matchAll(/(?:[a-z]+[ ,.]|[0-9]+)+?x|[^\W_]+/g));
}

// Two short texts give the linear and the quadratic part of the work: may the whole text take half of the promise?
function mayBeSlow(read, shape) {
  const allQuadratic = (MOST_MS / 2) * (SMALL / LENGTH) ** 2;
  const small = ms(read, textOf(shape, SMALL), allQuadratic, 3);
  if (small < allQuadratic) return false;
  const short = ms(read, textOf(shape, SHORT), 0, 3);
  const growing = Math.max(0, (small / SMALL - short / SHORT) / (SMALL - SHORT));
  return (small / SMALL - growing * SMALL) * LENGTH + growing * LENGTH ** 2 > MOST_MS / 2;
}

// The complaint about the first shape that takes longer than the promise, or null.
export function slowOf(read, shapes) {
  read("");
  for (const shape of shapes) {
    if (!mayBeSlow(read, shape)) continue;
    const [small, middle] = [ms(read, textOf(shape, SMALL), 0.1, 3), ms(read, textOf(shape, MIDDLE), 0.4, 4)];
    const growth = Math.max(1, Math.log(Math.max(middle, 0.05) / Math.max(small, 0.05)) / Math.log(MIDDLE / SMALL));
    const expected = middle * (LENGTH / MIDDLE) ** growth;
    if (expected < MOST_MS / 2 && middle < 0.4) continue;
    const said = JSON.stringify(shape).slice(0, 150);
    if (middle > MOST_MS && expected > MOST_MS * 20)
      return `${Math.round(middle)} ms for ${MIDDLE} characters and growing faster: ${said}`;
    const text = textOf(shape, LENGTH);
    const [best, slowness] = again(read, text, expected > MOST_MS * 20 ? 1 : MORE_TRIES);
    if (best > MOST_MS * slowness) return `${Math.round(best)} ms for ${text.length} characters: ${said}`;
  }
  return null;
}

// The patterns are a JSON text: thousands of objects take the driver of the browser seconds.
export function slowPatterns(patterns, patience) {
  return new Promise((done) => {
    const worker = new Worker("/linear.worker.js", { type: "module" });
    const slow = {};
    let last = "nothing";
    let timer = null;
    const end = () => {
      worker.terminate();
      clearTimeout(timer);
      done(slow);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        slow[last] = "does not end";
        end();
      }, patience);
    };
    worker.onmessage = ({ data }) => {
      wait();
      if (data.begun) last = data.begun;
      if (data.problem) slow[data.place] = data.problem;
      if (data.done) end();
    };
    worker.onerror = (event) => {
      slow[last] = `broke: ${event.message}`;
      end();
    };
    wait();
    worker.postMessage(patterns);
  });
}

const many = (text, size) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, place) => ({
    type: ["bold", "italic", "text_link", "code"][place % 4],
    offset: place * size,
    length: size + 3,
    url: "https://a.example",
  }));

// Functions of the screen that strangers' words reach, by the name under which their module exports them.
export const READS = {
  "tasks/promised_date.promiseIn": (from) => (text) => from.promiseIn(`обещаем ${text}`, 1_700_000_000_000),
  "search/conditions.conditionHints": (from) => (text) => {
    const names = { tags: [{ id: 1, name: text, color: 1 }], priorities: [[1, text]] };
    from.conditionHints(text, names);
    from.conditionHints(`tag:${text.slice(0, 200)}`, names);
  },
  "reports/filter.readList": (from) => (text) => from.readList(`requests.word-${text}`),
  "reports/filter.readReport": (from) => (text) => {
    from.readReport(text);
    from.readReport(`list=requests.${text}&tag=${text}&tables=${text}&from=${text}`);
  },
  "tasks/filter.readFilter": (from) => (text) => from.readFilter(text),
  "tasks/title.titleFrom": (from) => (text) => from.titleFrom(text),
  "tasks/title.joined": (from) => (text) => from.joined(text.split(" ").map((word, at) => [String(at % 3), word])),
  "automation/typed_words.splitTyped": (from) => (text) => from.splitTyped(text),
  "automation/checks.unknownIn": (from) => (text) => from.unknownIn(text),
  "automation/text_preview.preview": (from) => (text) => from.preview(text, "ru", text.slice(0, 50)),
  "settings/schedule.parseTime": (from) => (text) => from.parseTime(text),
  "settings/schedule.parseSpans": (from) => (text) => from.parseSpans(text),
  "conversation/text_diff.changes": (from) => (text) => from.changes(text, `${text.slice(5)} x ${text.slice(0, -5)}`),
  "conversation/highlight.pieces": (from) => (text) =>
    from.pieces(
      text,
      many(text, 4).map(({ offset }) => [offset, 2]),
    ),
  "core/fuzzy.fit": (from) => (text) => {
    from.fit(text, text);
    from.fit("анна", text);
  },
  "core/fuzzy.otherLayout": (from) => (text) => from.otherLayout(text),
  "core/fuzzy.ranked": (from) => (text) => from.ranked(text.slice(0, 20), [text, "a"], (one) => one),
  "conversation/rich_text.headOf": (from) => (text) => from.headOf(text, 20_000),
  "conversation/rich_text.misleads": (from) => (text) => from.misleads(text, "https://a.example/"),
  "conversation/rich_text.pieces": (from) => (text) => {
    from.pieces(text);
    from.pieces(text, { looks: many(text, 3), names: ["a", "Anna"] });
  },
  "conversation/rich_text.safeUrl": (from) => (text) => from.safeUrl(text),
  "ui/avatar.initials": (from) => (text) => from.initials(text),
  "ui/avatar.hue": (from) => (text) => from.hue(text),
  "ui/avatar.shortName": (from) => (text) => from.shortName(text),
  "ui/avatar.firstName": (from) => (text) => from.firstName(text),
  "workflow/snooze_times.readTime": (from) => (text) => from.readTime(text),
  "compose/mentions.calledIn": (from) => (text) => from.calledIn(text),
  "compose/mentions.beginning": (from) => (text) => from.beginning(text, text.length),
  "compose/mentions.matching": (from) => (text) => from.matching(text),
  "compose/email_draft.addressesIn": (from) => (text) => from.addressesIn(text),
  "conversation/email.addressIn": (from) => (text) => from.addressIn(text),
  "conversation/email.answerTo": (from) => (text) => from.answerTo(text),
  "settings/security.deviceName": (from) => (text) => from.deviceName(text),
};

export async function slowReads(shapes) {
  const slow = {};
  for (const [name, made] of Object.entries(READS)) {
    const module = name.slice(0, name.lastIndexOf("."));
    const problem = slowOf(made(await import(`/static/js/${module}.js`)), shapes);
    if (problem) slow[name] = problem;
  }
  return slow;
}
