"""What Forrester, the Communicatieroos and Bartholomew ask of a plan (A21 to A34)."""

from compassdesk.texts.ideas.idea import Idea
from compassdesk.texts.ideas.idea_sources import BARTHOLOMEW, FORRESTER, ROSE
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

IDEAS = (
    Idea(
        "A21",
        QT_TRANSLATE_NOOP("Ideas", "POST"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "People, objectives, strategy and only then technology: in this order. A new client is asked in that"
            " order, and the tab Goals walks the path from the top; it is a hint and never a block.",
        ),
        FORRESTER,
        (
            "tab:goals",
            "action:new-client",
            "check:CD-23",
        ),
    ),
    Idea(
        "A22",
        QT_TRANSLATE_NOOP("Ideas", "Five objectives"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Listening, talking, energizing, supporting, embracing: one or two of them are plenty. A client chooses,"
            " items serve, and what serves no goal is noted.",
        ),
        FORRESTER,
        (
            "item:objective",
            "client:objectives",
            "check:CD-23",
            "tab:goals",
        ),
    ),
    Idea(
        "A23",
        QT_TRANSLATE_NOOP("Ideas", "Four petals"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Listen, respond, send, activate: everything in the plan is one of them. Side by side they make the rose,"
            " and show at a glance which one is missing.",
        ),
        ROSE,
        (
            "item:petal",
            "tab:rose",
            "report:rose",
        ),
    ),
    Idea(
        "A24",
        QT_TRANSLATE_NOOP("Ideas", "Is “send” the right word?"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The source means making content, and also watching what your own people say. So a block of time can send"
            " too: it adds its minutes to what goes one way.",
        ),
        ROSE,
        (
            "item:format",
            "item:petal",
        ),
    ),
    Idea(
        "A25",
        QT_TRANSLATE_NOOP("Ideas", "Interaction matters more"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Sending alone is no longer the beaten path. The share that goes one way, streaks of sending and posts"
            " that nobody answers are what the first eight checks are about.",
        ),
        ROSE,
        (
            "check:CD-01",
            "check:CD-02",
            "check:CD-03",
            "check:CD-08",
            "tab:rose",
        ),
    ),
    Idea(
        "A26",
        QT_TRANSLATE_NOOP("Ideas", "The centre: organise"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "In the heart of the rose lies getting your own people going, and bringing partners in. It stands there"
            " as tasks and is never counted as conversation.",
        ),
        ROSE,
        (
            "tab:rose",
            "people:task",
        ),
    ),
    Idea(
        "A27",
        QT_TRANSLATE_NOOP("Ideas", "Use several petals"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A conversation needs more than one petal. Which of them is missing over four weeks, and how evenly they"
            " are spread, is told.",
        ),
        ROSE,
        (
            "check:CD-04",
            "check:CD-05",
            "tab:rose",
        ),
    ),
    Idea(
        "A28",
        QT_TRANSLATE_NOOP("Ideas", "It begins with listening"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Listening is the first step of every plan and the base of each strategy. A plan without it weighs"
            " heavier than one that asks nothing.",
        ),
        ROSE,
        (
            "check:CD-04",
            "check:CD-22",
        ),
    ),
    Idea(
        "A29",
        QT_TRANSLATE_NOOP("Ideas", "Listening 1: alerts"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The first level reacts to automatic alerts. It asks for no minutes a week; who wants more chooses a"
            " higher level.",
        ),
        BARTHOLOMEW,
        (
            "client:listening_stage",
            "check:CD-22",
            "tab:listening",
        ),
    ),
    Idea(
        "A30",
        QT_TRANSLATE_NOOP("Ideas", "Listening 2: own accounts"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The second level watches your own accounts, and what could go wrong there. The minutes it asks for each"
            " week are compared with those that are planned.",
        ),
        BARTHOLOMEW,
        (
            "client:listening_stage",
            "item:risk_seen",
            "check:CD-22",
            "tab:listening",
        ),
    ),
    Idea(
        "A31",
        QT_TRANSLATE_NOOP("Ideas", "Listening 3: every conversation"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The third level follows the whole conversation, competitors too, as a share of voice. The app is"
            " offline, so that number is typed in by hand.",
        ),
        BARTHOLOMEW,
        (
            "client:listening_stage",
            "item:share_of_voice_pct",
            "check:CD-22",
            "tab:listening",
        ),
    ),
    Idea(
        "A32",
        QT_TRANSLATE_NOOP("Ideas", "Listening 4: from own goals"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The fourth level begins with what you want to know yourself. A block to listen then names the objective"
            " it serves.",
        ),
        BARTHOLOMEW,
        (
            "client:listening_stage",
            "item:objective",
            "check:CD-22",
            "tab:listening",
        ),
    ),
    Idea(
        "A33",
        QT_TRANSLATE_NOOP("Ideas", "Listening 5: intelligence"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The fifth level makes products and service better by what is heard. An insight goes to a discipline, at"
            " least once in four weeks.",
        ),
        BARTHOLOMEW,
        (
            "insight:discipline",
            "insight:outcome",
            "check:CD-22",
            "tab:listening",
        ),
    ),
    Idea(
        "A34",
        QT_TRANSLATE_NOOP("Ideas", "Tools differ by level"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Free tools are enough to begin with; later levels need paid ones, or several. A client notes which ones"
            " it has.",
        ),
        BARTHOLOMEW,
        (
            "client:listening_tools",
            "tab:listening",
        ),
    ),
)
