"""The pure modules of the screen, tested in the browser they run in."""

from tests.js.page import opened

MODULES = [
    "reduce",
    "rows",
    "order",
    "marks",
    "match",
    "rich",
    "times",
    "sentence",
    "rule_texts",
    "task_order",
    "task_filter",
    "promised_date",
    "report_filter",
    "report_scales",
]


def test_the_pure_rules_of_the_screen_hold() -> None:
    with opened() as page:
        results = page.evaluate(
            """async (names) => {
                for (const name of names) await import(`/${name}.tests.js`);
                return (await import('/check.js')).outcome();
            }""",
            MODULES,
        )
    failed = [f"{sentence}: {problem}" for sentence, problem in results if problem]
    assert results and not failed, "\n".join(failed)
