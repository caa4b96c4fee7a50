"""What records name by id: found wherever it stands, and taken out without touching anything else."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.plan import Record
from compassdesk.domain.references import NAMED_WITHIN, WITHIN_RECORDS, ids_within, without

KEYS = ("noor", "fb", "spring", "people", "channels", "")
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(KEYS),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from((*KEYS, "id", "each")), inner, max_size=3)
    ),
    max_leaves=6,
)


def contents(shape: Any) -> st.SearchStrategy[Any]:
    """What a record of this shape may say: ids where they belong, and anything else anywhere."""
    if isinstance(shape, str):
        return st.sampled_from(KEYS) | st.lists(st.sampled_from(KEYS), max_size=3) | JUNK
    said = {field: contents(inside) for field, inside in shape.items()}
    objects = st.fixed_dictionaries({"key": JUNK}, optional=said)
    return objects | st.lists(objects | JUNK, max_size=2) | JUNK


LISTS = st.sampled_from(sorted(WITHIN_RECORDS))
RECORDS = LISTS.flatmap(
    lambda name: st.tuples(
        st.just(name),
        st.builds(
            Record,
            st.just("r"),
            st.fixed_dictionaries(
                {"name": JUNK}, optional={field: contents(inside) for field, inside in WITHIN_RECORDS[name].items()}
            ),
        ),
    )
)
TARGETS = st.sampled_from(sorted(NAMED_WITHIN))
GONE = st.sets(st.sampled_from(KEYS))


@given(RECORDS, TARGETS, GONE)
def test_what_is_taken_out_is_named_no_more_and_all_else_is(
    one: tuple[str, Record], target: str, gone: set[str]
) -> None:
    name, record = one
    before = list(ids_within(name, record))
    after = list(ids_within(name, without(name, record, target, gone)))
    assert after == [(found, key) for found, key in before if found != target or key not in gone]


@given(RECORDS, TARGETS, GONE)
def test_a_record_that_names_nothing_of_it_is_the_very_same(
    one: tuple[str, Record], target: str, gone: set[str]
) -> None:
    name, record = one
    freed = without(name, record, target, gone)
    assert without(name, freed, target, gone) is freed
    assert without(name, record, target, set()) is record


@given(RECORDS, TARGETS, GONE, TARGETS, GONE)
def test_the_order_in_which_rows_are_taken_out_makes_no_difference(
    one: tuple[str, Record], target: str, gone: set[str], other: str, too: set[str]
) -> None:
    name, record = one
    first = without(name, without(name, record, target, gone), other, too)
    assert first == without(name, without(name, record, other, too), target, gone)


def test_a_text_for_a_channel_goes_with_it_and_a_role_only_loses_its_id() -> None:
    placements = [{"channel": "fb", "text": "Hi"}, {"channel": "li", "text": "Hello"}]
    series = Record("s", {"each": {"title": "fb", "channels": ["fb", "li"], "placements": placements}})
    assert without("series", series, "channels", {"fb"}).content == {
        "each": {"title": "fb", "channels": ["li"], "placements": placements[1:]}
    }
    template = Record(
        "t", {"channels": [{"key": "c1", "id": "fb", "network": "facebook"}], "parts": [{"channel": "fb"}]}
    )
    assert without("templates", template, "channels", {"fb"}).content == {
        "channels": [{"key": "c1", "network": "facebook"}], "parts": [{"channel": "fb"}]
    }  # fmt: skip
