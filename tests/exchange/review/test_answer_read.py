"""Answers to a review are read as the page writes them, quoted and wrapped by mail programs too; others say why not."""

import json
import zlib
from base64 import b64encode
from email import policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.errors import InputError
from compassdesk.domain.reviews import Verdicted
from compassdesk.exchange.review.answer_read import is_answer, read_answer


def answer(**other: object) -> bytes:
    """An answer as a page saves it, with what is said otherwise."""
    said = {
        "review": "r1",
        "client": "Delta",
        "by": "Jan",
        "at": "2027-03-10T09:30",
        "items": {"p1": {"said": "agree", "remark": "", "as": "0a"}, "p2": {"said": "remark", "remark": "Korter 🙂"}},
    }
    content = json.dumps({**said, **other}, ensure_ascii=False)
    checked = f"{zlib.crc32(content.encode()):08x}"
    return json.dumps({"format": "compassdesk-answer", "version": 1, "content": content, "sum": checked}).encode()


def as_mail(source: bytes, *, quoted: str = "") -> bytes:
    letters = b64encode(source).decode()
    lines = ["-----BEGIN COMPASSDESK ANSWER-----", *(letters[at : at + 64] for at in range(0, len(letters), 64))]
    lines += ["-----END COMPASSDESK ANSWER-----"]
    return "\r\n".join(["Dag Noor,", "", *(quoted + line for line in lines), "", "Groet"]).encode()


def test_what_is_said_above_the_answer_is_no_answer() -> None:
    above = b"-----BEGIN COMPASSDESK ANSWER-----: Agreed\r\n"
    assert read_answer(above + as_mail(answer())) == read_answer(answer())


def test_half_a_character_spoils_nothing() -> None:
    content = '{"review": "r1", "by": "J\\ud800", "items": {"p": {"said": "remark", "remark": "half \\ud83d"}}}'
    checked = f"{zlib.crc32(content.encode()):08x}"
    source = json.dumps({"format": "compassdesk-answer", "version": 1, "content": content, "sum": checked})
    found = read_answer(source.encode()).answer
    assert (found.by, found.items["p"].remark) == ("J?", "half ?")


def test_an_answer_to_many_posts_is_read() -> None:
    items = {f"p{at}": {"said": "agree", "remark": "", "as": "0" * 16} for at in range(10_000)}
    assert len(read_answer(as_mail(answer(items=items))).answer.items) == 10_000


def test_a_file_and_the_text_of_a_mail_say_the_same() -> None:
    whole = read_answer(answer())
    assert (whole.review, whole.client, whole.answer.by) == ("r1", "Delta", "Jan")
    assert whole.answer.items == {
        "p1": Verdicted("agree", told="0a"),
        "p2": Verdicted("remark", "Korter 🙂"),
    }
    for quoted in ("", "> ", "  >> "):
        assert read_answer(as_mail(answer(), quoted=quoted)) == whole


def saved_mail(encoding: str, *, attached: bool) -> bytes:
    """A mail as a program saves it, with the answer in its text or attached to it."""
    made = EmailMessage()
    made["From"], made["Subject"] = "Jan <jan@example.org>", "Gelezen"
    words = as_mail(answer(), quoted="> ").decode().replace("\r\n", "\n")
    made.set_content("Prima, één ding. " + ("" if attached else words), cte=encoding)
    if attached:
        made.add_attachment(answer(), maintype="application", subtype="json", filename="delta.answer.json")
    return made.as_bytes(policy=policy.SMTP)


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("attached", [True, False])
def test_a_mail_that_was_saved_holds_it_however_it_was_sent(encoding: str, attached: bool) -> None:
    mail = saved_mail(encoding, attached=attached)
    assert is_answer(mail)
    assert read_answer(mail) == read_answer(answer())
    assert not is_answer(b"From: jan@example.org\r\nSubject: Hello\r\n\r\nFine.")


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "answer-none"),
        (b"Dag Noor, prima zo!", "answer-none"),
        (b"[1, 2]", "answer-none"),
        (b'{"format": "compassdesk-plan", "version": 1}', "answer-none"),
        (answer().replace(b"agree", b"aggre"), "answer-damaged"),
        (answer()[:-20], "answer-none"),
        (as_mail(answer()).replace(b"Groet", b"").replace(b"eyJ", b"eyK", 1), "answer-damaged"),
        (answer(review=""), "answer-damaged"),
        (answer(items={str(at): {} for at in range(21_000)}), "answer-damaged"),
        (answer().replace(b'"version": 1', b'"version": 2'), "answer-newer"),
        (b"\x00\x01", "not-text"),
        (b"[" * 100_000, "answer-none"),
        (b" " * 17_000_000, "too-large"),
    ],
)
def test_what_is_no_answer_says_so(source: bytes, code: str) -> None:
    with pytest.raises(InputError) as trouble:
        read_answer(source)
    assert trouble.value.code == code


def test_what_makes_no_sense_in_an_answer_is_as_if_it_were_not_said() -> None:
    items = {"p": {"said": "maybe"}, "q": 3, "r": {"said": "agree", "remark": "x"}}
    read = read_answer(answer(by=7, at="soon", items=items))
    assert (read.answer.by, read.answer.at) == ("", None)
    assert read.answer.items == {"r": Verdicted("agree")}


@given(st.binary(max_size=400))
def test_no_bytes_do_more_than_be_refused(source: bytes) -> None:
    for one in (source, as_mail(source), b'{"format": "compassdesk-answer", "content": ' + source):
        with pytest.raises(InputError):
            read_answer(one)
