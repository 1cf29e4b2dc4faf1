"""Tests the pure rules behind origins, cookies and networks."""

from web.addresses import Networks, network_of, source_of
from web.http.origins import Origins


def test_origins_follow_the_base_url_and_loopback_only_where_it_listens_there() -> None:
    assert Origins("0.0.0.0", 80, "https://okno.example.com").allowed == {"https://okno.example.com"}
    assert Origins("127.0.0.1", 8080, "https://okno.example.com:443").allowed == {
        "https://okno.example.com",
        "http://127.0.0.1:8080",
        "http://localhost:8080",
    }
    assert not Origins("10.0.0.5", 8080).secure_cookie
    assert Origins("127.0.0.1", 8080).secure_cookie
    assert Origins("0.0.0.0", 8080, "https://okno.example.com").secure_cookie


def test_a_customer_is_an_address_or_a_64_and_a_site_a_24_or_a_48() -> None:
    assert source_of("203.0.113.77") == "203.0.113.77/32" == source_of("::ffff:203.0.113.77")
    assert source_of("2001:db8:1:2:3::1") == "2001:db8:1:2::/64"
    assert network_of("203.0.113.77") == "203.0.113.0/24"
    assert network_of("2001:db8:1:2:3::1") == "2001:db8:1::/48"
    assert network_of("testclient") == source_of("") == "unknown"


def test_proxies_are_addresses_networks_or_all() -> None:
    listed = Networks(["127.0.0.1", "10.0.0.0/8", "::1"])
    assert all(address in listed for address in ("127.0.0.1", "10.1.2.3", "::1", "::ffff:10.0.0.1"))
    assert not any(address in listed for address in ("127.0.0.2", "11.0.0.1", "", "name"))
    assert "203.0.113.1" in Networks(["*"]) and "203.0.113.1" not in Networks([])
