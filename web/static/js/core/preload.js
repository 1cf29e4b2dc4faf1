// Not a module: runs before the first paint, so the chosen theme does not flash, and before the modules have come, so
// what they will ask the server for is on its way. A preload that they do not ask for is only a wasted request.
(() => {
  const root = document.documentElement;
  for (const name of ["theme", "density", "text"]) {
    const value = localStorage.getItem("okno." + name);
    if (value && value !== "system" && value !== "normal") root.dataset[name] = value;
  }

  function preload(href) {
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href }),
    );
  }

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const [, page, view, dialog] = location.pathname.split("/");
  if (root.dataset.session !== "in") return;
  const language =
    localStorage.getItem("okno.lang") ?? (navigator.language.toLowerCase().startsWith("ru") ? "ru" : "en");
  preload(new URL(`../../i18n/${language}.json`, script.src).href);
  preload("/api/start");
  if (page !== "inbox") return;
  const sort = localStorage.getItem("okno.sort") ?? "urgent";
  if (/^(mine|unassigned|all|waiting|unread|following|untagged|failed)$/.test(view))
    preload(`/api/dialogs?view=${view}&sort=${sort}&limit=50`);
  if (/^\d+$/.test(dialog)) preload(`/api/dialogs/${dialog}`);
})();
