"""What change files tell, and when old ones are put into one."""

from hashlib import sha256
from pathlib import Path

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.exchange.together import shared_folder
from compassdesk.services import working_together
from compassdesk.services.inside import write
from computers_together import known, three

__all__ = ["three"]


def told_by_way_of_tarik(three, tmp_path, **values) -> Path:
    """Sanne changes what Tarik had told otherwise, and Noor hears of it from him alone; gives where her file lies."""
    noor, sanne, tarik = three
    key, hers, his = values["of"], values["hers"], values["his"]
    sanne.edit(key, **hers)
    sanne.send()
    (lying,) = shared_folder.change_files(noor.folder)
    away = lying.path.rename(tmp_path / "away")
    tarik.edit(key, **his)
    tarik.send()
    noor.receive()
    away.rename(lying.path)
    tarik.receive()
    tarik.edit("webcare", title="Something else")
    assert tarik.send()
    lying.path.rename(away)
    assert noor.receive() == 0
    assert noor.item("webcare").title == "Something else"
    away.rename(lying.path)
    return lying.path


def test_what_waits_with_somebody_is_told_though_what_shows_there_was_told_before(three, tmp_path) -> None:
    noor, _, tarik = three
    told_by_way_of_tarik(three, tmp_path, of="visit", hers={"title": "Sanne's"}, his={"title": "Tarik's"}).unlink()
    assert noor.item("visit").title == "Tarik's"
    assert [one.content["value"] for one in noor.whole().conflicts] == ["Sanne's"]
    assert known(noor) == known(tarik)


def test_what_comes_together_unasked_comes_from_who_said_it(three, tmp_path) -> None:
    noor, _, tarik = three
    told_by_way_of_tarik(three, tmp_path, of="tips", hers={"extra": {"hers": 1}}, his={"extra": {"his": 1}})
    assert noor.receive() == 0
    assert tarik.item("tips").extra == {"hers": 1, "his": 1}
    assert known(noor) == known(tarik)


def test_a_file_that_went_makes_its_writer_tell_all_anew(three) -> None:
    noor, sanne, tarik = three
    for number in range(3):
        noor.edit("visit", title=f"Number {number}")
        noor.send()
    shared_folder.change_files(noor.folder)[1].path.unlink()
    assert sanne.receive() == 1
    assert noor.send(), "there is nothing new, but nobody could read on"
    assert len(shared_folder.change_files(noor.folder)) == 1
    for other in (sanne, tarik):
        assert other.receive() == 0
        assert other.whole() == noor.whole()


def test_a_large_plan_is_not_told_whole_each_time(three, monkeypatch) -> None:
    noor, sanne, _ = three
    monkeypatch.setattr(working_together, "MOST_FILES", 4)
    many = [
        post("send", "2027-03-09T10:00", id=f"i{at}", title=f"Number {at}", body=sha256(str(at).encode()).hexdigest())
        for at in range(400)
    ]
    noor.file.perform("Many", write, Patch(items=tuple(many)))
    for number in range(20):
        noor.edit("visit", title=f"Number {number}")
        noor.send()
    first, *later = shared_folder.change_files(noor.folder)
    assert first.since == 0
    assert later
    assert all(one.since > 0 and one.size < first.size for one in later), "the first still says most of it"
    assert sanne.receive() == 0
    assert sanne.whole() == noor.whole()
