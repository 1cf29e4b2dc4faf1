// Not a module: runs before the first paint, so the chosen theme does not flash.
(() => {
  for (const name of ["theme", "density", "text"]) {
    const value = localStorage.getItem("okno." + name);
    if (value && value !== "system" && value !== "normal") document.documentElement.dataset[name] = value;
  }
})();
