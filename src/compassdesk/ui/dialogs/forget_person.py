"""Forgetting a person: what goes, what stays and where, before it is done; it cannot be taken back."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.forgetting import mentions, spoken, sure_words_for, words_for
from compassdesk.domain.plan import Plan, Spokesperson
from compassdesk.services import backups, forgetting, plans, working_together
from compassdesk.storage import stamps
from compassdesk.system import together_places
from compassdesk.texts.backups import missing
from compassdesk.texts.errors import sentence
from compassdesk.texts.names import listed
from compassdesk.ui.desk.session import Session
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate


def forget_person(parent: QWidget | None, session: Session, person: Spokesperson) -> None:
    """Ask, and forget the person when the user wants it."""
    if session.file is not None and not session.file.read_only:
        ask(ForgetPerson(parent, session, person))


class ForgetPerson(Frame):
    """See the module. How often the name stands in texts is counted in a worker."""

    def __init__(self, parent: QWidget | None, session: Session, person: Spokesperson) -> None:
        title = translate("Forget", "Forget who {name} is").replace("{name}", person.name)
        lead = translate(
            "Forget",
            "Name, initials, role, signature and absences go for good. Past weeks keep their numbers, under “former"
            " colleague”. This cannot be undone, nor can what was done before it.",
        )
        super().__init__(parent, title, lead=lead, width=520)
        self._session, self._person = session, person
        self.coming = label(" ", "sub", wrap=True)
        self.body.addWidget(self.coming)
        self.words = {word: self._tick(word) for word in words_for(person)}
        self._add_backups()
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        self.forget_button = self.buttons.addButton(
            translate("Forget", "Forget for good"), QDialogButtonBox.ButtonRole.ActionRole
        )
        restyle(self.forget_button, kind="danger")
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(self._forget)
        cancel = self.add_cancel()
        cancel.setDefault(True)
        cancel.setFocus()
        self._count()

    def _add_backups(self) -> None:
        """What can be done about the backups of this copy of the client, and what stays elsewhere."""
        remains = [
            translate(
                "Forget",
                "What lies elsewhere stays as it is: exported files, copies of this client file, and backups that"
                " are not removed here.",
            )
        ]
        if (folder := self._shared_folder()) is not None:
            told = translate(
                "Forget",
                "Others work on this client through {folder}. Each of them has to forget {name} too: otherwise the "
                "name stays there, and may come back from there.",
            )
            remains.append(told.replace("{folder}", folder).replace("{name}", self._person.name))
        kept = 0
        try:
            known = backups.known(self._session.file) if self._session.file is not None else None
        except PlanError as trouble:
            remains.append(sentence(trouble))
        else:
            kept = len(known.own) if known is not None else 0
            if known is not None and known.others:
                told = translate("Forget", "Other copies of this client have backups of their own: {files}.")
                remains.append(told.replace("{files}", listed([path.name for path, _ in known.others])))
            remains += [missing(str(folder)) for folder in (known.missing if known is not None else ())]
        self.backups = TickBox(translate("Forget", "Remove the %n backup(s) that were made before", "", kept))
        self.backups.setVisible(kept > 0)
        self.body.addWidget(self.backups)
        self.body.addWidget(label("\n".join(remains), "sub", wrap=True))

    def _shared_folder(self) -> str | None:
        """The folder through which others work on the client, if any do."""
        file = self._session.file
        place = together_places.place_of(file.read(working_together.replica, file.path)) if file is not None else None
        return place.folder if place is not None else None

    def _tick(self, word: str) -> TickBox:
        box = TickBox(_caption(word))
        box.setChecked(word in sure_words_for(self._person))
        self.body.addWidget(box)
        return box

    def _count(self) -> None:
        file, person, words, now = self._session.file, self._person, tuple(self.words), self._session.now()
        if file is None:
            return

        def work() -> tuple[int, dict[str, int]]:
            with file.reader() as connection:
                plan: Plan = plans.whole(connection)
            return spoken(plan, person.id, now), {word: mentions(plan, (word,)) for word in words}

        tasks.run_task(self, work, self._show)

    def _show(self, found: tuple[int, dict[str, int]]) -> None:
        coming, counts = found
        self.coming.setText(translate("Forget", "%n coming item(s) are left without a spokesperson.", "", coming))
        for word, count in counts.items():
            box = self.words[word]
            rows = translate("Forget", "%n row(s)", "", count)
            box.setText(f"{_caption(word)} ({rows})")
            box.setEnabled(count > 0)
            box.setChecked(box.isChecked() and count > 0)

    def _forget(self) -> None:
        self.forget_button.setEnabled(False)
        file, session, name = self._session.file, self._session, self._person.name
        if file is None:
            return
        chosen = tuple(word for word, box in self.words.items() if box.isChecked())
        step = translate("Forget", "Forget a person")
        self.error.hide()
        try:
            rows = file.read(plans.status_facts).items  # every text is looked through
            session.perform_for_good(step, forgetting.forget, self._person.id, chosen, session.now(), rows=rows)
        except PlanError as trouble:
            self.error.setText(sentence(trouble))
            self.error.setVisible(trouble.code != "given-up")
            self.forget_button.setEnabled(True)
            return
        remaining: list[str] = []
        try:
            file.remember(stamps.forget_person_id, self._person.id)
        except PlanError as trouble:
            told = translate("Forget", "{name} was forgotten, but not the id, which may tell the name. {why}")
            remaining.append(told.replace("{name}", name).replace("{why}", sentence(trouble)))

        def done(_result: None) -> None:
            forgotten = translate("Forget", "{name} was forgotten.").replace("{name}", name)
            session.say(" ".join(remaining) or forgotten)

        def failed(error: BaseException) -> None:
            if not isinstance(error, PlanError):
                raise error
            told = translate("Forget", "{name} was forgotten, but the backups made before still hold the name. {why}")
            remaining.append(told.replace("{name}", name).replace("{why}", sentence(error)))
            done(None)

        if self.backups.isChecked():
            tasks.run_task(session, lambda: backups.begin_anew(file, datetime.now(UTC)), done, failed)
        else:
            done(None)
        self.accept()


def _caption(word: str) -> str:
    return translate("Forget", "Take “{word}” out of all texts").replace("{word}", word).replace("&", "&&")
