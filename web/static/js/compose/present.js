// The composer on the screen, for the keys: null or {id, mode, mail, field, submit, wrap, list}.
export const present = { current: null };
