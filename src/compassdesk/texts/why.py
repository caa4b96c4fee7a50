"""Why a check looks at what it looks at: the reason, where the thought comes from, and of which year that is.

Figures are background, never norms, and every limit that is our own judgement says so (domain.md A and C4).
"""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_ROSE = "https://www.socialmediamodellen.nl/social-media-focusmodellen/"
_TWEETS = "https://www.emergentmind.com/papers/1204.3230"
_STAGES = "http://blog.edelman.com.au/2011/04/29/learning-to-fly-the-four-stages-of-social-business/"
_SMIT = "Iskander Smit, “Sociale media leren organisaties menselijk worden”"


class Why(Struct, frozen=True):
    """`text` is the reason in one to three sentences; `year` is None and `address` empty where we know none."""

    text: str
    source: str
    year: int | None = None
    address: str = ""


def why(check: str) -> Why:
    """The reason behind a check, "CD-01" to "CD-25", in the user's language. KeyError for another code."""
    return _REASONS[check]()


def _cd_01() -> Why:
    text = translate(
        "Why",
        "A plan that mostly broadcasts leaves people little to answer to. Of 4,655 tweets by the 100 largest US"
        " non-profits 58.6% only informed; our 60% lies just above that. There is no accepted norm: the limit is a"
        " judgement, and you can set your own.",
    )
    return Why(text, "Lovejoy & Saxton", 2012, _TWEETS)


def _cd_02() -> Why:
    text = translate(
        "Why",
        "Only sending is of little use; the value lies in taking part. A long run of posts has no moment at which"
        " somebody listens. Where a run becomes too long is our own judgement.",
    )
    return Why(text, _SMIT, 2009)


def _cd_03() -> Why:
    text = translate(
        "Why",
        "Who posts gets answers, and those want an answer too. When 134 Dutch organisations were measured in 2017,"
        " 61% of the messages got one; in the evening 49% got none. The hours are your own norm, per channel.",
    )
    return Why(text, "CustomerFirst", 2017, "https://customerfirst.nl/nieuws/2017/04/webcare-zwakker-in-de-avonduren")


def _cd_04() -> Why:
    text = translate(
        "Why",
        "The rose has four petals: listen, respond, send and activate. Listening is where every step plan begins."
        " Based on the Communicatieroos (Paul Blok) as described on socialmediamodellen.nl.",
    )
    return Why(text, "socialmediamodellen.nl", None, _ROSE)


def _cd_05() -> Why:
    text = translate(
        "Why",
        "The rose is meant to be used with several petals, not just one or two. The balance is a common measure of"
        " evenness (Pielou), taken over all four petals; the limit is ours. Based on the Communicatieroos (Paul Blok)"
        " as described on socialmediamodellen.nl.",
    )
    return Why(text, "socialmediamodellen.nl", None, _ROSE)


def _cd_06() -> Why:
    text = translate(
        "Why",
        "On a platform where people can talk back, two-way traffic is the point: so the Dutch reading of Brian Solis's"
        " Social Compass. A listening moment does not show there; an answer does.",
    )
    return Why(text, "Brian Solis, The Social Compass", 2011, _SOLIS)


_SOLIS = "https://briansolis.com/2011/01/the-social-compass-is-the-gps-for-the-adaptive-business/"


def _cd_07() -> Why:
    text = translate(
        "Why",
        "Broadcasting creeps in unnoticed. In October 2013 93% of Dutch municipalities tweeted, and 5% sent more than"
        " one reply a day. What counts as a rise is our own judgement.",
    )
    return Why(text, "Buzzcapture Gemeentenindex", 2013, _MUNICIPALITIES)


_MUNICIPALITIES = (
    "https://buzzcapture-com.pr.co/"
    "64683-lancering-gemeentenindex-burgers-en-gemeenten-weten-elkaar-nog-niet-te-vinden-op-twitter"
)


