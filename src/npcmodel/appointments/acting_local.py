"""Acting holders by local texts: of the posts of a congress (代理职务的地方规定)."""

from __future__ import annotations

from datetime import date

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.errors import FactsError
from npcmodel.facts.bodies import Body
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.offices import Office
from npcmodel.facts.people import Post
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Provision
from npcmodel.law.ruling import Bound, Ground, Measure, Question, Ruling, decide
from npcmodel.law.wording import Text, english
from npcmodel.profiles.appointing import ActingRule
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.limits import unknown
from npcmodel.sitting.places import appointing

__all__ = [
    "BETWEEN",
    "NOMINATED",
    "acting_rules",
    "at_most",
    "by_acting_rules",
    "picked",
    "special_chair_acting_eligible",
]

NOMINATED = Text("须由主任会议提名", "the council of chairpersons must nominate")
BETWEEN = Text("须在大会闭会期间", "the congress must not be in session")
_ONE = Text("推选一人代理", "one is picked to act")
_FROM_MEMBERS = Text(
    "须从条文所列人员中产生", "the acting holder is one of those whom the text lists"
)
_Rules = tuple[Provision[ActingRule], ...]


def acting_rules(profile: Profile | None, field: str | None, level: Level, on: date) -> _Rules:
    """Return what binds the standing committee of the level, the nearest text first."""
    if profile is not None:
        instance("profile", profile, Profile)
        if level.national:
            raise FactsError("profile", profile.name, "None for a national body: no place binds it")
    if field is None:
        return ()
    return tuple(one.provision for one in appointing(profile, field, on, level.tier))


def picked(one: Provision[ActingRule]) -> Ground:
    """Return the ground that names from whom a local text has somebody picked, and how many."""
    zh = "、".join(office.value for office in one.value.pool)
    en = ", ".join(english(office) for office in one.value.pool)
    return Ground(one.source, holds=True, says=Text(f"从{zh}中推选", f"picked from: {en}"))


def by_acting_rules(
    rules: _Rules,
    candidate: Office | Post,
    nominated_by: Body | None,
    persons: int,
    *,
    in_session: bool,
) -> tuple[Ground, ...]:
    """Hold what was done against each local text."""
    grounds: tuple[Ground, ...] = ()
    for source, rule in ((one.source, one.value) for one in rules):
        grounds += (Ground(source, holds=candidate in rule.pool, says=_FROM_MEMBERS),)
        if rule.nominated_by is not None:
            nominated = nominated_by is rule.nominated_by
            grounds += (Ground(source, holds=nominated, says=NOMINATED),)
        if rule.between:
            grounds += (Ground(source, holds=not in_session, says=BETWEEN),)
        grounds += (at_most(source, rule.most, persons),)
    return grounds


def at_most(source: Citation, most: int, persons: int) -> Ground:
    """Return how many are picked, held against how many the text lets act."""
    within = persons <= most
    return Ground(source, within, Measure.NOMINEES, persons, most, Bound.AT_MOST, says=_ONE)


_SPECIAL_CHAIR = Text("代理专门委员会主任委员", "an acting chair of a special committee")
_SPECIAL = Question(
    "special_chair_acting_eligible",
    Text("可以决定其代理主任委员", "the person may be picked to act for the chair"),
    Text("不得决定其代理主任委员", "the person may not be picked to act for the chair"),
)


def special_chair_acting_eligible(  # noqa: PLR0913  # a question with its facts
    post: Post,
    level: Level,
    *,
    in_session: bool,
    on: date,
    nominated_by: Body | None = None,
    persons: int = 1,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a member may act for the chair of a special committee (代理主任委员).

    No national text speaks of it: local ones alone answer.

    Args:
        post: the post that the person picked holds on the same committee.
        level: of which congress it is a committee.
        in_session: whether that congress is in session.
        on: the day whose law applies.
        nominated_by: which body nominated; None for none.
        persons: how many are picked to act at once, in persons.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: the chair's own post, or one that such committees do not have; a level
            without special committees; nobody picked, or a profile for the nation.
        NotInForceError: no text of the place is known for the day.

    Law: local rules on appointments.
    """
    on = day("on", on)
    if member("post", post, Post) not in {Post.VICE_CHAIR, Post.MEMBER}:
        raise FactsError("post", post, "VICE_CHAIR or MEMBER: one who may act for the chair")
    if member("level", level, Level).tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "a level from the county up: it has special committees")
    instance("in_session", in_session, bool)
    optional(member, "nominated_by", nominated_by, Body)
    persons = count("persons", persons, 1)
    rules = acting_rules(profile, "acting_special_chair", level, on)
    if not rules:
        raise unknown(_SPECIAL_CHAIR, profile, on)
    grounds = by_acting_rules(rules, post, nominated_by, persons, in_session=in_session)
    asked = (
        ("post", post),
        ("level", level),
        ("in_session", in_session),
        ("nominated_by", nominated_by),
        ("persons", persons),
        ("profile", profile),
    )
    return decide(_SPECIAL, on, asked, grounds)
