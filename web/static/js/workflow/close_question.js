// The question that may come before conversations are closed by a person: a feature asks, the answer goes on.

/**
 * ids: conversations to close. sends: a reply goes out with it. proceed: goes on; restore undoes what the answer did,
 * keep: the reply is sent without closing.
 * @typedef {{ids: number[], sends?: boolean, proceed: (answer?: {restore?: any, keep?: boolean}) => void}} Closing
 */
/** @type {((closing: Closing) => boolean)[]} */
const questions = [];

// ask(closing) returns true when it asks first.
export const askBeforeClosing = (ask) => {
  questions.push(ask);
};

export const isHeld = (/** @type {Closing} */ closing) => questions.some((ask) => ask(closing));
