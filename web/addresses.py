"""Network addresses as limits count them: the source of a connection, and which peers are our proxies."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from functools import lru_cache

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
SINGLE = {4: 32, 6: 64}  # one customer
NETWORK = {4: 24, 6: 48}  # one site


@lru_cache(4096)
def parse_address(text: str) -> Address | None:
    """Return the address, an IPv4 one also when it is written inside an IPv6 one; None for an invalid one."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


@lru_cache(4096)
def source_of(text: str) -> str:
    """Return the range of one customer: an IPv4 address, or the /64 of an IPv6 one."""
    return _prefix(text, SINGLE)


@lru_cache(4096)
def network_of(text: str) -> str:
    """Return the range of one site: the /24 of an IPv4 address, or the /48 of an IPv6 one."""
    return _prefix(text, NETWORK)


def _prefix(text: str, bits: dict[int, int]) -> str:
    address = parse_address(text)
    if address is None:
        return "unknown"
    return str(ipaddress.ip_network(f"{address}/{bits[address.version]}", strict=False))


class Networks:
    """A list of addresses and networks, as an administrator writes it; "*" contains every peer."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._all = "*" in listed
        self._networks = [ipaddress.ip_network(network.strip(), strict=False) for network in listed if network != "*"]

    def __contains__(self, text: str) -> bool:
        if self._all:
            return True
        address = parse_address(text)
        return address is not None and any(address in network for network in self._networks)
