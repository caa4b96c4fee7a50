"""The public calendar of a client: what stands in it, whose file it may write, and that it says nothing twice."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest
from msgspec.structs import replace

from builders import client, person, plan, post, slot
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.services import patches, plans, public_calendar
from compassdesk.services.opening import create_client
from compassdesk.services.public_calendar import PublicCalendar
from compassdesk.services.workspace import ClientFile

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClientFile]:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    titled = {"channels": ("li",), "speaker": "marc", "private_note": "ask first"}
    items = [
        post("send", "2027-03-02T09:00", id=status, title=status, status=status, **titled)
        for status in ("idea", "draft", "in_review", "approved", "scheduled", "published", "on_hold", "cancelled")
    ]
    old = post("send", "2020-03-02T09:00", id="old", title="old", status="published", **titled)
    made = plan(*items, old, slot("listen", None, status="idea"), spokespersons=(person("marc", name="Marc Vos"),))
    opened = create_client(tmp_path / "delta.compass", client(), as_patch(made))
    yield opened
    opened.close()


def written(file: ClientFile, target: Path, **said: bool) -> bool:
    return public_calendar.write(file, PublicCalendar(str(target), **said), "en", NOW)


def titles(target: Path) -> set[str]:
    return {str(one["SUMMARY"]) for one in icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")}


def test_what_is_meant_to_go_out_stands_in_it_and_more_when_wanted(file: ClientFile, tmp_path: Path) -> None:
    target = tmp_path / "delta.ics"
    assert written(file, target)
    assert titles(target) == {"approved", "scheduled", "published"}
    assert b"Marc Vos" not in target.read_bytes()
    assert b"ask first" not in target.read_bytes()
    assert written(file, target, with_drafts=True, with_names=True, with_notes=True)
    assert titles(target) == {"draft", "in_review", "approved", "scheduled", "published"}
    assert b"Marc Vos" in target.read_bytes()
    assert b"ask first" in target.read_bytes()


def test_it_is_written_only_when_it_says_something_new(file: ClientFile, tmp_path: Path) -> None:
    target = tmp_path / "delta.ics"
    assert written(file, target)
    before = target.stat().st_mtime_ns
    later = replace(PublicCalendar(str(target)))
    assert not public_calendar.write(file, later, "en", NOW.replace(hour=9))
    assert target.stat().st_mtime_ns == before, "a synced folder has nothing to carry"
    file.perform(
        "x",
        patches.apply,
        Patch(items=(post("send", "2027-03-05T09:00", id="new", channels=("li",), status="approved"),)),
    )
    assert public_calendar.write(file, later, "en", NOW.replace(hour=9))


@pytest.mark.parametrize("content", [b"", b"mine", b"BEGIN:VCALENDAR\r\nX-COMPASSDESK-CALENDAR:other\r\n"])
def test_a_file_of_somebody_else_is_left_alone(file: ClientFile, tmp_path: Path, content: bytes) -> None:
    target = tmp_path / "delta.ics"
    target.write_bytes(content)
    with pytest.raises(InputError) as trouble:
        written(file, target)
    assert trouble.value.code == "calendar-not-ours"
    assert target.read_bytes() == content
    assert public_calendar.write(file, PublicCalendar(str(target)), "en", NOW, replaces=True), "who was asked agreed"
    assert written(file, target, with_drafts=True), "from then on it is ours"


def test_the_calendar_of_another_client_is_left_alone(file: ClientFile, tmp_path: Path) -> None:
    target = tmp_path / "delta.ics"
    written(file, target)
    other = create_client(tmp_path / "other.compass", client(name="Other"))
    try:
        with pytest.raises(InputError):
            written(other, target)
    finally:
        other.close()


def test_a_client_file_a_folder_and_what_is_not_there_end_in_a_sentence(file: ClientFile, tmp_path: Path) -> None:
    for target, kind, code in (
        (file.path, InputError, "calendar-not-ours"),
        (tmp_path, InputError, "target-no-file"),
        (tmp_path / "gone" / "a.ics", WorldError, "missing-folder"),
    ):
        with pytest.raises(kind) as trouble:
            written(file, target)
        assert trouble.value.code == code
    with pytest.raises(InputError) as trouble:
        public_calendar.write(file, PublicCalendar(str(file.path)), "en", NOW, replaces=True)
    assert trouble.value.code == "target-is-client", "whatever somebody agreed to"


def test_what_is_wanted_is_kept_for_each_client_on_this_computer(file: ClientFile, tmp_path: Path) -> None:
    with file.reader() as connection:
        identity = plans.identity_of(connection)
    assert public_calendar.wanted(identity) is None
    said = PublicCalendar("/somewhere/\udce9.ics", with_drafts=True)
    public_calendar.want(identity, said)
    assert public_calendar.wanted(identity) == said
    assert public_calendar.wanted("another") is None
    (kept,) = (tmp_path / "home").rglob("public-*.json")
    for wrong in (b"", b"[]", b'{"path": 3}', b"{" * 70_000, b"\xff\xfe"):
        kept.write_bytes(wrong)
        assert public_calendar.wanted(identity) is None
    public_calendar.want(identity, None)
    assert not kept.exists()
