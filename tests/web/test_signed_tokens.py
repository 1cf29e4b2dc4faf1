"""Tests signed values: valid for a limited time and one purpose, under the newest key and those before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from itsdangerous import TimestampSigner

from web.auth.signed_tokens import TokenSigner

KEY = b"k" * 32


def at(seconds: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the signer's clock to this many seconds from its own time."""
    real = TimestampSigner.get_timestamp
    monkeypatch.setattr(TimestampSigner, "get_timestamp", lambda signer: real(signer) + seconds)


def test_a_token_is_read_for_its_purpose_only() -> None:
    signer = TokenSigner([KEY], "image", seconds=60)
    token = signer.sign("12-3")
    assert signer.read(token) == "12-3"
    assert TokenSigner([KEY], "remote image", seconds=60).read(token) is None
    assert TokenSigner([b"x" * 32], "image", seconds=60).read(token) is None


def test_a_token_ends_and_one_of_a_machine_whose_clock_is_ahead_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    signer = TokenSigner([KEY], "image", seconds=60)
    with monkeypatch.context() as patched:
        at(-61, patched)
        old = signer.sign("1")
    with monkeypatch.context() as patched:
        at(30, patched)
        ahead = signer.sign("1")
    with monkeypatch.context() as patched:
        at(3600, patched)
        far_ahead = signer.sign("1")
    assert (signer.read(old), signer.read(ahead), signer.read(far_ahead)) == (None, "1", None)


def test_a_key_is_replaced_without_ending_the_tokens_of_the_one_before() -> None:
    old, new = b"o" * 32, b"n" * 32
    token = TokenSigner([old], "image", seconds=60).sign("1")
    both = TokenSigner([old, new], "image", seconds=60)
    assert both.read(token) == "1"
    assert TokenSigner([new], "image", seconds=60).read(both.sign("1")) == "1"


@given(st.text(max_size=80), st.integers(0, 90), st.characters())
def test_any_text_is_refused_without_an_error(text: str, place: int, char: str) -> None:
    signer = TokenSigner([KEY], "image", seconds=60)
    token = signer.sign("12-3")
    changed = token[:place] + char + token[place + 1 :]
    assert signer.read(text) is None
    assert signer.read(changed) in (None, "12-3")  # the last character of a signature has two unused bits
