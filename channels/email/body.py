"""Splits the body of an email: new text, signature, quotations, and sanitized HTML."""

from dataclasses import replace
from typing import Any

from channels.email import alternatives, mime, quote_structure, quotes, sanitize
from channels.email.attributions import About
from channels.email.plaintext import html_to_text


def words_of(found: mime.Read, letter: About, *, plain: bool) -> dict[str, Any]:
    """Return new text, signature, quotations and sanitized HTML."""
    html, remote, rich = None, sanitize.Remote(), False
    split: quotes.Split | None = None
    text = "\n".join(found.texts)
    is_text = bool(text.strip())
    if found.htmls and not plain:
        whole, together = alternatives.whole_html(found.wordings)
        if len(whole) > sanitize.MOST_CHARS:
            found.cut.add("text")
        marked = quote_structure.mark_parts(sanitize.tidy(whole), letter)
        safe, remote = sanitize.sanitize(marked.html)
        html, rich = quote_structure.fold_quotation(safe), marked.rich
        is_text = is_text and not together and not alternatives.lacks(text, quote_structure.without_marks(safe))
        split = _by_structure(safe, letter)
        if split is None:
            visible = text if is_text else html_to_text(quote_structure.without_marks(safe))
            # Where the structure shows answers between quotations, flattened text no longer shows them.
            split = quotes.Split(visible.strip()) if marked.whole else quotes.split_text(visible, letter)
    if split is None and is_text:
        split = quotes.split_text(text, letter)
    if split is None or (not split.text and not is_text and "<img" not in (html or "")):
        split = quotes.split_text(_joined(alternatives.plain_of("\n".join(found.htmls))), letter)
    return {
        "text": split.text,
        "quoted_above": split.above,
        "signature": split.signature,
        "quoted": split.quoted,
        "html": html,
        "rich": rich,
        "remote_images": remote.count,
        "remote": remote.addresses,
        "sanitizer": sanitize.VERSION if html is not None else 0,
    }


def _joined(text: str) -> str:
    """Return the text without the blank lines and spaces that tags leave behind."""
    return "\n".join(line for line in (" ".join(line.split()) for line in text.split("\n")) if line)


def _by_structure(safe: str, letter: About) -> quotes.Split | None:
    """Return the parts that the HTML structure marks; None when it marks none, or no new text."""
    if not any(mark in safe for mark in (quote_structure.QUOTED, quote_structure.ANSWER, quote_structure.SIGNED)):
        return None
    above, has_answer, rest = html_to_text(quote_structure.without_folds(safe)).rpartition(quote_structure.ANSWER)
    new, _, quoted = rest.partition(quote_structure.QUOTED)
    text, has_signature, signature = new.partition(quote_structure.SIGNED)
    if not text.strip():
        return None
    if has_answer or quoted:
        split = quotes.split_signature(text)
        signature = f"{split.signature}\n{signature}"
        return quotes.Split(split.text, above.strip(), signature.strip(), quoted.strip())
    split = quotes.split_text(text, letter)
    return replace(split, signature=f"{split.signature}\n{signature}".strip()) if has_signature else split
