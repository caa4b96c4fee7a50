"""Cards never lie over each other, and a lane stands at one height in every column."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from builders import channel, client, person, post, slot
from compassdesk.domain.plan import Plan
from compassdesk.ui.calendar.board.board_places import CARD, places

PLAN = Plan(client=client(), channels=(channel("fb"), channel("x")), spokespersons=(person("noor"), person("samir")))
DAYS = date(2027, 3, 1), date(2027, 3, 31)
STATUS = st.sampled_from(("idea", "draft", "scheduled", "published"))
WHO, WHERE = st.sampled_from((None, "noor", "samir", "gone")), st.sampled_from(((), ("fb",), ("x", "fb"), ("gone",)))


@given(
    st.lists(st.tuples(STATUS, WHO, WHERE, st.booleans()), max_size=25),
    st.sampled_from((None, "channel", "campaign", "person")),
)
def test_every_card_has_a_place_of_its_own(drawn, kind):
    columns = {status: [] for status in ("idea", "draft", "scheduled", "published")}
    for at, (status, speaker, channels, talk) in enumerate(drawn):
        make = slot("listen", "2027-03-08T09:00", 30, id=f"i{at}") if talk else post("send", None, id=f"i{at}")
        row = {"status": status, "spokesperson": speaker, "channels": channels, "all_channels": False}
        columns[status].append(
            type(make)(**{name: row.get(name, getattr(make, name)) for name in make.__struct_fields__})
        )
    found = places(columns, PLAN, kind, DAYS, lambda status: status != "published")
    assert not found["published"].items
    for status in ("idea", "draft", "scheduled"):
        one = found[status]
        assert sorted(item.id for item in one.items) == sorted(item.id for item in columns[status])
        edges = sorted([(top, CARD) for top in one.tops] + [(head.y, 18) for head in one.headings])
        assert all(top + high <= below for (top, high), (below, _) in pairwise(edges))
        assert all(top + CARD <= one.height for top in one.tops)
    lanes = [[(head.y, head.lane) for head in found[status].headings if head.lane] for status in ("idea", "draft")]
    assert lanes[0] == lanes[1]
