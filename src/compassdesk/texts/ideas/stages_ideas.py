"""What Edelman's stages ask of a plan, and what went wrong elsewhere (A35 to A49)."""

from compassdesk.texts.ideas.idea import Idea
from compassdesk.texts.ideas.idea_sources import CONSULT, JONESES, NBC, PEPSI, STAGES
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

IDEAS = (
    Idea(
        "A35",
        QT_TRANSLATE_NOOP("Ideas", "Crawl: first inside"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "People, process and procedure come before anything goes out. In this stage fewer places and a milder"
            " limit of sending hold.",
        ),
        STAGES,
        (
            "client:stage",
            "settings:limits",
            "tab:stage",
        ),
    ),
    Idea(
        "A36",
        QT_TRANSLATE_NOOP("Ideas", "Walk: few places, each with a reason"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Claim places one by one, and say for each why you are there. A place without a strategy, and too many at"
            " once, are told.",
        ),
        STAGES,
        (
            "channel:strategy_note",
            "check:CD-19",
            "check:CD-20",
            "tab:stage",
        ),
    ),
    Idea(
        "A37",
        QT_TRANSLATE_NOOP("Ideas", "Run: everyone knows why"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Places are well run when everybody inside knows what for. The week can be printed and handed on, and a"
            " client notes when its people were briefed.",
        ),
        STAGES,
        (
            "client:briefed_on",
            "action:print",
            "tab:stage",
        ),
    ),
    Idea(
        "A38",
        QT_TRANSLATE_NOOP("Ideas", "Fly: make the product better"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "In the last stage the conversation goes on by itself and improves what you make. Its limits are"
            " stricter, and insights have to lead somewhere.",
        ),
        STAGES,
        (
            "client:stage",
            "check:CD-22",
            "settings:limits",
            "tab:stage",
        ),
    ),
    Idea(
        "A39",
        QT_TRANSLATE_NOOP("Ideas", "Not like The Joneses"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A family of actors, paid to make the neighbours buy, is the opposite of a human voice. An invented"
            " person the audience is not told about is stopped.",
        ),
        JONESES,
        (
            "check:CD-16",
            "person:fiction_disclosed",
        ),
    ),
    Idea(
        "A40",
        QT_TRANSLATE_NOOP("Ideas", "Not like Lonelygirl15"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A video diary turned out to be played, with a paid product in it. Invented and paid at once, it sets off"
            " two checks.",
        ),
        NBC,
        (
            "check:CD-15",
            "check:CD-16",
            "item:disclosure_label",
        ),
    ),
    Idea(
        "A41",
        QT_TRANSLATE_NOOP("Ideas", "Not always a conversation"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A giveaway can go one way and work. A campaign may be an exception, with a reason and an end, and as"
            " long as exceptions stay few.",
        ),
        PEPSI,
        (
            "campaign:one_way_ok",
            "check:CD-09",
            "check:CD-17",
        ),
    ),
    Idea(
        "A42",
        QT_TRANSLATE_NOOP("Ideas", "Few expect an answer"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Only a small part of an audience wants to talk back. What an audience expects moves the limit of sending"
            " by five points either way.",
        ),
        PEPSI,
        (
            "audience:expects_dialogue",
            "check:CD-01",
        ),
    ),
    Idea(
        "A43",
        QT_TRANSLATE_NOOP("Ideas", "Small wins convince"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A small result with a proof wins an organisation over and teaches it. Small wins are noted with who was"
            " told, and one action makes one of an item.",
        ),
        PEPSI,
        (
            "people:small_win",
            "action:small-win",
            "report:small_wins",
        ),
    ),
    Idea(
        "A44",
        QT_TRANSLATE_NOOP("Ideas", "From ads to services"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "What people use is worth more to them than what is advertised. An item says what it is worth, and"
            " reports show promotion's share; at most a fifth is a rule of thumb, not a norm.",
        ),
        PEPSI,
        (
            "item:value_kind",
            "tab:content",
            "report:value_kinds",
        ),
    ),
    Idea(
        "A45",
        QT_TRANSLATE_NOOP("Ideas", "It takes work and money"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "A community costs time, and media money too. An item has minutes and euros, and reports add them up by"
            " petal.",
        ),
        PEPSI,
        (
            "item:cost_eur",
            "item:minutes",
            "tab:content",
            "report:effort",
        ),
    ),
    Idea(
        "A46",
        QT_TRANSLATE_NOOP("Ideas", "The right degree of taking part"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "How much conversation is right differs from one community to another. A client can have a limit of its"
            " own for sending in place of the usual one.",
        ),
        PEPSI,
        (
            "client:target_one_way",
            "settings:limits",
        ),
    ),
    Idea(
        "A47",
        QT_TRANSLATE_NOOP("Ideas", "Be there at fixed hours"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "You must be present, and if not always, then at hours people can count on. A weekly block to answer is"
            " one click, and long silences on a channel are told.",
        ),
        PEPSI,
        (
            "channel:max_gap_days",
            "check:CD-21",
            "check:CD-14",
            "tab:rhythm",
        ),
    ),
    Idea(
        "A48",
        QT_TRANSLATE_NOOP("Ideas", "Presence brings leads"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "Consultancies said in 2010 that being present brought more than half of their leads, at a fifth of the"
            " budget. The numbers are old, so nothing is checked by them; a budget of your own stands beside what"
            " items cost.",
        ),
        CONSULT,
        (
            "client:budget_eur_year",
            "campaign:budget_eur",
            "item:cost_eur",
            "tab:content",
            "report:effort",
        ),
    ),
    Idea(
        "A49",
        QT_TRANSLATE_NOOP("Ideas", "Content that rests on something"),
        QT_TRANSLATE_NOOP(
            "Ideas",
            "The hardest is the right content in the right place, and those who win rest it on research. A post says"
            " what it rests on; for advisers opinion without grounds is noted.",
        ),
        CONSULT,
        (
            "item:evidence",
            "check:CD-24",
            "tab:content",
            "report:evidence",
        ),
    ),
)
