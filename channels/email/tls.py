"""Verifies TLS certificates, and translates a failed connection into a trouble code."""

import socket
import ssl

from channels.base import ChannelTrouble


def context(ca_file: str) -> ssl.SSLContext:
    """Return a TLS context with the system's authorities or a private one. Raises ChannelTrouble for an
    unusable file.
    """
    try:
        made = ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise ChannelTrouble("settings-wrong", f"ca_file: {in_words(error)}") from None
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made


def trouble(error: BaseException, host: str, port: int) -> ChannelTrouble:
    """Translate a failed connection into a trouble."""
    where = f"{host}:{port}"
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return ChannelTrouble("certificate-wrong", f"{where}: {cause.verify_message}"[:300])
        if isinstance(cause, ssl.SSLError):
            return ChannelTrouble("tls-failed", f"{where}: {in_words(cause)}")
        if isinstance(cause, socket.gaierror):
            return ChannelTrouble("server-unreachable", f"{where}: there is no such server")
    if isinstance(error, TimeoutError):
        return ChannelTrouble("server-unreachable", f"{where}: no answer in time")
    if isinstance(error, OSError):
        return ChannelTrouble("server-unreachable", f"{where}: {in_words(error)}")
    return ChannelTrouble("answer-broken", f"{where}: {type(error).__name__}")


def _causes(error: BaseException | None) -> list[BaseException]:
    causes: list[BaseException] = []
    while error is not None and len(causes) < 10:
        causes.append(error)
        error = error.__cause__ or error.__context__
    return causes


def in_words(error: BaseException) -> str:
    """Return an operating system's error text without our own data in it."""
    if isinstance(error, ssl.SSLError):
        return str(error.reason or type(error).__name__)[:100]
    return str(getattr(error, "strerror", None) or type(error).__name__)[:100]
