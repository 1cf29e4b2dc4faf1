// Registers the commands and shortcuts of the list.
import "./shortcuts.js";
