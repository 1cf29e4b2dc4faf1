// The open conversation, for commands that act on it.
import { route } from "../core/router.js";
import { dialogs } from "./store.js";

export const openDialog = () => dialogs.peek()[route.peek().dialog];
export const hasDialog = () => Boolean(openDialog());
