"""The plain rules behind origins, cookies and networks."""

from web.security import Origins, network_of


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


def test_networks_are_a_24_or_a_64() -> None:
    assert network_of("203.0.113.77") == "203.0.113.0/24"
    assert network_of("2001:db8::1") == "2001:db8::/64"
    assert network_of("testclient") == "unknown"
