"""A mail becomes an idea: what it says is kept as a note, whoever wrote it and however."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import plan
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import applied
from compassdesk.exchange.ideas.mail_read import read_mail

PLAN = plan()


def mail(text: str = "Can we say this?", **headers: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in {"From": "Ans <ans@example.org>", "Subject": "Lente", **headers}.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made


def read(made: EmailMessage | bytes, into=PLAN):
    return read_mail(made if isinstance(made, bytes) else made.as_bytes(policy=SMTP), "lente.eml", into)


def test_the_subject_is_the_title_and_the_text_a_private_note() -> None:
    preview = read(mail("Vertel over de bloembollen.\n\nGroet,\nAns", Subject="Fwd: RE: Bollen & <b>zon</b>"))
    (item,) = preview.written_items
    assert (item.title, item.kind, item.status, item.starts_at) == ("Bollen & <b>zon</b>", "post", "idea", None)
    assert item.body == "", "what somebody wrote to us is not what we shall say"
    assert item.private_note == "From: Ans <ans@example.org>\n\nVertel over de bloembollen.\n\nGroet,\nAns"


def test_a_mail_that_comes_again_doubles_nothing_and_leaves_what_became_of_it() -> None:
    made = mail(Message_ID="<1@example.org>")
    first = read(made)
    (item,) = first.written_items
    kept = applied(PLAN, first.patch)
    kept = replace(kept, items=(replace(kept.items[0], title="Ours now", status="draft"),))
    again = read(made, kept)
    assert again.count("unchanged") == 1
    assert again.written_items == ()
    assert again.rows[0].item.id == item.id


def test_words_are_taken_out_of_html_and_nothing_of_it_is_run() -> None:
    made = EmailMessage()
    made["Subject"] = "Html"
    markup = "<head><title>no</title></head><p>Een&nbsp;zin &amp; meer<script>alert(1)</script></p><ul><li>a<li>b"
    made.set_content(markup, subtype="html")
    note = read(made).written_items[0].private_note
    assert note == "Een zin & meer\n\na\nb"


def test_what_is_attached_is_named_and_stays_in_the_mail() -> None:
    made = mail()
    made.add_attachment(b"..", maintype="image", subtype="png", filename="bol len.png")
    told = {remark.code: remark.values for remark in read(made).rows[0].remarks}
    assert told["attachments-left"] == {"files": "bol len.png"}


def test_encoded_headers_and_old_character_sets_are_read() -> None:
    source = (
        b"From: =?utf-8?q?J=C3=B6rg?= <j@example.org>\r\nSubject: =?iso-8859-1?q?Stra=DFenfest?=\r\n"
        b"Content-Type: text/plain; charset=windows-1252\r\n\r\nF\xfcr alle \x96 im Juni\r\n"
    )
    (item,) = read(source).written_items
    assert item.title == "Straßenfest"
    assert item.private_note == "From: Jörg <j@example.org>\n\nFür alle – im Juni"


def test_an_unknown_character_set_still_gives_its_letters() -> None:
    (item,) = read(b"Subject: x\r\nContent-Type: text/plain; charset=nobody\r\n\r\nplain words\r\n").written_items
    assert "plain words" in item.private_note


def test_a_mail_without_a_subject_is_named_after_its_first_line() -> None:
    preview = read(mail("Eerste regel\nmeer", Subject=""))
    assert preview.written_items[0].title == "Eerste regel"
    assert "title-from-text" in {remark.code for remark in preview.rows[0].remarks}


@pytest.mark.parametrize(("source", "code"), [(b"  \r\n", "empty-file"), (b"Dear all, no mail", "not-a-mail")])
def test_what_is_no_mail_is_refused(source: bytes, code: str) -> None:
    with pytest.raises(InputError, match=code):
        read(source)


def test_a_header_that_nobody_foresaw_costs_no_words() -> None:
    (item,) = read(b"Subject: Kind\r\nContent-Type: multipart/mixed; x*\r\n\r\nplain words\r\n").written_items
    assert (item.title, item.private_note) == ("Kind", "plain words")


@given(
    st.binary(max_size=600), st.sampled_from([b"", b"Subject: a\r\n", b"From: \xff\r\nContent-Type: multipart/mixed; "])
)
def test_any_bytes_give_an_idea_or_an_error_of_ours(source: bytes, head: bytes) -> None:
    try:
        preview = read(head + source)
    except InputError:
        return
    for item in preview.written_items:
        assert item.title
        assert "\n" not in item.title
        (item.title + item.private_note).encode()


def test_an_encoded_subject_that_is_cut_off_costs_its_letters_and_no_more() -> None:
    (row,) = read_mail(b"From: a@b.nl\r\nSubject: Pomp =?utf-8?b?QUJDR?=\r\n\r\nHallo", "a.eml", PLAN).rows
    assert row.item.title.startswith("Pomp")


def test_another_mail_of_the_same_name_and_nearly_the_same_words_is_another_idea() -> None:
    first = b"From: a@x.nl\nSubject: Verslag van maandag\nMessage-ID: <1@x.nl>\n\nZie hieronder.\n"
    plan = applied(PLAN, read_mail(first, "mail.eml", PLAN).patch)
    other = read_mail(first.replace(b"maandag", b"dinsdag").replace(b"<1@", b"<2@"), "mail.eml", plan)
    assert [row.result for row in other.rows] == ["taken"]
    assert [row.result for row in read_mail(first, "mail.eml", plan).rows] == ["unchanged"]
