// Items that features add to the menu of the open conversation, and to the menu of a message.
// An item: {id, icon, label(dialog), when(dialog), run(dialog), hint}.

const items = new Map();
export const registerConversationItem = (one) => {
  items.set(one.id, { when: () => true, ...one });
};
export const conversationItems = () => [...items.values()];

// Of a message: {id, icon, key, label(), when(message), run(message)}; `key` acts on the focused message.
// runMany(messages): it also acts on the chosen messages, from their bar and by its key.
const messageActs = new Map();
export const registerMessageItem = (one) => {
  messageActs.set(one.id, { when: () => true, ...one });
};
export const messageItems = (message) => [...messageActs.values()].filter((one) => one.when(message));
export const itemsOfMany = () => [...messageActs.values()].filter((one) => one.runMany);
