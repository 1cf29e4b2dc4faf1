// The composer on the screen, for shortcuts: null or {id, mode, mail, field, submit, wrap, list}.
export const present = { current: null };
