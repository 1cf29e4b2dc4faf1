import { errorsOf, unknownIn } from "/static/js/automation/checks.js";
import { preview } from "/static/js/automation/text_preview.js";
import { speak } from "/static/js/core/i18n.js";
import { equal, test } from "./check.js";

test("an unknown variable and a stray brace are found, a fallback is not", () => {
  for (const [text, unknown] of [
    ["Здравствуйте, {name|уважаемый клиент}! № {number}", []],
    ["{nmae} и {company}", ["{nmae}"]],
    ["{name", ["{name"]],
    ["до } после", ["}"]],
    ["{ back }", []],
  ])
    equal(unknownIn(text), unknown);
});

test("a preview fills the variables and keeps the unknown ones as they are", () => {
  equal(
    preview("Hi {name|you}, from {company} {huh}", "en", "Olkha")
      .map((part) => `${part.kind}:${part.text}`)
      .join("|"),
    "text:Hi |value:Kate|text:, from |value:Olkha|text: |unknown:{huh}",
  );
});

test("the form names what is wrong under its field", async () => {
  await speak("en");
  const whom = { assignee: false, leads: false, operators: [] };
  const sla = { first_minutes: NaN, next_minutes: 5, stages: [80, 80], whom };
  equal(Object.keys(errorsOf({ kind: "sla", body: sla })).sort(), ["first_minutes", "stages", "whom"]);
  const dealing = {
    operators: [],
    team_id: null,
    cap: 0,
    former_days: 0,
    absent: "team",
    absent_minutes: 5,
    absent_team_id: null,
    nobody: "leave",
  };
  equal(Object.keys(errorsOf({ kind: "distribution", body: dealing })).sort(), ["absent_team_id", "operators"]);
  const texts = [
    { channel_id: null, language: "ru", text: "Привет" },
    { channel_id: null, language: "ru", text: "Привет ещё раз" },
    { channel_id: 1, language: "ru", text: "  " },
  ];
  const wrong = errorsOf({ kind: "autoreply", body: { texts, frequency: { every: "hours", hours: 0 } } });
  equal(Object.keys(wrong).sort(), ["frequency", "texts.1", "texts.2"]);
  equal(errorsOf({ kind: "reply_assigns", body: {} }), {});
});