def _cd_08() -> Why:
    text = translate(
        "Why",
        "A call to do something still goes one way as long as nobody answers those who respond: in research on tweets"
        " such calls are called one-way mobilising. With somebody there, it becomes a conversation.",
    )
    return Why(
        text,
        "Saxton, “Three types of tweets”",
        None,
        "https://create.piktochart.com/output/1803974-three-types-of-tweets",
    )


def _cd_09() -> Why:
    text = translate(
        "Why",
        "A giveaway may go one way: social media do not have to be a conversation every time. An exception with a"
        " reason and an end stays an exception. The share from which they count again is our own judgement.",
    )
    return Why(text, "“De 4 stadia naar de perfecte social business”")


def _cd_10() -> Why:
    text = translate(
        "Why",
        "It has to be real people who speak for a brand: the brand gets a face, and a question gets somebody to go to."
        " Without a name nobody in the team knows who it is up to either.",
    )
    return Why(text, _SMIT, 2009)


def _cd_11() -> Why:
    text = translate(
        "Why",
        "Research on webcare finds that its effect runs through a human voice, as in a conversation. A name helps"
        " people to hear one. The limits are our own judgement.",
    )
    return Why(text, "Van Noort & Willemsen", 2012, _HUMAN_VOICE)


_HUMAN_VOICE = (
    "http://perscom.socsci.uva.nl/publications/van-noort-g-willemsen-l-m-in-press-online-damage-control-the-effects-of-"
    "proactive-versus-reactive-webcare-interventions-in-consumer-generated-and-brand-generated-platforms-"
    "journal-of-inte/"
)


def _cd_12() -> Why:
    text = translate(
        "Why",
        "Several communities ask for several ambassadors, and a plan that hangs on one person stops when that person is"
        " ill. Effective voices is one divided by the sum of the squared shares, as economists measure concentration.",
    )
    return Why(text, _SMIT, 2009)


def _cd_13() -> Why:
    text = translate(
        "Why",
        "The balance between a personal profile and the profile of the brand is a hard one. Readers should be able to"
        " see for whom somebody speaks, and still meet a person. The lines at both ends are ours.",
    )
    return Why(text, _SMIT, 2009)


def _cd_14() -> Why:
    text = translate(
        "Why",
        "Talking with people is real work. In 2018 large Dutch municipalities typically had one or two full-time people"
        " for it, small ones a fifth of one. A plan that does not fit in the week is not carried out.",
    )
    return Why(text, "Binnenlands Bestuur", 2018, "https://binnenlandsbestuur.nl/digitaal/werken-aan-webcare")


def _cd_15() -> Why:
    text = translate(
        "Why",
        "Under the Dutch advertising code for social media (2014, revised in 2019 and 2022) a relation with the"
        " advertiser must be plain when an advantage influences credibility. “#ad” is accepted there and in the United"
        " States. This is a pointer, not legal advice.",
    )
    return Why(
        text, "Reclamecode Social Media & Influencer Marketing", 2022, "https://www.reclamecode.nl/social-toelichting/"
    )


def _cd_16() -> Why:
    text = translate(
        "Why",
        "Invented people do come out: behind Lonelygirl15 stood an actress, and paid placement was confirmed. Tell what"
        " is invented, and let somebody with a name approve what was made with AI. This is a pointer, not legal"
        " advice.",
    )
    return Why(text, "NBC News", None, "https://www.nbcnews.com/id/wbna17843500")


def _cd_17() -> Why:
    text = translate(
        "Why",
        "The Dutch code for promotional games of chance (2014) asks no general terms for prizes up to € 4,500. Above"
        " that: once a year, with terms, at most 20 draws, at most € 100,000 and free to enter. This is a pointer,"
        " not legal advice.",
    )
    return Why(text, "Kansspelautoriteit", 2014, _PRIZES)


_PRIZES = "https://kansspelautoriteit.nl/oude-content/soorten-kansspelen/kansspel-promotie/"


