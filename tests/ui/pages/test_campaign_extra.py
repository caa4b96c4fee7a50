"""A campaign is planned from a template where it is edited, and what it holds is kept as one."""

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.domain.templates import templates_of
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.plan_template import PlanTemplate
from compassdesk.ui.dialogs.template_name import TemplateName
from compassdesk.ui.pages.people_page import PeoplePage


def test_a_campaign_is_planned_from_a_template_and_saved_as_one_from_its_editor(desk: Desk, qtbot) -> None:
    desk.session.change("Into", Patch(items=(replace(desk.session.item("p1"), campaign="pool"),)))
    page = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(page)
    page.show()
    page.campaigns.list.choose("pool")
    buttons = {button.text(): button for button in page.campaigns.findChildren(QPushButton)}
    seen: list[tuple[type[QWidget], str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PlanTemplate):
            qtbot.waitUntil(dialog.plan_button.isEnabled)
            seen.append((PlanTemplate, str(dialog.days.into.value())))
            dialog.plan_button.click()
        elif isinstance(dialog, TemplateName):
            seen.append((TemplateName, dialog.field.text()))
            dialog.accept_button.click()

    for words in ("Plan from a template…", "Save as template…"):
        QTimer.singleShot(0, answer)
        buttons[words].click()
    assert seen == [(PlanTemplate, "pool"), (TemplateName, "Swimming pool")]
    planned = [item for item in desk.session.items(desk.sight.selected) if item.campaign == "pool"]
    assert len(planned) > 5
    (saved,) = templates_of(desk.session.plan)
    assert (saved.kind, len(saved.parts)) == ("campaign", len(planned) + 1)
