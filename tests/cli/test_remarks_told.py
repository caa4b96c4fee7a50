"""Remarks stand apart in what `check` says: no share, no status and no finding changes for them."""

import json

WEEK = ("--week", "2027-W11", "--now", "2027-03-15T09:00")


def lonely(path, channels):
    document = {
        "format": "compassdesk-plan",
        "version": 1,
        "client": {"name": "Quiet B.V.", "timezone": "Europe/Amsterdam"},
        "channels": [{"id": "li", "name": "LinkedIn", "network": "linkedin"}],
        "spokespersons": [{"id": "marc", "name": "Marc Vos", "legal_basis": "contract"}],
        "items": [
            {
                "id": "i1", "kind": "post", "petal": "send", "status": "draft", "title": "Alone",
                "starts_at": "2027-03-15T10:00", "minutes": 20, "channels": channels, "spokesperson": "marc",
            }
        ],
    }  # fmt: skip
    path.write_text(json.dumps(document), "utf-8")
    return path


def test_a_remark_is_in_the_document_and_changes_nothing_else(run, tmp_path):
    path = lonely(tmp_path / "a.plan.json", [])
    answer = run("check", path, "--format", "json", *WEEK)
    document = answer.document
    assert document["remarks"] == [{"id": "PR-01", "items": ["i1"], "message": "1 post without a channel"}]
    assert not [finding for finding in document["findings"] if finding["check"].startswith("PR")]
    raised = {"warning", "serious", "block"} & {finding["severity"] for finding in document["findings"]}
    assert answer.status == int(bool(raised))
    assert run("check", lonely(path, ["li"]), "--format", "json", *WEEK).document["remarks"] == []


def test_the_text_tells_it_apart(run, tmp_path):
    told = run("check", lonely(tmp_path / "a.plan.json", []), *WEEK).out
    assert "Remark  PR-01  1 post without a channel" in told
    assert "Alone" in told[told.index("PR-01") :]
    assert "PR-01" not in run("check", lonely(tmp_path / "b.plan.json", ["li"]), *WEEK).out
