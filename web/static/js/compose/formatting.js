// Formatting marks in the text field of an email: **bold**, _italic_, lists, links (parsed by inbox.messages.markup).

// Inserts text as if typed, so that the browser's Ctrl Z undoes it.
function type(field, text, from, to) {
  field.focus();
  field.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, from, to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function insert(field, text) {
  type(field, text, field.selectionStart, field.selectionEnd);
}

export function replaceRange(field, from, to, text) {
  type(field, text, from, to);
}

// Wrap the selection in marks, or insert empty marks around the caret; a second press removes them.
export function wrap(field, mark) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const chosen = value.slice(from, to);
  const inner = chosen.trim();
  if (value.slice(from - mark.length, from) === mark && value.slice(to, to + mark.length) === mark) {
    type(field, chosen, from - mark.length, to + mark.length);
    field.setSelectionRange(from - mark.length, to - mark.length);
    return;
  }
  if (!chosen && value.slice(to, to + mark.length) === mark) {
    field.setSelectionRange(to + mark.length, to + mark.length);
    return;
  } // out of it
  const before = chosen.slice(0, chosen.indexOf(inner));
  const after = chosen.slice(before.length + inner.length);
  type(field, `${before}${mark}${inner}${mark}${after}`, from, to);
  const start = from + before.length + mark.length;
  field.setSelectionRange(start, start + inner.length);
}

const ITEM = /^(?:[-•] |\d{1,4}\. )/;

// Turns all selected lines into list items, or back if all are items.
export function list(field, numbered) {
  const { value } = field;
  const from = value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const end = value.indexOf("\n", field.selectionEnd);
  const to = end < 0 ? value.length : end;
  const rows = value.slice(from, to).split("\n");
  const wanted = numbered ? /^\d{1,4}\. / : /^[-•] /;
  const undo = rows.every((row) => wanted.test(row));
  const made = rows
    .map((row, index) => (undo ? "" : numbered ? `${index + 1}. ` : "- ") + row.replace(ITEM, ""))
    .join("\n");
  type(field, made, from, to);
}

export function linkTo(field, address) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  type(field, `[${value.slice(from, to).trim() || address}](${address})`, from, to);
}

// Enter adds a list item; on an empty item it ends the list. Returns true when handled.
export function nextItem(field) {
  const { value, selectionStart: at } = field;
  if (at !== field.selectionEnd) return false;
  const from = value.lastIndexOf("\n", at - 1) + 1;
  const found = /^(- |• |(\d{1,4})\. )/.exec(value.slice(from, at));
  if (!found) return false;
  if (from + found[0].length === at) {
    type(field, "", from, at);
    return true;
  }
  insert(field, `\n${found[2] ? `${Number(found[2]) + 1}. ` : found[1]}`);
  return true;
}
