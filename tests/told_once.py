"""What passes is told once: of several processes each would hand over that a test began, was set up, ran and ended.

Handing over and taking in cost more than most tests. Whatever fails or is skipped is told of each part, as ever; only
the times of setting up and tearing down are missed by `--durations` where several processes run.
"""

import pytest
from _pytest.runner import runtestprotocol


@pytest.hookimpl
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """As pytest's own, which would stop at the first report to hand it over."""
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
