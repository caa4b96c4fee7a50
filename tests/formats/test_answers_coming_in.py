"""An answer to a review that comes in as any file is known as one: it is no plan, no table, no list and no idea."""

from pathlib import Path

import pytest

from builders import plan
from compassdesk.domain.errors import InputError
from compassdesk.formats import importing
from compassdesk.formats.importing import Pasted

FILE = b'{"format": "compassdesk-answer", "version": 1, "content": "{}", "sum": "0"}'
TEXT = b"Hello,\n\n-----BEGIN COMPASSDESK ANSWER-----\neyJ9\n-----END COMPASSDESK ANSWER-----\n"
MAIL = b"From: jan@example.org\nSubject: Read\n\n" + TEXT


@pytest.mark.parametrize(
    ("name", "content"), [("a.json", FILE), ("a.txt", TEXT), ("clipboard.txt", TEXT), ("a.csv", TEXT), ("a.eml", MAIL)]
)
def test_it_is_known_whatever_its_name_is(name: str, content: bytes) -> None:
    with pytest.raises(InputError, match="answer-file"):
        importing.preview(Pasted(name, content), plan())


def test_no_client_is_made_of_it(tmp_path: Path) -> None:
    path = tmp_path / "delta.answer.json"
    path.write_bytes(FILE)
    with pytest.raises(InputError, match="answer-file"):
        importing.new_client(path, "Europe/Amsterdam")
