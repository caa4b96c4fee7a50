"""What a saved view means, and that nothing of its record is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import moment, person, plan
from compassdesk.domain.calendar_grid import COLOURINGS, DENSITIES, SCALES, TIMELINE_LANES, VIEWS
from compassdesk.domain.filters import Filter
from compassdesk.domain.forgetting import forgotten
from compassdesk.domain.plan import Record
from compassdesk.domain.saved_views import SavedView, record_of, saved_view, saved_views

ids = st.frozensets(st.text(min_size=1, max_size=5), max_size=3)
filters = st.builds(
    Filter, petals=ids, channels=ids, networks=ids, people=ids, campaigns=ids, statuses=ids, labels=ids,
    text=st.text(max_size=5).filter(lambda text: text == "" or bool(text.strip())),
)  # fmt: skip
views = st.builds(
    SavedView,
    st.text(min_size=1, max_size=5),
    st.text(min_size=1, max_size=9).map(str.strip).filter(bool),
    filters,
    st.sampled_from((None, *VIEWS)),
    st.sampled_from((None, *DENSITIES)),
    st.sampled_from((None, *COLOURINGS)),
    st.sampled_from((None, "none", *TIMELINE_LANES)),
    st.sampled_from((None, *SCALES)),
)


@given(views)
def test_a_view_comes_back_from_its_record(view):
    assert saved_view(record_of(view)) == view


@given(views, st.dictionaries(st.text(min_size=1, max_size=4), st.integers(), max_size=3))
def test_what_another_version_says_in_it_is_kept(view, others):
    known = {"name", "view", "density", "colour_by", "lanes", "scale", "filter"}
    strange = {key: value for key, value in others.items() if key not in known}
    strange_kinds = {key: value for key, value in others.items() if key not in Filter.__struct_fields__}
    before = Record(view.id, {**strange, "name": "Old", "filter": {"channels": ["gone"], **strange_kinds}})
    after = record_of(view, before)
    assert saved_view(after) == view
    assert {key: value for key, value in after.content.items() if key not in known} == strange
    assert {key: after.content["filter"][key] for key in strange_kinds} == strange_kinds


@pytest.mark.parametrize("content", [{}, {"name": ""}, {"name": 3}, {"name": None, "filter": {}}])
def test_a_record_without_a_name_is_no_view(content):
    assert saved_view(Record("r", content)) is None


@pytest.mark.parametrize(
    "content",
    [
        {"view": "year", "density": 3, "colour_by": [], "filter": "everything", "lanes": "petal", "scale": 12},
        {"filter": {"channels": "fb", "text": ["a"], "people": [1, None], "shape": ["round"]}},
        {"filter": []},
    ],
)
def test_what_is_not_understood_changes_nothing(content):
    assert saved_view(Record("r", {"name": "Mine", **content})) == SavedView("r", "Mine")


def test_views_are_listed_by_name():
    records = (Record("1", {"name": "zomer"}), Record("2", {}), Record("3", {"name": "Alles"}))
    assert [view.name for view in saved_views(replace(plan(), saved_views=records))] == ["Alles", "zomer"]


def test_a_forgotten_person_is_filtered_by_under_the_new_id_only():
    view = SavedView("v", "Posts of Nadia Kaya", Filter(people=frozenset(("nadia-kaya", "sam"))))
    nadia = person("nadia-kaya", name="Nadia Kaya")
    whole = replace(plan(), spokespersons=(nadia, person("sam")), saved_views=(record_of(view),))
    patch = forgotten(whole, nadia, ("Nadia Kaya",), moment("2027-03-01T09:00"), fresh_id="new")
    (after,) = map(saved_view, patch.saved_views)
    assert after.filter.people == {"new", "sam"}
    assert "Nadia" not in after.name
