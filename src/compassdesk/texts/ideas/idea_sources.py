"""Where the ideas come from (domain.md A): the articles, and what they cite where that is known with its year."""

from compassdesk.texts.ideas.idea import IdeaSource
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

SOLIS = IdeaSource("Brian Solis, “The Social Compass”", 2011)
DNA = IdeaSource("“Van Social Media naar Social DNA”, Marketingfacts", 2012)
MOORE = IdeaSource(QT_TRANSLATE_NOOP("Ideas", "Alan Moore, four C's"), 2006)
FORRESTER = IdeaSource("Forrester, POST", 2008)
ROSE = IdeaSource(QT_TRANSLATE_NOOP("Ideas", "Communicatieroos (Paul Blok), as described on socialmediamodellen.nl"))
BARTHOLOMEW = IdeaSource(
    QT_TRANSLATE_NOOP("Ideas", "Bartholomew, listening maturity, as described on socialmediamodellen.nl")
)
STAGES = IdeaSource("David Armano (Edelman), “Learning to Fly”", 2011)
PEPSI = IdeaSource("Bonin Bough (Pepsi), Business Insider", 2010)
CONSULT = IdeaSource("“Thought Leadership Rewired”, Bloom Group", 2010)
JONESES = IdeaSource("The Joneses (film)", 2009)
NBC = IdeaSource(QT_TRANSLATE_NOOP("Ideas", "Lonelygirl15 (YouTube), by NBC News"), 2006)
SMIT = IdeaSource("Iskander Smit, “Sociale media leren organisaties menselijk worden”", 2009)
