"""Forgetting who a person was: in the rows, the texts, the index of words and the file itself."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import person, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.services import doctor, forgetting, patches, plans, search
from compassdesk.storage import earlier_texts

NOW = datetime(2027, 3, 2, 12)


def test_a_forgotten_person_leaves_no_name_and_no_coming_items(opened):
    known = person("lisa", name="Lisa Verbeek", initials="LV", signature="^LV", role_title="Engineer")
    opened.perform("Known", patches.apply, Patch(spokespersons=(known,)))
    opened.perform("Forget", forgetting.forget, "lisa", (known.name,), NOW)
    left = opened.read(plans.whole)
    (gone,) = (row for row in left.spokespersons if row.id != "marc")
    assert (gone.initials, gone.signature, gone.role_title, gone.active_to) == ("", "", "", NOW.date())
    assert gone.id != "lisa", "the id tells the name"
    assert {item.id: item.spokesperson for item in left.items}["i2"] is None


def test_the_file_itself_holds_the_name_no_longer(opened):
    needle = "Zwaantje Needle"
    row = person("z", name=needle)
    told = post("send", "2027-03-01T10:00", id="told", title=f"{needle} tells", body=f"Ask {needle}. " * 400)
    opened.perform("Known", patches.apply, Patch(spokespersons=(row,), items=(told,)))
    assert needle.encode() in opened.path.read_bytes()
    opened.perform("Say it again", patches.apply, Patch(items=(replace(told, body=f"No, {needle} does."),)))
    assert "Needle" in repr(opened.read(earlier_texts.of_item, "told"))
    opened.perform("Forget", forgetting.forget, "z", (needle,), NOW)
    assert "Needle" not in repr(opened.read(earlier_texts.of_item, "told"))
    assert opened.read(search.find, "needle") == []
    assert opened.read(doctor.examine, "UTC") == ()
    opened.close()
    content = opened.path.read_bytes().lower()
    assert b"zwaantje" not in content
    assert b"needle" not in content


def test_nobody_is_not_a_person(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Forget", forgetting.forget, "nobody", (), NOW)
    assert caught.value.code == "no-such-person"
