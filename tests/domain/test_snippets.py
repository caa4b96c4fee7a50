"""Pieces of text that come again, as records of the plan."""

from builders import campaign, channel, person, plan, post
from compassdesk.domain.plan import Record
from compassdesk.domain.snippets import Snippet, filled, record_of, said_of, snippet, snippets


def test_a_snippet_is_a_record_with_a_name_and_the_rest_of_it_stays():
    record = Record("s1", {"name": " Closing ", "text": "Bye", "colour": "red"})
    one = snippet(record)
    assert one == Snippet("s1", "Closing", "Bye")
    assert record_of(one, record) == Record("s1", {"name": "Closing", "text": "Bye", "colour": "red"})
    for content in ({}, {"name": "  "}, {"name": 3}, {"name": "A", "text": 3}):
        assert snippet(Record("s", content)) is None


def test_they_are_listed_by_name():
    held = plan(snippets=(Record("b", {"name": "beta"}), Record("x", {}), Record("a", {"name": "Alpha"})))
    assert [one.name for one in snippets(held)] == ["Alpha", "beta"]


def test_fields_are_filled_in_and_what_has_nothing_to_say_stays_to_be_seen():
    item = post("send", "2027-03-10T13:00", title="Open day", speaker="lisa", campaign="c", link="https://a.nl")
    held = plan(item, spokespersons=(person("lisa", name="Lisa Vos"),),
                campaigns=(campaign("c", "2027-03-01", "2027-03-31", name="Square"),))  # fmt: skip
    said = said_of(held, item, channel("x", "x", name="X"), "10 March")
    text = "{title} {link} {date} {channel} {campaign} {spokesperson} {other} {}"
    assert filled(text, said) == "Open day https://a.nl 10 March X Square Lisa Vos {other} {}"
    assert filled("{link}!", said_of(held, post("send", None), None, "")) == "{link}!"


def test_the_fields_are_read_in_dutch_too():
    item = post("send", "2027-03-10T13:00", title="Open dag", speaker="lisa", link="https://a.nl")
    held = plan(item, spokespersons=(person("lisa", name="Lisa Vos"),))
    said = said_of(held, item, channel("x", "x", name="X"), "10 maart")
    assert filled("{Titel} {link} {datum} {kanaal} {spreker} {campagne}", said) == (
        "Open dag https://a.nl 10 maart X Lisa Vos {campagne}"
    )
