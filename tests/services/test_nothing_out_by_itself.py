"""Whatever is done with a post, it is published, or out on a channel, only where somebody said so of that channel."""

from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from builders import channel, client, moment, person, post
from compassdesk.domain.approvals import YesWanted, asked, refused
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.publishing import is_out
from compassdesk.domain.reschedule import brought_to, duplicated, moved, unscheduled
from compassdesk.services import items, patches, plans
from compassdesk.services.opening import create_client
from compassdesk.services.workspace import ClientFile
from examples import fewer

CHANNELS = ("fb", "x", "li")
NOW = moment("2027-03-09T08:41")
BACK = ("idea", "draft", "in_review", "approved", "scheduled", "on_hold", "cancelled")
FREE = ("hold all", "release", "ask", "refuse", "later", "undated", "copy")
ACTS = st.one_of(
    st.tuples(st.just("out"), st.sampled_from(CHANNELS)),
    st.tuples(st.just("status"), st.sampled_from(BACK)),
    st.tuples(st.just("channels"), st.lists(st.sampled_from(CHANNELS), min_size=1, unique=True)),
    st.tuples(st.sampled_from(FREE), st.none()),
)


def the_post(file: ClientFile) -> Item:
    return file.read(plans.items_by_id, ("p",))[0]


def changed(file: ClientFile, act: str) -> Item:
    item = the_post(file)
    return {
        "ask": lambda: asked(item, YesWanted("noor", NOW, "mail"), NOW),
        "refuse": lambda: refused(item, "No"),
        "later": lambda: moved(item, timedelta(days=-3)),
        "undated": lambda: unscheduled(item),
        "copy": lambda: duplicated(item),
    }[act]()


def do(file: ClientFile, act: str, what: object, now: datetime) -> None:
    if act == "out":
        if what in the_post(file).channels:
            file.perform(act, items.say_out, "p", (what,), now, now)
    elif act == "status":
        file.perform(act, items.set_status, ("p",), what, now)
    elif act == "hold all":
        file.perform(act, items.hold_all, now)
    elif act == "release":
        file.perform(act, items.release, ("p",), now)
    else:
        row = brought_to(the_post(file), what) if act == "channels" else changed(file, act)
        file.perform(act, patches.apply, Patch(items=(row,)))


@fewer(5)
@given(st.lists(ACTS, max_size=14))
def test_only_where_somebody_said_so(acts) -> None:
    start = post("send", "2027-03-12T10:00", id="p", channels=("fb", "x"), status="scheduled", speaker="noor")
    rows = Patch(channels=tuple(map(channel, CHANNELS)), spokespersons=(person("noor"),), items=(start,))
    with TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "a.compass", client(), rows)
        said: frozenset[str] = frozenset()
        for at, (act, what) in enumerate(acts):
            try:
                do(file, act, what, NOW + timedelta(hours=at))
            except InputError:
                continue
            item = the_post(file)
            said |= {what} if act == "out" else set()
            out = frozenset(one for one in item.channels if is_out(item, one))
            assert out <= said
            assert item.status != "published" or out == frozenset(item.channels)
            said = out  # what is planned again is out nowhere
            copies = [one for one in file.read(plans.whole).items if one.id != "p"]
            assert not any(is_out(one, where) for one in copies for where in one.channels)
        file.close()
