// Registers what the list offers: its commands and keys.
import "./shortcuts.js";
