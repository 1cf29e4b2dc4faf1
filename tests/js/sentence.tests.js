import { speak } from "/static/js/core/i18n.js";
import { frequencyWords, mainText, sentenceOf, titleOf } from "/static/js/automation/sentence.js";
import { equal, test } from "./check.js";

const names = {
  person: (id) => ["", "Анна", "Павел"][id] ?? "Бывший сотрудник",
  team: (id) => `Команда ${id}`,
  channel: (id) => ["", "Telegram", "Почта"][id],
  hours: () => "Офис",
  tag: (id) => ["", "Возврат", "Брак", "Опт", "Сбой"][id],
};
const dealing = { operators: null, team_id: null, channels: [], only_here: false, former_days: 0 };
const sla = {
  channels: [],
  teams: [],
  first_minutes: 60,
  next_minutes: 60,
  stages: [80, 100],
  whom: { assignee: true, leads: true, operators: [] },
  email: false,
};
const texts = [
  { channel_id: null, language: "ru", text: "Мы получили ваше письмо." },
  { channel_id: null, language: "en", text: "We have received your message." },
];
const frequency = { every: "episode", hours: 24 };

// kind, body, sentence in Russian, sentence in English
const SENTENCES = [
  [
    "distribution",
    dealing,
    "Новый диалог без ответственного → по кругу между всеми, кто на линии",
    "A new conversation without an assignee → in turn among all who are online",
  ],
  [
    "distribution",
    { ...dealing, operators: [1, 2], channels: [1, 2] },
    "Новый диалог без ответственного (Telegram, Почта) → по кругу между 2 операторами на линии",
    "A new conversation without an assignee (Telegram, Почта) → in turn among 2 operators online",
  ],
  [
    "distribution",
    { ...dealing, operators: [2], former_days: 30 },
    "Новый диалог без ответственного → назначить: Павел, если на линии, сначала прежнему ответственному",
    "A new conversation without an assignee → assign to: Павел, when online, first to the previous assignee",
  ],
  [
    "distribution",
    { ...dealing, team_id: 3, only_here: true },
    "Новый диалог без ответственного → по кругу в команде «Команда 3», кто на линии, только тем, кто у экрана",
    "A new conversation without an assignee → in turn within the team “Команда 3”, who are online, only to those at the screen",
  ],
  [
    "reply_assigns",
    {},
    "Оператор отвечает в диалоге без ответственного → назначить его",
    "An operator replies in a conversation without an assignee → assign it to them",
  ],
  [
    "words",
    { channels: [], entries: [] },
    "В сообщении есть слово из списка → слов пока нет",
    "A message has a word of the list → no words yet",
  ],
  [
    "words",
    { channels: [2], entries: [{ words: ["возврат", "«без чека»"], tags: [1], priority: 1 }] },
    "В сообщении есть «возврат» или «без чека» (Почта) → поставить тег Возврат, приоритет высокий",
    "A message has “возврат” or «без чека» (Почта) → add the tag Возврат, priority high",
  ],
  [
    "words",
    {
      channels: [],
      entries: [
        { words: ["а", "б", "в"], tags: [1, 2], priority: null },
        { words: ["г"], tags: [3, 4], priority: null, task: { title: "" } },
      ],
    },
    "В сообщении есть одно из 4 слов → поставить 4 тега, создать 1 задачу",
    "A message has one of 4 words → add 4 tags, make 1 task",
  ],
  [
    "autoreply",
    { texts, clients: "all", frequency },
    "Новый диалог → «Мы получили ваше письмо», и ещё 1 текст",
    "A new conversation → “We have received your message”, and 1 more text",
  ],
  [
    "autoreply",
    { texts: texts.slice(0, 1), clients: "new", frequency: { every: "hours", hours: 21 } },
    "Первый диалог нового клиента → «Мы получили ваше письмо», не чаще раза в 21 час",
    "The first conversation of a new client → “Мы получили ваше письмо”, at most once in 21 hours",
  ],
  [
    "out_of_hours",
    { texts: [{ channel_id: 1, language: "ru", text: "{name|Клиент}, ответим {back}" }], hours_id: 2, frequency },
    "Сообщение вне часов «Офис» → «Клиент, ответим …»",
    "A message outside “Офис” → “Клиент, ответим …”",
  ],
  [
    "out_of_hours",
    { texts: [], hours_id: 1, frequency },
    "Сообщение в нерабочее время → текст ещё не написан",
    "A message outside working hours → no text is written yet",
  ],
  [
    "receipt",
    { texts: [], frequency },
    "Новый диалог по почте → текст ещё не написан",
    "A new conversation by email → no text is written yet",
  ],
  [
    "sla",
    sla,
    "Клиент ждёт ответа 48 и 60 минут → предупредить: ответственный, руководители команды",
    "A client waits for 48 and 60 minutes → notify: the assignee, team leads",
  ],
  [
    "sla",
    {
      ...sla,
      next_minutes: 21,
      stages: [100],
      teams: [5],
      whom: { assignee: false, leads: false, operators: [1, 9] },
      email: true,
    },
    "Первый ответ за 60 минут, следующие за 21 минуту (Команда 5) → при 100 % срока предупредить на экране и письмом: Анна, Бывший сотрудник",
    "The first reply within 60 minutes, next replies within 21 minutes (Команда 5) → at 100% of the time notify on screen and by email: Анна, Бывший сотрудник",
  ],
  [
    "untouched",
    { minutes: 1, whom: { assignee: false, leads: true, operators: [] }, email: false },
    "Диалог никто не берёт 1 минуту → предупредить: руководители команды",
    "Nobody takes a conversation for 1 minute → notify: team leads",
  ],
];

// A non-breaking space stands before the per cent sign.
const plain = (text) => text.replaceAll("\u00a0", " ");

for (const [place, language] of [
  [2, "ru"],
  [3, "en"],
])
  test(`every kind of rule reads as a sentence (${language})`, async () => {
    await speak(language);
    for (const [kind, body, ...sentences] of SENTENCES)
      equal(plain(sentenceOf({ kind, body }, names)), sentences[place - 2]);
  });

test("the name of an SLA rule has its minutes in the right form", async () => {
  const title = (minutes) => titleOf({ kind: "sla", body: { ...sla, first_minutes: minutes } });
  await speak("ru");
  equal([1, 15, 42].map(title), ["SLA в течение 1 минуты", "SLA в течение 15 минут", "SLA в течение 42 минут"]);
  await speak("en");
  equal([1, 15].map(title), ["SLA within 1 minute", "SLA within 15 minutes"]);
});

test("a sentence quotes the general text in the reader's language, and cuts a long one", async () => {
  await speak("en");
  equal(
    mainText([{ channel_id: 1, language: "en", text: "of a channel" }, ...texts]),
    "We have received your message.",
  );
  const long = { texts: [{ channel_id: null, language: "en", text: "word ".repeat(40) }], clients: "all", frequency };
  const quote = sentenceOf({ kind: "autoreply", body: long }, names).split("→ ")[1];
  equal(quote.length <= 92 && quote.endsWith("word…”"), true);
});

test("a frequency reads as words", async () => {
  await speak("ru");
  equal(
    ["message", "wait", "episode"].map((every) => frequencyWords({ every })),
    ["На каждое сообщение", "Один раз до нашего ответа", "Один раз за диалог"],
  );
  equal(frequencyWords({ every: "hours", hours: 3 }), "Не чаще раза в 3 часа");
});
