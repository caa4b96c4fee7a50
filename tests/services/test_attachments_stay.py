"""What is attached comes along wherever a client's file goes: protected, gone back, rescued."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from builders import client, person, plan, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.services import attachments, backups, doctor, plans, protection
from compassdesk.services.forgetting import forget
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.rescue import rescue
from compassdesk.services.workspace import ClientFile
from rescued import PASSPHRASE, ZONE

FIRST, SECOND = (bytes([number]) + bytes(range(256)) * 200 for number in (1, 2))
ONE, TWO = (sha256(content).hexdigest() for content in (FIRST, SECOND))
ROWS = (
    Record("a", {"item": "i1", "name": "marc.jpg", "alt": "Marc at the pump", "sha256": ONE}),
    Record("b", {"item": "i1", "name": "pump.jpg", "alt": "", "sha256": TWO}),
)


def contents(path: Path) -> list[bytes | None]:
    with closing(open_client(path, read_only=True)) as file:
        return [file.read(attachments.content, key) for key in (ONE, TWO)]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ClientFile]:
    whole = plan(post("send", None, id="i1"), spokespersons=(person("marc", name="Marc Vos"), person("lisa")))
    with closing(create_client(tmp_path / "c.compass", client(), as_patch(whole))) as made:
        made.perform("Attach", attachments.add, Patch(attachments=ROWS), {ONE: FIRST, TWO: SECOND})
        yield made


def test_protecting_and_unprotecting_keeps_every_byte(file):
    file.close()
    protection.protect(file.path, PASSPHRASE)
    assert FIRST[:64] not in file.path.read_bytes()
    assert contents(file.path) == [FIRST, SECOND]
    protection.unprotect(file.path)
    assert contents(file.path) == [FIRST, SECOND]


def test_contents_are_written_into_a_protected_file(file):
    file.close()
    protection.protect(file.path, PASSPHRASE)
    third = bytes(100_000) + b"third"
    key = sha256(third).hexdigest()
    with closing(open_client(file.path)) as opened:
        row = Record("c", {"item": "i1", "name": "c.jpg", "sha256": key})
        opened.perform("Attach", attachments.add, Patch(attachments=(row,)), {key: third})
        assert opened.read(attachments.content, key) == third


def test_going_back_brings_back_what_was_collected(file):
    kept = backups.back_up(file, "hand", datetime(2027, 3, 1, tzinfo=UTC)).backup.path
    from compassdesk.services import patches

    file.perform("Remove", patches.apply, Patch(removed=(("attachments", "a"),)))
    file.perform("Collect", attachments.collect)
    assert file.read(attachments.content, ONE) is None
    file.perform("Back", backups.go_back, backups.plan_in(kept), kept)
    assert file.read(attachments.content, ONE) == FIRST
    assert file.read(attachments.missing) == frozenset()


def test_a_rescue_takes_over_what_can_be_read_whole_and_nothing_else(file, tmp_path):
    file.close()
    whole = rescue(file.path, tmp_path / "whole.compass", ZONE)
    assert (whole.contents_lost, contents(tmp_path / "whole.compass")) == (0, [FIRST, SECOND])
    damaged = bytearray(file.path.read_bytes())
    damaged[damaged.index(FIRST[:300]) + 200] ^= 1
    file.path.write_bytes(damaged)
    rescued = rescue(file.path, tmp_path / "new.compass", ZONE)
    assert (rescued.contents_lost, contents(tmp_path / "new.compass")) == (1, [None, SECOND])


def test_a_file_with_attachments_is_healthy(file):
    file.close()
    assert doctor.look(file.path, ZONE) == ()


def test_a_person_is_forgotten_in_alternative_texts_and_names_of_files(file):
    file.perform("Forget", forget, "marc", ("Marc Vos", "Marc"), datetime(2027, 3, 1))
    told = [record.content for record in file.read(plans.whole).attachments]
    assert not any("marc" in f"{row['name']} {row['alt']}".casefold() for row in told)
    assert file.read(attachments.content, ONE) == FIRST


def test_an_older_file_that_is_only_read_has_no_contents(tmp_path):
    import gzip

    stored = Path(__file__).parent.parent / "data" / "client-files" / "v6.compass.gz"
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    assert contents(path) == [None, None]
