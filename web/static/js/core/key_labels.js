// What the command key is called on this machine.
export const COMMAND_KEY = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";
