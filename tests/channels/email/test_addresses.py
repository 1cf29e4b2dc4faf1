"""Tests that long honest address headers are read whole, and hostile ones in linear time (F4 of the
security findings).
"""

from channels.email.headers import addresses
from channels.email.parse import letter
from inbox.messages.link_previews import first_link

OWN = "support@shop.example"


def read(*lines: str) -> dict[str, object]:
    raw = "\r\n".join([*lines, "", "Hello"]).encode()
    return letter(raw, {"own": [OWN], "authority": ""})[0]


def test_a_letter_to_three_hundred_people_keeps_its_sender_and_our_own_address() -> None:
    others = [
        f"=?UTF-8?B?0JXQutCw0YLQtdGA0LjQvdCwINCa0L7QstCw0LvRkdCy0LAg0LjQtyDQntGC0LTQtdC70LA=?= <p{n}@x.example>"
        for n in range(300)
    ]
    ours = f"Shop <{OWN.replace('@', '+okno.12.0123456789abcdef01234567@')}>"
    parsed = read("From: Kate <kate@x.example>", "To: " + ",\r\n ".join([*others, ours]))
    assert parsed["address"] == "kate@x.example"
    recipients = parsed["recipients"]
    assert isinstance(recipients, list)
    assert recipients[0] == "Екатерина Ковалёва из Отдела <p0@x.example>"
    assert len(recipients) == 201 and recipients[-1].endswith("+okno.12.0123456789abcdef01234567@shop.example>")


def test_a_name_with_commas_still_belongs_to_its_address() -> None:
    assert addresses("Ivanov, Ivan <i@x.example>, p@x.example") == [
        ("Ivanov, Ivan", "i@x.example"),
        ("", "p@x.example"),
    ]
    assert addresses("a," * 20_000 + "Ivan <i@x.example>")[-1][1] == "i@x.example"
    assert [address for _, address in addresses('"\\"' + '\\"' * 10_000 + " <i@x.example>")] == ["i@x.example"]


def test_names_without_any_address_stay_readable() -> None:
    [(name, address)] = addresses("a," * 20_000)
    assert (name[:10], address) == ("a, a, a, a", "") and len(name) <= 200
    assert addresses("undisclosed-recipients:;") == [("undisclosed-recipients:", "")]


def test_an_address_behind_many_brackets_is_found_by_the_server_too() -> None:
    assert first_link("http://a.example/x(1)" + ")" * 1_900) == "http://a.example/x(1)"
