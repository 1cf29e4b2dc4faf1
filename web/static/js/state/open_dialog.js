// The conversation that stands open, for commands that are about it.
import { route } from "../core/router.js";
import { dialogs } from "./store.js";

export const openDialog = () => dialogs.peek()[route.peek().dialog];
export const hasDialog = () => Boolean(openDialog());
