// Registers the pages before the product and the dialog of an expired session.
import { lazy, lazyPage } from "../ui/lazy.js";

// The path to open after signing in.
export const wantedPath = { value: "/inbox/mine" };

export const Login = lazyPage(() => import("./login.js"), "Login");
export const Setup = lazyPage(() => import("./setup.js"), "Setup");
export const SessionExpired = lazy(() => import("./session_expired.js"), "SessionExpired");
