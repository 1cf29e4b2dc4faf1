import { promiseIn } from "/static/js/tasks/promised_date.js";
import { equal, test } from "./check.js";

const NOON = new Date(2026, 10, 18, 12).getTime(); // a Wednesday
const local = (at) => {
  if (at === null) return null;
  const day = new Date(at);
  const two = (number) => String(number).padStart(2, "0");
  return `${two(day.getDate())}.${two(day.getMonth() + 1)} ${two(day.getHours())}:${two(day.getMinutes())}`;
};
const read = (text) => local(promiseIn(text, NOON)?.at ?? null);
const eachIs = (cases) => {
  for (const [text, expected] of Object.entries(cases)) equal([text, read(text)], [text, expected]);
};

test("a promised weekday, day or date is read in Russian", () => {
  eachIs({
    "Обещаем решить до пятницы 18:00.": "20.11 18:00",
    "Мастер приедет в пятницу в 15:00": "20.11 15:00",
    "Исправим до среды": "18.11 18:00",
    "Исправим до среды 11:00": "25.11 11:00",
    "Ответим завтра до 12:00, спасибо за терпение": "19.11 12:00",
    "Вернёмся к вам во вторник!": "24.11 18:00",
    "Пришлём акт не позднее 25 декабря": "25.12 18:00",
    "Отправим заказ до 25.11 10:30": "25.11 10:30",
    "Сделаем до 9 января": "09.01 18:00",
    "Подготовим договор послезавтра": "20.11 18:00",
    "Проверим до конца дня": "18.11 18:00",
    "Заменим до конца недели": "20.11 18:00",
  });
});

test("a promised time or length is read in Russian", () => {
  eachIs({
    "Перезвоню через час": "18.11 13:00",
    "Ответим в течение 2 часов": "18.11 14:00",
    "Всё будет готово через 30 минут": "18.11 12:30",
    "Решим в течение дня": "18.11 18:00",
    "Доставим через 3 дня": "21.11 18:00",
    "Свяжемся до 18:00": "18.11 18:00",
    "Сообщу к 6 вечера": "18.11 18:00",
    "Свяжусь до 15 часов завтра": "19.11 15:00",
    "Сделаю до вечера": "18.11 18:00",
  });
});

test("a promise is read in English", () => {
  eachIs({
    "We will fix it by Friday 6 pm.": "20.11 18:00",
    "I'll call you on Monday at 10:00": "23.11 10:00",
    "You will have it within 2 hours": "18.11 14:00",
    "We'll reply in an hour": "18.11 13:00",
    "It will be ready by December 25": "25.12 18:00",
    "We'll send it tomorrow before 9 am": "19.11 09:00",
    "It will be done by the end of the week": "20.11 18:00",
    "It will be done by end of the week": "20.11 18:00",
  });
});

test("a date that nobody promises, a past one and a number are no promise", () => {
  eachIs({
    "Мы работаем до 18:00": null,
    "Вы писали в пятницу, всё верно?": null,
    "Пришлём до 10:00": null,
    "Ответим на 5 вопросов": null,
    "Сделаем 31 ноября": null,
    "Пришлём до 30.02": null,
    "Будет constructor toString": null,
    "will in constructor by __proto__": null,
    "": null,
  });
});

test("the sentence with the promise counts, not the one beside it", () => {
  equal(read("Здравствуйте! Вы писали 3 декабря. Исправим до пятницы."), "20.11 18:00");
  equal(read("Проверим.\nСклад открыт до пятницы."), null);
  const { sentence } = promiseIn("Здравствуйте! Исправим до пятницы, 18.00! Спасибо.", NOON);
  equal(sentence, "Исправим до пятницы, 18.00");
});
