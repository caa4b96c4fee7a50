"""Words are those of the app's language, also on a computer that writes its days as another country does."""

import os
import subprocess
import sys

import pytest

ASKED = """
from datetime import date
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from compassdesk.system.resources import resource_path
from compassdesk.texts import language, numbers
language.install(app, None, resource_path("translations"))
day = date(2027, 3, 9)
print(numbers.full_day(day), numbers.month(day), numbers.weekday(2), numbers.month_first(), sep=", ")
"""


@pytest.mark.parametrize(
    ("spoken", "written", "said"),
    [
        ("en_US", "nl_NL", "Tuesday 9 March 2027, March 2027, Tue, False"),
        ("en_US", "", "Tuesday, March 9, 2027, March 2027, Tue, True"),
        ("nl_NL", "en_GB", "dinsdag 9 maart 2027, Maart 2027, di, False"),
    ],
)
def test_days_are_named_in_the_language_and_put_as_the_computer_has_them(spoken: str, written: str, said: str) -> None:
    others = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    environment = {**others, "LANG": f"{spoken}.UTF-8", **({"LC_TIME": f"{written}.UTF-8"} if written else {})}
    done = subprocess.run(
        [sys.executable, "-c", ASKED], env=environment, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == said
