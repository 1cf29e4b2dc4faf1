// Build of this page: the hash of all static files, which is a part of each of their addresses.
const TIMEOUT = 10_000;

export const BUILD = new URL(import.meta.url).pathname.split("/")[2];

// Whether the server has another build by now, so that files of this one are gone; false when it cannot be reached.
export async function isOutdated() {
  try {
    const shell = await fetch("/", { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT) });
    return shell.ok && !(await shell.text()).includes(`/assets/${BUILD}/`);
  } catch {
    return false;
  }
}
