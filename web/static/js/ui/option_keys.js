// Keys of a list of options below a field: arrows move the chosen one around, Enter picks it.
export function optionKeys(event, { list, chosen, setAt, pick }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    setAt((chosen + step + list.length) % Math.max(1, list.length));
  }
  if (event.key === "Enter" && list[chosen]) {
    event.preventDefault();
    pick(list[chosen]);
  }
}
