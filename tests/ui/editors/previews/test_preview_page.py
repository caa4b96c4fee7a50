"""What is seen of an item on each network, and what the buttons under it do."""

from hashlib import sha256

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from builders import channel
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.services import attachments
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.larger_preview import LargerPreview
from compassdesk.ui.editors.previews.post_card import PostCard
from compassdesk.ui.editors.previews.preview_page import PreviewPage
from compassdesk.ui.editors.previews.remark_line import RemarkLine
from compassdesk.ui.look import dressing
from media_files import image_bytes


def on(page: PreviewPage, network: str) -> PostCard:
    return next(card for card in page.cards if card.post.network == network)


def remarks(page: PreviewPage) -> list[RemarkLine]:
    return [line for line in page.findChildren(RemarkLine) if not line.isHidden()]


def test_each_network_has_a_card_that_is_read_out_as_it_is_seen(page: PreviewPage) -> None:
    assert {card.post.network for card in page.cards} == {"x", "instagram", "linkedin", "bluesky"}
    assert "waterhoven.nl" in on(page, "x").accessibleName()
    said = on(page, "instagram").accessibleName()
    assert said.startswith("Preview on Instagram")
    assert said.endswith("more")
    assert "https" not in said, "the link is behind the fold"


def test_a_link_is_put_in_front_on_that_channel_alone_and_taken_back(page: PreviewPage, desk: Desk) -> None:
    before = desk.session.item("p3")
    button = next(line.button for line in remarks(page) if line.button.text() == "Put the link in front")
    button.click()
    item = desk.session.item("p3")
    assert item.body == before.body
    assert [one.channel for one in item.placements] == ["linkedin"]
    assert item.placements[0].text.startswith("https://waterhoven.nl/vacatures\nWerkt u graag")
    page.fill(item)
    assert [line.button.text() for line in remarks(page)] == ["Write “link in bio” instead"]
    desk.undoing.undo()
    assert desk.session.item("p3") == before


def test_on_its_only_channel_the_text_itself_is_changed(page: PreviewPage, desk: Desk) -> None:
    alone = replace(desk.session.item("p3"), channels=("instagram",))
    desk.session.change("Channels", Patch(items=(alone,)))
    page.fill(alone)
    remarks(page)[0].button.click()
    item = desk.session.item("p3")
    assert item.body.endswith("tot 28 maart: link in bio")
    assert item.placements == ()


def test_a_card_gives_its_text_to_the_clipboard(page: PreviewPage) -> None:
    card = on(page, "bluesky")
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == card.post.text


def test_the_same_item_leaves_the_cards_and_the_keyboard_where_they_are(page: PreviewPage, desk: Desk) -> None:
    cards = list(page.cards)
    cards[1].setFocus()
    page.fill(desk.session.item("p3"))
    assert page.cards == cards
    assert cards[1].hasFocus()


def test_a_card_is_as_tall_as_what_is_on_it_and_links_follow_the_theme(page: PreviewPage, qapp) -> None:
    card = on(page, "x")
    assert card.height() == card.heightForWidth(card.width())
    for name, tokens in (("dark", theme.DARK), ("light", theme.LIGHT)):
        dressing.apply(qapp, name)
        qapp.processEvents()
        shown = card.grab().toImage()
        colours = {shown.pixelColor(x, y).name() for x in range(60, 300) for y in range(90, 150)}
        assert tokens.accent.name() in colours


def test_the_larger_one_stands_side_by_side_and_follows_what_is_mended(desk: Desk, qtbot) -> None:
    dialog = LargerPreview(None, desk.session, "p3")
    qtbot.addWidget(dialog)
    dialog.show()
    tops = {card.mapTo(dialog, card.rect().topLeft()).y() for card in dialog.page.cards[:2]}
    assert len(tops) == 1, "the first two begin at one height"
    next(line.button for line in remarks(dialog.page) if line.button.text() == "Put the link in front").click()
    assert on(dialog.page, "linkedin").post.text.startswith("https://waterhoven.nl/vacatures")


def test_the_note_stays_in_sight_below_posts_that_are_scrolled(desk: Desk, qtbot) -> None:
    dialog = LargerPreview(None, desk.session, "p3")
    qtbot.addWidget(dialog)
    dialog.resize(640, 400)
    dialog.show()
    note = dialog.page.note
    assert dialog.page.height() > dialog.height()
    assert note.visibleRegion().boundingRect() == note.rect()
    assert "Looked at on" in note.text()


