"""Who sits on a local standing committee, and how many (常务委员会的组成)."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import count, day, member
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.people import Post
from npcmodel.law.citation import Citation
from npcmodel.law.parameter import Parameter
from npcmodel.law.ruling import Bound, Ground, Measure, Question, Result, Ruling, decide
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, english
from npcmodel.params import organic_law
from npcmodel.params.organic_law import CommitteeSize
from npcmodel.seats.saying import lines

__all__ = [
    "Posts",
    "Range",
    "committee_posts",
    "committee_size",
    "committee_size_valid",
    "council_posts",
]

_SIZES = {
    Tier.PROVINCE: organic_law.PROVINCE_COMMITTEE_SIZE,
    Tier.PREFECTURE: organic_law.PREFECTURE_COMMITTEE_SIZE,
    Tier.COUNTY: organic_law.COUNTY_COMMITTEE_SIZE,
}
_QUESTION = Question(
    "committee_size_valid",
    Text("常务委员会组成人员名额符合规定", "the size of the standing committee is lawful"),
    Text("常务委员会组成人员名额不符合规定", "the size of the standing committee is not lawful"),
)


@attrs.frozen
class Range(Result):
    """The lawful sizes of a standing committee (组成人员名额).

    Attributes:
        least: fewest members, in persons.
        most: most members, in persons.
        grounds: the provisions.
    """

    least: int
    most: int
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return both ends and the provisions."""
        head = Text(f"{self.least}人至{self.most}人", f"{self.least} to {self.most} members")
        return lines(head, self.grounds, lang)


def committee_size(level: Level, *, population: int, on: date) -> Range:
    """Return how many members a local standing committee may have (组成人员名额).

    A large population allows more members only in provinces (省), in cities with districts
    (设区的市) and on the county level.

    Args:
        level: the level of the congress, from the county up.
        population: people of the area, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: the nation, whose congress fixes its own, or a township, which has none.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 47 IV, V.
    Limitations: the sizes before 12 March 2022 are not known here.
    """
    on = day("on", on)
    provision = _size(level).at(on)
    most = _most(provision.value, level, count("population", population))
    rule = provision.value
    says = Text(f"{rule.least}人至{rule.most}人", f"{rule.least} to {rule.most} members")
    if most != rule.most:
        says = Text(
            f"人口超过{rule.populous_above}，不超过{most}人",
            f"more than {rule.populous_above} people: at most {most} members",
        )
    return Range(rule.least, most, (Ground(provision.source, holds=True, says=says), _fixed(on)))


def _size(level: Level) -> Parameter[CommitteeSize]:
    return _SIZES[_has_committee(level).tier]


def _has_committee(level: Level) -> Level:
    tier = member("level", level, Level).tier
    if tier is Tier.NATIONAL:
        raise FactsError("level", level, "a local level: the national congress fixes its own")
    if tier is Tier.TOWNSHIP:
        raise FactsError("level", level, "the county level or above: townships have no committee")
    return level


def _most(rule: CommitteeSize, level: Level, population: int) -> int:
    more = level in rule.populous and population > rule.populous_above
    return rule.populous_most if more else rule.most


def _fixed(on: date) -> Ground:
    (ground,) = said(on, organic_law.COMMITTEE_SIZE_FIXED)
    return ground


def committee_size_valid(level: Level, size: int, *, population: int, on: date) -> Ruling:
    """Rule whether a standing committee may have that many members (组成人员名额).

    Args:
        level: the level of the congress, from the county up.
        size: members to be fixed, in persons.
        population: people of the area, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: the nation, whose congress fixes its own, or a township, which has none.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 47 IV, V.
    Limitations: that the size is not changed within the term is named, not judged.
    """
    on = day("on", on)
    provision = _size(level).at(on)
    population = count("population", population)
    size = count("size", size)
    least, most = provision.value.least, _most(provision.value, level, population)
    grounds = (
        Ground(provision.source, size >= least, Measure.MEMBERS, size, least),
        Ground(provision.source, size <= most, Measure.MEMBERS, size, most, Bound.AT_MOST),
        _fixed(on),
    )
    facts = (("level", level), ("size", size), ("population", population))
    return decide(_QUESTION, on, facts, grounds)


@attrs.frozen
class Posts(Result):
    """The posts that make up a body (组成).

    Attributes:
        posts: the posts, in the order of the text.
        grounds: the provisions.
    """

    posts: tuple[Post, ...]
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the posts and the provisions."""
        zh = "、".join(post.value for post in self.posts)
        head = Text(zh, ", ".join(english(post) for post in self.posts))
        return lines(head, self.grounds, lang)


_ELECTED = Text("由本级人大在代表中选举组成", "elected by the congress from among its deputies")
_COUNCIL = Text("组成主任会议", "make up the council of chairpersons")


def committee_posts(level: Level, *, on: date) -> Posts:
    """Return the posts on a local standing committee (常务委员会的组成).

    Args:
        level: of which congress.
        on: the day whose law applies.

    Raises:
        FactsError: the nation, or a township, which has no committee.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 47 I, II.
    """
    on = day("on", on)
    if _has_committee(level).tier is Tier.COUNTY:
        county = organic_law.COUNTY_COMMITTEE_POSTS.at(on)
        return _posts(county.value, county.source, _ELECTED)
    upper = organic_law.UPPER_COMMITTEE_POSTS.at(on)
    return _posts(upper.value, upper.source, _ELECTED)


def council_posts(level: Level, *, on: date) -> Posts:
    """Return who makes up a local council of chairpersons (主任会议的组成).

    Args:
        level: of which congress.
        on: the day whose law applies.

    Raises:
        FactsError: the nation, or a township, which has none.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 54 I.
    """
    on = day("on", on)
    if _has_committee(level).tier is Tier.COUNTY:
        county = organic_law.COUNTY_COUNCIL_POSTS.at(on)
        return _posts(county.value, county.source, _COUNCIL)
    upper = organic_law.UPPER_COUNCIL_POSTS.at(on)
    return _posts(upper.value, upper.source, _COUNCIL)


def _posts(posts: tuple[Post, ...], source: Citation, says: Text) -> Posts:
    return Posts(posts, (Ground(source, holds=True, says=says),))
