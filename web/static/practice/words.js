// Texts of the practice page in both languages; the lang attribute of the page selects.
const RU = {
  title: "Напишите как клиент", strip: "Учебная страница: вы пишете за клиентов.", stripMore: "Она есть только в демо. Настоящим людям ничего не уходит.",
  other: "In English", otherLang: "en", beside: "Открыть диалоги в соседней вкладке",
  lead: "Отправьте что-нибудь с любого телефона и посмотрите, как оно появится в Окне. Ответ оператора вернётся на этот же экран.",
  play: "Разыграть сцену:", scenes: "Готовые сцены",
  burst: "10 сообщений за минуту", crowd: "14 похожих жалоб", block: "Клиент заблокировал бота", mailAway: "Почта недоступна 2 минуты",
  telegram: "Telegram", vk: "ВКонтакте", email: "Почта", phone: "телефон", letter: "письмо", bot: "бот", community: "сообщество", mailbox: "Почта",
  client: (channel) => `Клиент: ${channel}`, talk: (channel) => `${channel}: переписка клиента`, mails: "Почта клиента",
  phrases: "Готовые фразы", letters: "Готовые письма", message: "Сообщение", from: (channel) => `Сообщение от клиента: ${channel}`,
  attach: (channel) => `Прикрепить файл: ${channel}`, send: "Отправить", sendIn: (channel) => `Отправить: ${channel}`, remove: "Убрать файл",
  subject: "Тема", body: "Письмо", newLetter: "Новое письмо", today: "Сегодня", edited: "изменено", taken: "Окно получило", left: "Отправлено",
  nothing: "Здесь пока пусто. Напишите первым: сообщение сразу появится в Окне.", noLetters: "Писем пока нет. Напишите магазину: ответ придёт сюда.",
  shut: "Клиент заблокировал бота. Новое сообщение снимет блокировку.",
  failed: "Не отправлено. Проверьте, что демо запущено.", tooLarge: "Файл больше 20 МБ.", trail: "Что произошло в Окне", noTrail: "Пока ничего: напишите что-нибудь или ответьте в Окне.",
  order: "Где мой заказ?", thanks: "Спасибо!", chip: "Фото скола", voice: "Голосовое", sticker: "Стикер", stock: "Есть в наличии?", wall: "Запись на стене", edit: "Изменить последнее",
  quoted: "С цитатой", pictures: "С картинками", automatic: "Автоответ",
  chipWords: "Полка пришла со сколом", orderSubject: "Где мой заказ?", letterWords: "Здравствуйте! Заказ 48213 так и не приехал. Когда его ждать?",
  automaticWords: "Я в отпуске до понедельника и отвечу, когда вернусь.", quotedWords: "Да, всё верно. Спасибо!",
  photo: "Фото", document: "Файл", seconds: (value) => `${value} с`,
  said: {
    received: (line) => [`${CONTENTS_RU[line.content] ?? "Сообщение"} принято: `, { b: line.name }, `, диалог № ${line.number}`],
    edited: (line) => ["Правка сообщения принята: ", { b: line.name }, `, диалог № ${line.number}`],
    sent: (line) => ["Ответ отправлен: ", { b: line.by }, ` → ${line.name}`, `, ${CHANNELS_RU[line.channel]}`],
    failed: (line) => ["Ответ не отправлен: ", { b: line.by }, ` → ${line.name}`],
    uncertain: (line) => ["Неясно, дошёл ли ответ: ", { b: line.by }, ` → ${line.name}`],
    assigned: (line) => (line.by ? ["Ответственный: ", { b: line.by }, `, диалог № ${line.number}, ${line.name}`] : [`Диалог № ${line.number} без ответственного: ${line.name}`]),
    closed: (line) => [`Диалог № ${line.number} завершён: `, { b: line.name }],
    reopened: (line) => [`Диалог № ${line.number} открыт снова: `, { b: line.name }],
    blocked: (line) => ["Клиент заблокировал бота: ", { b: line.name }],
    unblocked: (line) => ["Клиент снова разрешил сообщения: ", { b: line.name }],
    "channel-working": (line) => ["Канал работает: ", { b: line.name }],
    "channel-trouble": (line) => ["Канал не работает: ", { b: line.name }],
  },
};

