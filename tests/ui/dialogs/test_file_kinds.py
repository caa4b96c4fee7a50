"""What the platform's dialogs are asked for: every kind of file by its name, and all that can be read together."""

from compassdesk.formats import known
from compassdesk.ui.dialogs import file_kinds


def test_a_file_is_saved_as_its_kind(qapp) -> None:
    assert file_kinds.to_save(known.named("ics")) == "Calendar (ICS) (*.ics)"
    assert file_kinds.to_save(known.named("plan")) == "The complete plan (*.plan.json)"


def test_all_that_can_be_read_is_offered_together_then_each_kind_then_anything(qapp) -> None:
    every, *each, anything = file_kinds.to_open("Plans").split(";;")
    tables = "*.csv *.html *.htm *.ods *.ots *.tsv *.xlsx *.xlsm *.xltx *.xls"
    assert every == f"Plans (*.ics {tables} *.plan.json *.json *.txt *.md *.eml)"
    assert each[:2] == ["Calendar (ICS) (*.ics)", "Table (CSV) (*.csv *.html *.htm)"]
    assert each[2:4] == ["Workbook (ODS) (*.ods *.ots)", "Table (TSV) (*.tsv)"]
    assert each[4:6] == ["Workbook (XLSX) (*.xlsx *.xlsm *.xltx *.xls)", "The complete plan (*.plan.json *.json)"]
    assert each[6:] == ["Text (TXT) (*.txt)", "Text (Markdown) (*.md)", "Mail (EML) (*.eml)"]
    assert anything == "All files (*)"
