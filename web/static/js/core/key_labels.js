// Name of the command key on this machine.
export const COMMAND_KEY = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";