const CHANNELS_RU = { telegram: "Telegram", vk: "ВКонтакте", email: "почта" };
const CONTENTS_RU = { text: "Сообщение", photo: "Фото", document: "Файл", sticker: "Стикер", voice: "Голосовое", location: "Точка на карте" };

const EN = {
  title: "Write as a client", strip: "Practice page: you are the clients.", stripMore: "It exists only in the demo. Nothing is sent to real people.",
  other: "По-русски", otherLang: "ru", beside: "Open the inbox in a new tab",
  lead: "Send something from any of the phones and watch it appear in Okno. The operator's reply comes back to the same screen.",
  play: "Play a scene:", scenes: "Scenes",
  burst: "10 messages in a minute", crowd: "14 similar complaints", block: "A client blocks the bot", mailAway: "Email is down for 2 minutes",
  telegram: "Telegram", vk: "VK", email: "Email", phone: "phone", letter: "email", bot: "bot", community: "community", mailbox: "Email",
  client: (channel) => `Client: ${channel}`, talk: (channel) => `${channel}: the client's conversation`, mails: "The client's emails",
  phrases: "Ready phrases", letters: "Ready emails", message: "Message", from: (channel) => `Message from the client: ${channel}`,
  attach: (channel) => `Attach a file: ${channel}`, send: "Send", sendIn: (channel) => `Send: ${channel}`, remove: "Remove the file",
  subject: "Subject", body: "Text", newLetter: "New email", today: "Today", edited: "edited", taken: "Received by Okno", left: "Sent",
  nothing: "Nothing here yet. Write first: the message appears in Okno at once.", noLetters: "No emails yet. Write to the shop: the reply comes here.",
  shut: "The client has blocked the bot. A new message unblocks it.",
  failed: "Not sent. Check that the demo is still running.", tooLarge: "The file is larger than 20 MB.", trail: "What happened in Okno", noTrail: "Nothing yet. Write something, or reply in Okno.",
  order: "Where is my order?", thanks: "Thank you!", chip: "Photo of a chip", voice: "Voice", sticker: "Sticker", stock: "Is it in stock?", wall: "Wall post", edit: "Edit the last message",
  quoted: "With a quote", pictures: "With pictures", automatic: "Auto-reply",
  chipWords: "The shelf came with a chip", orderSubject: "Where is my order?", letterWords: "Hello! Order 48213 has not arrived yet. When can I expect it?",
  automaticWords: "I am on holiday until Monday and will reply when I am back.", quotedWords: "Yes, that is right. Thank you!",
  photo: "Photo", document: "File", seconds: (value) => `${value} s`,
  said: {
    received: (line) => [`${CONTENTS_EN[line.content] ?? "Message"} received: `, { b: line.name }, `, conversation No. ${line.number}`],
    edited: (line) => ["Edit received: ", { b: line.name }, `, conversation No. ${line.number}`],
    sent: (line) => ["Reply sent: ", { b: line.by }, ` → ${line.name}`, `, ${CHANNELS_EN[line.channel]}`],
    failed: (line) => ["Reply not sent: ", { b: line.by }, ` → ${line.name}`],
    uncertain: (line) => ["Reply delivery uncertain: ", { b: line.by }, ` → ${line.name}`],
    assigned: (line) => (line.by ? ["Assigned to ", { b: line.by }, `: conversation No. ${line.number}, ${line.name}`] : [`Conversation No. ${line.number} has no assignee: ${line.name}`]),
    closed: (line) => [`Conversation No. ${line.number} closed: `, { b: line.name }],
    reopened: (line) => [`Conversation No. ${line.number} reopened: `, { b: line.name }],
    blocked: (line) => ["The client blocked the bot: ", { b: line.name }],
    unblocked: (line) => ["The client unblocked the bot: ", { b: line.name }],
    "channel-working": (line) => ["Channel working: ", { b: line.name }],
    "channel-trouble": (line) => ["Channel not working: ", { b: line.name }],
  },
};

const CHANNELS_EN = { telegram: "Telegram", vk: "VK", email: "email" };
const CONTENTS_EN = { text: "Message", photo: "Photo", document: "File", sticker: "Sticker", voice: "Voice message", location: "Location" };

export const language = document.documentElement.lang === "ru" ? "ru" : "en";
export const words = language === "ru" ? RU : EN;
