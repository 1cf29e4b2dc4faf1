"""Makes outside text storable, checks its length, and counts it as platforms do."""

from inbox.errors import Invalid


def storable(value: str) -> str:
    """Return the text without characters that a database or a browser cannot hold: NUL and lone surrogates."""
    if "\x00" in value:
        value = value.replace("\x00", "")
    try:
        value.encode()
    except UnicodeEncodeError:
        # A pair written as two escapes is one character; a lone surrogate becomes the replacement character.
        value = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value


def clean(value: str, *, field: str, limit: int) -> str:
    """Return an operator's text in storable form, without outer blanks.

    Raises Invalid with the field and its limit when it is too long, and for a lone surrogate: a client must not get
    another character than the one that was typed.
    """
    try:
        cleaned = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        raise Invalid(f"The {field} holds characters that cannot be stored.", field=field) from None
    cleaned = cleaned.replace("\x00", "").strip()
    if len(cleaned) > limit:
        raise Invalid(f"The {field} is too long.", field=field, limit=limit)
    return cleaned


def utf16_units(value: str) -> int:
    """Return the length in UTF-16 units, as browsers and Telegram count; a lone surrogate is one unit."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2
