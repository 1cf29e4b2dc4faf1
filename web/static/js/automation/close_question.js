// What the way out of a changed form leads to, while the question stands.
import { signal } from "@preact/signals";

export const leaving = signal(null); // () => void
