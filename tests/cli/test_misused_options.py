"""What is wrong with options is said in the language that is asked for, also by the library that reads them."""

import pytest


@pytest.mark.parametrize(
    ("options", "english", "dutch"),
    [
        (["import"], "missing: SOURCE", "ontbreekt: SOURCE"),
        (["check", "a.compass", "--nonsense"], "no such options: --nonsense", "geen bestaande opties: --nonsense"),
        (
            ["import", "a.csv", "--dates", "later"],
            "--dates cannot be “later”; it is one of day-first, month-first",
            "--dates kan niet “later” zijn, wel een van day-first, month-first",
        ),
        (["import", "a.csv", "--into"], "--into needs a value behind it", "achter --into hoort een waarde"),
        (
            ["check", "a.compass", "--weeks", "two"],
            "--weeks cannot be “two”; it is a whole number",
            "--weeks kan niet “two” zijn, wel een heel getal",
        ),
    ],
)
def test_in_both_languages(run, options, english, dutch):
    for language, said, first in (("en", english, "usage: "), ("nl", dutch, "gebruik: ")):
        answer = (
            run(*options, "--lang", language)
            if options[-1] != "--into"
            else run(options[0], "--lang", language, *options[1:])
        )
        assert answer.status == 2
        assert answer.err.endswith(f"compassdesk: {said}\n")
        assert answer.err.startswith(first)
        assert answer.out == ""
