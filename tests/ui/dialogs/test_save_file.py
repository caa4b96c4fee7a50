"""Which folder a dialog for files begins in."""

from pathlib import Path

from compassdesk.ui.dialogs import save_file


def test_files_are_looked_for_at_home_where_there_is_no_folder_of_documents(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert save_file.documents() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert save_file.documents() == tmp_path / "Documents"
