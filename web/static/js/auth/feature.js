// Registers the dialog of an expired session.
import "./session_expired.js";
