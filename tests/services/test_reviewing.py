"""A review and its answers: about which version, what changed since, two readers, one step each, another client."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import day, plan, post, slot
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import as_patch
from compassdesk.domain.reviews import ReviewAnswer, Verdicted, latest, opinions, reviews
from compassdesk.exchange.plan import plan_json
from compassdesk.exchange.review.answer_read import AnswerFile
from compassdesk.services import patches, plans, reviewing
from compassdesk.services.opening import create_client

NOW = datetime(2027, 3, 1, 9)


@pytest.fixture
def file(tmp_path):
    good = post("send", "2027-03-09T09:00", id="good", channels=("li",), speaker="marc", body="Good")
    good = replace(good, status="in_review")
    other = replace(good, id="other", body="Other", starts_at=good.starts_at.replace(day=10))
    made = plan(good, other, slot("respond", "2027-03-09T10:00", id="s"))
    opened = create_client(tmp_path / "delta.compass", made.client, as_patch(made))
    yield opened
    opened.close()


def asked(file, key: str = "r1", *, approves: bool = False):
    whole = file.read(plans.whole)
    made = reviewing.asked(key, whole, whole.items, NOW, by="Noor", until=day("2027-03-05"), approves=approves)
    file.perform("Ask", reviewing.keep, made)
    return made


def answer(made, by: str = "Jan", **said: tuple[str, str]) -> AnswerFile:
    seen = {key: made.items[key].told if key in made.items else "" for key in said}
    items_said = {key: Verdicted(word, remark, seen[key]) for key, (word, remark) in said.items()}
    return AnswerFile(made.id, "Delta Pompen B.V.", ReviewAnswer(by, datetime(2027, 3, 2, 10), items_said))


def take(file, source: AnswerFile):
    return file.perform("Answer", reviewing.take, source, NOW)


def test_only_posts_that_can_still_change_are_asked_about(file) -> None:
    whole = file.read(plans.whole)
    others = [
        replace(whole.items[0], id=status, status=status) for status in ("idea", "published", "cancelled", "on_hold")
    ]
    over = replace(whole.items[0], id="over", starts_at=datetime(2027, 2, 1, 9))
    made = reviewing.asked("r", whole, (*whole.items, *others, over), NOW, by="")
    assert set(made.items) == {"good", "other", "on_hold"}
    with pytest.raises(InputError, match="nothing-to-review"):
        reviewing.asked("r", whole, (over,), NOW, by="")


def test_an_answer_is_kept_with_who_when_and_what_and_taken_back_in_one_step(file) -> None:
    made = asked(file)
    told = take(file, answer(made, good=("agree", ""), other=("remark", "Shorter")))
    assert (told.agreed, told.remarked, told.changed, told.is_new) == (("good",), ("other",), (), True)
    whole = file.read(plans.whole)
    (opinion,) = opinions(whole, next(item for item in whole.items if item.id == "other"), ())
    assert (opinion.by, opinion.at, opinion.said, opinion.remark, opinion.is_current) == (
        "Jan", datetime(2027, 3, 2, 10), "remark", "Shorter", True,
    )  # fmt: skip
    again = take(file, answer(made, good=("agree", ""), other=("remark", "Shorter")))
    assert (again.agreed, again.remarked, again.is_new) == (("good",), ("other",), False)
    assert len(reviews(file.read(plans.whole))[0].answers) == 1


def test_what_changed_since_is_told_with_what_was_seen(file) -> None:
    made = asked(file)
    whole = file.read(plans.whole)
    good = next(item for item in whole.items if item.id == "good")
    file.perform("Edit", patches.apply, as_patch(replace(whole, items=(replace(good, body="Better"),))))
    told = take(file, answer(made, good=("agree", "")))
    assert told.changed == ("good",)
    whole = file.read(plans.whole)
    (opinion,) = opinions(whole, next(item for item in whole.items if item.id == "good"), ())
    assert (opinion.is_current, opinion.seen.texts) == (False, ("Good",))


def test_two_readers_stand_beside_each_other_and_the_later_word_of_one_counts(file) -> None:
    made = asked(file)
    take(file, answer(made, good=("remark", "No")))
    take(file, answer(made, "Piet", good=("agree", "")))
    later = answer(made, good=("agree", ""))
    take(file, replace(later, answer=replace(later.answer, at=datetime(2027, 3, 3, 9))))
    whole = file.read(plans.whole)
    found = opinions(whole, next(item for item in whole.items if item.id == "good"), ())
    assert [(one.by, one.said) for one in found] == [("Jan", "agree"), ("Piet", "agree")]


def test_an_earlier_word_that_comes_late_does_not_count(file) -> None:
    made = asked(file, approves=True)
    earlier = answer(made, good=("agree", ""), other=("agree", ""))
    later = answer(made, "JAN", good=("remark", "Not this"))
    take(file, replace(later, answer=replace(later.answer, at=datetime(2027, 3, 3, 9))))
    told = take(file, earlier)
    assert (told.agreed, told.approved) == (("other",), ("other",))
    whole = file.read(plans.whole)
    (opinion,) = opinions(whole, next(item for item in whole.items if item.id == "good"), ())
    assert (opinion.said, opinion.remark) == ("remark", "Not this")


def test_other_channels_are_a_change(file) -> None:
    made = asked(file, approves=True)
    whole = file.read(plans.whole)
    good = next(item for item in whole.items if item.id == "good")
    elsewhere = next(one.id for one in whole.channels if one.id not in good.channels)
    moved = replace(good, channels=(*good.channels, elsewhere))
    file.perform("Edit", patches.apply, as_patch(replace(whole, items=(moved,))))
    told = take(file, answer(made, good=("agree", "")))
    assert (told.changed, told.approved) == (("good",), ())


def test_agreeing_approves_where_the_review_says_so_and_only_what_is_as_it_was_shown(file) -> None:
    made = asked(file, approves=True)
    whole = file.read(plans.whole)
    other = next(item for item in whole.items if item.id == "other")
    file.perform("Edit", patches.apply, as_patch(replace(whole, items=(replace(other, body="Changed"),))))
    told = take(file, answer(made, good=("agree", ""), other=("agree", "")))
    assert (told.approved, told.changed) == (("good",), ("other",))
    assert {item.id: item.status for item in file.read(plans.whole).items if item.kind == "post"} == {
        "good": "approved",
        "other": "in_review",
    }


def test_what_a_check_stops_stays_a_draft_that_somebody_agreed_to(file) -> None:
    made = asked(file, approves=True)
    whole = file.read(plans.whole)
    good = next(item for item in whole.items if item.id == "good")
    faceless = replace(good, spokesperson=None)
    file.perform("Edit", patches.apply, as_patch(replace(whole, items=(faceless,))))
    told = take(file, answer(made, good=("agree", "")))
    assert (told.approved, told.stopped) == ((), ("good",))


def test_an_answer_of_another_client_or_to_nothing_that_was_asked_says_so(file) -> None:
    made = asked(file)
    with pytest.raises(InputError, match="answer-to-unknown"):
        take(file, replace(answer(made, good=("agree", "")), review="elsewhere"))
    with pytest.raises(InputError, match="answer-of-other-client"):
        take(file, replace(answer(made, good=("agree", "")), review="elsewhere", client="Gemeente Waterhoven"))


def test_what_an_answer_says_of_items_nobody_asked_about_is_left_out(file) -> None:
    made = asked(file)
    told = take(file, answer(made, s=("agree", "")))
    assert (told.agreed, told.is_new) == ((), False)


def test_reviews_are_whole_in_a_plan_file(file) -> None:
    take(file, answer(asked(file, approves=True), good=("agree", ""), other=("remark", "Korter")))
    whole = file.read(plans.whole)
    assert reviews(plan_json.read(plan_json.write(whole))) == reviews(whole)
    assert reviews(whole)[0].approves


def test_the_latest_review_is_the_one_made_last_in_whatever_order_they_lie(file) -> None:
    assert latest(file.read(plans.whole)) is None
    made = [asked(file, key) for key in ("a", "b")]
    for one, at in zip(made, (datetime(2027, 3, 1, 9), datetime(2027, 3, 1, 8)), strict=True):
        file.perform("Move", reviewing.keep, replace(one, made_at=at))
    whole = file.read(plans.whole)
    assert latest(whole) == reviews(whole)[0]
    assert [one.id for one in reviews(whole)] == ["a", "b"]
