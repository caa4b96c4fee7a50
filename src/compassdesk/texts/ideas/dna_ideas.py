"""What social DNA, the four C's and KPN ask of a plan (A11 to A20)."""

from compassdesk.texts.ideas.idea import Idea
from compassdesk.texts.ideas.idea_sources import DNA, MOORE
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

IDEAS = (
    Idea(
        "A11",
        QT_TRANSLATE_NOOP("Ideas", "“Just do it” is no beginning"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Who just begins overlooks what changes underneath. A channel that is used before there is an audience"
            " and an objective is noted.",
        ),
        DNA,
        (
            "check:CD-23",
            "tab:goals",
        ),
    ),
    Idea(
        "A12",
        QT_TRANSLATE_NOOP("Ideas", "A community makes itself"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A community shares an identity that is made together and cannot be imposed. An item says what it invites"
            " people to, up to making something with you, and reports count it.",
        ),
        DNA,
        (
            "item:invitation",
            "tab:content",
            "report:invitations",
        ),
    ),
    Idea(
        "A13",
        QT_TRANSLATE_NOOP("Ideas", "People are the operating system"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Technology runs on people, so the plan is read by person before it is read by network. The page of"
            " people shows each face with its week.",
        ),
        DNA,
        (
            "people:person",
            "report:faces",
        ),
    ),
    Idea(
        "A14",
        QT_TRANSLATE_NOOP("Ideas", "Four C's"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Commerce, culture, community and connectivity are what makes people take part. An item can serve"
            " several, and a plan of which one C is nearly everything is told so.",
        ),
        MOORE,
        (
            "item:c_tags",
            "tab:disciplines",
            "report:four_cs",
        ),
    ),
    Idea(
        "A15",
        QT_TRANSLATE_NOOP("Ideas", "Be where the customer is"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Begin with what people need and go where they are already. An audience says which channels it uses, and"
            " items on channels that no audience uses are listed.",
        ),
        DNA,
        (
            "audience:needs",
            "audience:channels",
            "tab:goals",
        ),
    ),
    Idea(
        "A16",
        QT_TRANSLATE_NOOP("Ideas", "Eight disciplines"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "At KPN eight parts of the organisation take part, from service to HR, each with an aim of its own. The"
            " heat map shows which of them speaks in which petal.",
        ),
        DNA,
        (
            "item:discipline",
            "check:CD-20",
            "tab:disciplines",
            "report:disciplines",
        ),
    ),
    Idea(
        "A17",
        QT_TRANSLATE_NOOP("Ideas", "Bring disciplines together"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Support by the whole organisation shows in what disciplines do together. An item names its partners, and"
            " the share of shared items is counted.",
        ),
        DNA,
        (
            "item:partner_disciplines",
            "tab:disciplines",
        ),
    ),
    Idea(
        "A18",
        QT_TRANSLATE_NOOP("Ideas", "Small steps, large effect"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Large plans stall where small steps go on. The roadmap holds nine places for them: now, next and later,"
            " to listen and answer, to publish, to organise.",
        ),
        DNA,
        (
            "people:roadmap",
            "people:small_win",
            "report:roadmap",
        ),
    ),
    Idea(
        "A19",
        QT_TRANSLATE_NOOP("Ideas", "A brand in beta"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A brand may try things that are not finished, as long as it says what it expects. An experiment has a"
            " hypothesis, items and a result, and is listed when it is open for more than 28 days.",
        ),
        DNA,
        (
            "people:experiment",
            "report:experiments",
        ),
    ),
    Idea(
        "A20",
        QT_TRANSLATE_NOOP("Ideas", "You need not do it alone"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Much of what is new comes about with others. A task says whether it lies within the organisation or with"
            " partners.",
        ),
        DNA,
        (
            "task:scope",
            "people:task",
            "tab:rose",
        ),
    ),
)