def _cd_18() -> Why:
    text = translate(
        "Why",
        "Naming or picturing somebody is processing of personal data. Consent must be demonstrable and can be"
        " withdrawn; for some functions the interest of the organisation can be the basis, if you record why. This is"
        " a pointer, not legal advice.",
    )
    return Why(
        text,
        "AWVN",
        None,
        "https://www.awvn.nl/privacy/awvn-werkgeverslijn/vraag-van-de-week/"
        "vraag-van-de-week-foto-werknemer-website-bedrijf/",
    )


def _cd_19() -> Why:
    text = translate(
        "Why",
        "Who has just begun does a few places well rather than many by halves. That is the advice of a Dutch article on"
        " the four stages David Armano (Edelman) described; how many places fit a stage is our own judgement.",
    )
    return Why(text, "David Armano, “Learning to Fly”", 2011, _STAGES)


def _cd_20() -> Why:
    text = translate(
        "Why",
        "Begin carefully, with one discipline: that is the advice of a Dutch article on the four stages David Armano"
        " (Edelman) described. How many disciplines fit a stage is our own judgement.",
    )
    return Why(text, "David Armano, “Learning to Fly”", 2011, _STAGES)


def _cd_21() -> Why:
    text = translate(
        "Why",
        "You have to be present, and if that cannot be all day, then at fixed hours: Pepsi's Bonin Bough spoke of two"
        " hours in which you talk with your community. How long a silence may last is your own choice, per channel.",
    )
    return Why(
        text,
        "Business Insider",
        2010,
        "https://www.businessinsider.com/pepsis-secrets-to-social-media-strategy-2010-8?amp",
    )


def _cd_22() -> Why:
    text = translate(
        "Why",
        "The five levels, from alerts to social intelligence, are those of Bartholomew's listening model: the goal"
        " is not to listen but to do something with it. How many minutes a level takes is our own estimate.",
    )
    return Why(text, "Ketchum", None, _LISTENING)


_LISTENING = "https://www.ketchum.com/where-is-your-organization-on-the-social-media-listening-maturity-model/"


def _cd_23() -> Why:
    text = translate(
        "Why",
        "Forrester's POST starts with people and objectives; strategy and technology come after that. It advises one or"
        " two objectives, not all five. Which petals serve a goal, and how much it should get, is our own reading.",
    )
    return Why(
        text,
        "Forrester, POST",
        2008,
        "https://davidgillespie.wordpress.com/2008/01/25/carts-and-horses-forresters-post-methodology/",
    )


def _cd_24() -> Why:
    text = translate(
        "Why",
        "Advisers who do well with what they publish mostly use research, says a Dutch article after an event of 2010."
        " We have not seen the report behind it; the limit is our own judgement.",
    )
    return Why(
        text,
        "“Thought Leadership Rewired”",
        2010,
        "http://bloomgroup.com/blogs/bob-buday/social-media-good-and-bad-thought-leadership-marketing",
    )


def _cd_25() -> Why:
    text = translate(
        "Why",
        "The value is in taking part, not in planning to. Conversation blocks that nobody confirms stop counting after"
        " seven days, so that the figures show what happened.",
    )
    return Why(text, _SMIT, 2009)


_REASONS = {
    "CD-01": _cd_01,
    "CD-02": _cd_02,
    "CD-03": _cd_03,
    "CD-04": _cd_04,
    "CD-05": _cd_05,
    "CD-06": _cd_06,
    "CD-07": _cd_07,
    "CD-08": _cd_08,
    "CD-09": _cd_09,
    "CD-10": _cd_10,
    "CD-11": _cd_11,
    "CD-12": _cd_12,
    "CD-13": _cd_13,
    "CD-14": _cd_14,
    "CD-15": _cd_15,
    "CD-16": _cd_16,
    "CD-17": _cd_17,
    "CD-18": _cd_18,
    "CD-19": _cd_19,
    "CD-20": _cd_20,
    "CD-21": _cd_21,
    "CD-22": _cd_22,
    "CD-23": _cd_23,
    "CD-24": _cd_24,
    "CD-25": _cd_25,
}
