"""A client's own settings of the checks."""

from compassdesk.domain.plan import CheckSetting
from compassdesk.services import check_settings, plans


def own(opened):
    return {setting.check: setting for setting in opened.read(plans.whole).check_settings}


def test_a_setting_that_says_nothing_of_its_own_is_not_kept(opened):
    opened.perform("Set", check_settings.keep, CheckSetting("CD-01", thresholds={"warn": 65}), CheckSetting("CD-01"))
    opened.perform("Off", check_settings.keep, CheckSetting("CD-12", enabled=False), CheckSetting("CD-12"))
    assert own(opened).keys() == {"CD-01", "CD-12"}
    opened.perform("On again", check_settings.keep, CheckSetting("CD-12"), CheckSetting("CD-12", enabled=False))
    assert own(opened) == {"CD-01": CheckSetting("CD-01", thresholds={"warn": 65})}


def test_one_check_or_all_of_them_go_back_to_the_profile(opened):
    for check in ("CD-01", "CD-12", "CD-21"):
        opened.perform("Off", check_settings.keep, CheckSetting(check, enabled=False), CheckSetting(check))
    opened.perform("Reset one", check_settings.reset, "CD-12")
    assert own(opened).keys() == {"CD-01", "CD-21"}
    opened.perform("Reset all", check_settings.reset_all)
    assert own(opened) == {}
