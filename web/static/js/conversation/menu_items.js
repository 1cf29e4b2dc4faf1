// Items that features add to the menu of the open conversation.
// An item: {id, icon, label(dialog), when(dialog), run(dialog), hint}.

const items = new Map();
export const registerConversationItem = (one) => {
  items.set(one.id, { when: () => true, ...one });
};
export const conversationItems = () => [...items.values()];
