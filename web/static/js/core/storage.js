// Named records in localStorage, one key per record, so that two tabs do not overwrite each other's lists.
export function save(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    /* a full store must not stop typing */
  }
}

export function drop(key) {
  localStorage.removeItem(key);
}

export function all(prefix) {
  const found = [];
  for (let i = 0; i < localStorage.length; i += 1) {
    const key = localStorage.key(i);
    if (!key.startsWith(prefix)) continue;
    try {
      found.push([key.slice(prefix.length), JSON.parse(localStorage.getItem(key))]);
    } catch {
      /* not ours */
    }
  }
  return found;
}
