"""Days and times on the command line are written as the user chose in the window; tables and plans keep their own."""

import json

from msgspec.structs import replace

from compassdesk.system import preferences as stored


def test_a_report_writes_days_as_chosen_and_a_table_as_it_promises(run, example, tmp_path):
    asked = ("check", example, "--week", "2027-W10", "--now", "2027-03-08T07:00")
    assert "8–14 March" in run(*asked).out
    table = ("export", example, "--from", "2027-03-01", "--to", "2027-03-31")
    run(*table, "before.csv")
    run(*table, "before.plan.json")
    stored.save(replace(stored.load(), day_form="iso", time_format="12"))
    told = run(*asked).out
    assert "2027-03-08 – 03-14" in told
    assert "8–14 March" not in told
    run(*table, "after.csv")
    run(*table, "after.plan.json")
    assert (tmp_path / "before.csv").read_bytes() == (tmp_path / "after.csv").read_bytes()
    before, after = (json.loads((tmp_path / f"{name}.plan.json").read_bytes()) for name in ("before", "after"))
    assert len(before.pop("exported_at")) == len(after.pop("exported_at")), "one may be a second later"
    assert before == after
