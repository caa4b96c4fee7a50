"""What human voices ask of a plan (A50 to A59)."""

from compassdesk.texts.ideas.idea import Idea
from compassdesk.texts.ideas.idea_sources import SMIT
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

IDEAS = (
    Idea(
        "A50",
        QT_TRANSLATE_NOOP("Ideas", "Speak to people"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Address customers as the people they are. In the editor of an item there is a box to ask yourself"
            " whether you would say it like this.",
        ),
        SMIT,
        ("item:tone_check",),
    ),
    Idea(
        "A51",
        QT_TRANSLATE_NOOP("Ideas", "Real people must speak"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "An anonymous account with the name of the company does not convince. Every item wants a person, and a"
            " plan without faces is told so.",
        ),
        SMIT,
        (
            "item:spokesperson",
            "check:CD-10",
            "check:CD-11",
            "people:person",
        ),
    ),
    Idea(
        "A52",
        QT_TRANSLATE_NOOP("Ideas", "Seek the conversation"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Only sending makes no sense; the value lies in taking part. That is why time to listen and to answer is"
            " planned here like posts are.",
        ),
        SMIT,
        (
            "check:CD-01",
            "check:CD-03",
            "item:kind",
            "tab:rose",
        ),
    ),
    Idea(
        "A53",
        QT_TRANSLATE_NOOP("Ideas", "Person and organisation"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A person's profile and the brand's are hard to balance. A post says which one stands in front, and only"
            " the extremes are spoken of.",
        ),
        SMIT,
        (
            "item:profile_focus",
            "person:org_link_visible",
            "check:CD-13",
            "people:person",
        ),
    ),
    Idea(
        "A54",
        QT_TRANSLATE_NOOP("Ideas", "Honest above all"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "What is fake gets punished, and a good name has to be kept up. Labels, invented people and silence each"
            " have a check.",
        ),
        SMIT,
        (
            "check:CD-15",
            "check:CD-16",
            "check:CD-21",
        ),
    ),
    Idea(
        "A55",
        QT_TRANSLATE_NOOP("Ideas", "Several ambassadors"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Several communities need several people who belong to them. A person names the communities, and a second"
            " voice is offered where one carries nearly all.",
        ),
        SMIT,
        (
            "person:communities",
            "check:CD-12",
            "people:person",
        ),
    ),
    Idea(
        "A56",
        QT_TRANSLATE_NOOP("Ideas", "It is real work"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Webcare takes hours and touches the organisation inside. A person has minutes a week, and more than fits"
            " in them is told.",
        ),
        SMIT,
        (
            "person:capacity_minutes_week",
            "check:CD-14",
            "people:task",
        ),
    ),
    Idea(
        "A57",
        QT_TRANSLATE_NOOP("Ideas", "Begin with who is active already"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Colleagues who are active already and a few official brandfriends are the easiest step. They stand apart"
            " on the page of people.",
        ),
        SMIT,
        (
            "person:kind",
            "people:person",
            "report:faces",
        ),
    ),
    Idea(
        "A58",
        QT_TRANSLATE_NOOP("Ideas", "People ask each other"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Experiences are shared in real time, whether or not you are there. A channel has a norm within which"
            " somebody answers, and posts are held against it.",
        ),
        SMIT,
        (
            "channel:response_norm_hours",
            "check:CD-03",
            "report:cover",
        ),
    ),
    Idea(
        "A59",
        QT_TRANSLATE_NOOP("Ideas", "The brand gets a face"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Between an acquaintance and a friend a new kind of tie comes about, and it is with somebody. The page of"
            " people says who speaks this week.",
        ),
        SMIT,
        (
            "people:person",
            "report:faces",
        ),
    ),
)
