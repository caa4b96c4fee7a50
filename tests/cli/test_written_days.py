"""Days and times on the command line are written as the user chose in the window; tables and plans keep their own."""

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
    for kind in ("csv", "plan.json"):
        assert (tmp_path / f"before.{kind}").read_bytes() == (tmp_path / f"after.{kind}").read_bytes()
