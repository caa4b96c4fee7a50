"""What an import holds, in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.texts.names import listed

translate = QCoreApplication.translate


def summary(preview: ImportPreview) -> str:
    """The whole import in one sentence: rows, what becomes of them, and what comes with them."""
    written = preview.written_items
    tray = sum(item.starts_at is None for item in written)
    parts = [translate("Import", "%n item(s)", "", len(written) - tray)]
    asked = sum(bool(row.choices) for row in preview.left_out)
    unread = preview.count("refused") - asked
    counts = (
        (tray, translate("Import", "%n in Ideas", "", tray)),
        (preview.count("unchanged"), translate("Import", "%n unchanged", "", preview.count("unchanged"))),
        (preview.count("skipped"), translate("Import", "%n skipped", "", preview.count("skipped"))),
        (unread, translate("Import", "%n cannot be read", "", unread)),
        (asked, translate("Import", "%n to tell apart", "", asked)),
    )
    parts += [words for count, words in counts if count]
    count = preview.records
    events = preview.calendar is not None
    rows = translate("Import", "%n event(s)", "", count) if events else translate("Import", "%n row(s)", "", count)
    sentences = [f"{rows}: {listed(parts, 6)}."]
    if changed := preview.count("changed"):
        sentences.append(translate("Import", "%n of them change(s) what is here.", "", changed))
    made = []
    if preview.new_channels:
        made.append(translate("Import", "%n new channel(s)", "", len(preview.new_channels)))
    if preview.new_people:
        made.append(translate("Import", "%n new name(s)", "", len(preview.new_people)))
    if preview.written_tasks:
        made.append(translate("Import", "%n organise task(s)", "", len(preview.written_tasks)))
    if preview.guessed_petals:
        made.append(translate("Import", "%n guessed petal(s)", "", preview.guessed_petals))
    if made:
        sentences.append(translate("Import", "With {what}.").replace("{what}", listed(made)))
    return " ".join(sentences)
