"""Text from outside: what the databases cannot hold is removed, lengths are checked, and counted as platforms count."""

from inbox.errors import Invalid


def storable(value: str) -> str:
    """Text that both databases and every browser can hold: no NUL, no half of a surrogate pair."""
    if "\x00" in value:
        value = value.replace("\x00", "")
    try:
        value.encode()
    except UnicodeEncodeError:
        # A pair written as two escapes is one character; a half of one becomes the replacement character.
        value = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value


def clean(value: str, *, field: str, limit: int) -> str:
    """What an operator typed, storable and without spaces around it.

    Raises Invalid, with the field and its limit, when it is too long, and for half of a surrogate pair: a client must
    not get another character than the one that was typed.
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
    """Length in UTF-16 units, as browsers and Telegram count; half of a surrogate pair is one unit."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2