def test_there_is_nothing_to_scroll_where_all_posts_are_in_sight(desk: Desk, qtbot) -> None:
    item = replace(desk.session.item("p3"), body="Short", channels=("x", "bluesky"))
    desk.session.change("Shorter", Patch(items=(item,)))
    dialog = LargerPreview(None, desk.session, "p3")
    qtbot.addWidget(dialog)
    room = dialog.findChild(QScrollArea)
    dialog.resize(1000, 320)
    dialog.show()
    assert dialog.page.heightForWidth(dialog.page.width()) < room.viewport().height() < 220
    assert room.verticalScrollBar().maximum() == 0


def test_a_picture_is_shown_in_the_ratio_of_its_network_in_place_of_the_link(page, desk, qtbot) -> None:
    content = image_bytes("jpeg", 400, 300, "#d02020")
    key = sha256(content).hexdigest()
    one = Attachment("a", "p3", "red.jpg", alt="All red", sha256=key, kind="jpeg", width=400, height=300)
    desk.session.perform("Attach", attachments.add, Patch(attachments=(record_of(one),)), {key: content})
    page.fill(desk.session.item("p3"))
    linkedin = on(page, "linkedin")
    assert linkedin.post.card is None
    assert "All red" in linkedin.accessibleName()
    linkedin.grab()
    qtbot.waitUntil(lambda: desk.session.pictures.state(key) == "here")

    def is_red() -> bool:
        shot = linkedin.grab().toImage()
        return shot.pixelColor(shot.width() // 2, shot.height() - 80).red() > 180

    qtbot.waitUntil(is_red)


def test_of_several_images_it_says_that_the_first_is_shown(page: PreviewPage, desk: Desk) -> None:
    for shown in range(2):
        content = image_bytes("jpeg", 400 + shown, 300, "#d02020")
        key = sha256(content).hexdigest()
        one = Attachment(f"a{shown}", "p3", "red.jpg", alt="Red", sha256=key, kind="jpeg", width=400, height=300)
        desk.session.perform("Attach", attachments.add, Patch(attachments=(record_of(one),)), {key: content})
        page.fill(desk.session.item("p3"))
        told = [text.text() for line in remarks(page) for text in line.findChildren(QLabel)]
        assert ("The first of 2 images is shown." in told) == bool(shown)


def test_without_a_channel_it_says_what_to_do(page: PreviewPage, desk: Desk) -> None:
    page.fill(replace(desk.session.item("p3"), channels=()))
    assert page.cards == []
    assert "Choose a channel" in " ".join(child.text() for child in page.children() if hasattr(child, "text"))


def test_the_account_bears_the_name_of_the_client_unless_there_are_several(page: PreviewPage, desk: Desk) -> None:
    one = next(one for one in desk.session.plan.channels if one.id == "linkedin")
    others = tuple(row for row in desk.session.plan.channels if row.network == "linkedin" and row.id != "linkedin")
    bare = replace(one, handle="")
    gone = Patch(channels=(bare, *(replace(row, network="blog") for row in others)))
    desk.session.change("No handle", gone)
    page.fill(desk.session.item("p3"))
    assert on(page, "linkedin").post.name == desk.session.plan.client.name
    desk.session.change("A second one", Patch(channels=(channel("li2", "linkedin", name="Jobs at us"),)))
    page.fill(desk.session.item("p3"))
    assert on(page, "linkedin").post.name == one.name


def test_without_a_handle_none_is_made_up(page: PreviewPage, desk: Desk) -> None:
    bare = (replace(row, handle="") for row in desk.session.plan.channels if row.id in {"x", "instagram"})
    desk.session.change("No handles", Patch(channels=tuple(bare)))
    page.fill(desk.session.item("p3"))
    assert on(page, "x").post.handle == ""
    assert on(page, "instagram").post.handle == on(page, "instagram").post.name
    assert on(page, "bluesky").post.handle == "@waterhoven"


def test_hashtags_that_lead_nowhere_there_are_words_as_any_other(page: PreviewPage, desk: Desk) -> None:
    threads = channel("threads", "threads", name="Threads")
    item = replace(desk.session.item("p3"), body="#kade #markt", channels=("x", "threads"))
    desk.session.change("Hashtags", Patch(channels=(threads,), items=(item,)))
    page.fill(item)
    assert len(on(page, "x").post.marks) == 2
    assert len(on(page, "threads").post.marks) == 1
