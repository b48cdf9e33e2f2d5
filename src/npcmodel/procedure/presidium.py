"""How large a presidium is, and who belongs to it (主席团的组成)."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import count, day, instance, member, optional
from npcmodel.facts.bodies import Body
from npcmodel.law.ruling import (
    Bound,
    Ground,
    Measure,
    OpenPoint,
    Question,
    Result,
    Ruling,
    decide,
    reasons,
)
from npcmodel.law.saying import said, worded
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import organic_lists, organic_presidium
from npcmodel.profiles.profile import Profile
from npcmodel.sitting.congress import own_rules
from npcmodel.sitting.limits import NO_TEXT
from npcmodel.sitting.places import unread

__all__ = [
    "PresidiumSize",
    "presidium_size",
    "presidium_size_valid",
    "township_chairs_valid",
    "township_convener_valid",
    "township_presidium_valid",
]

# The presidium of a place's own congress


@attrs.frozen
class PresidiumSize(Result):
    """How many members a presidium may have (主席团人数).

    Attributes:
        least: the smallest whole number within the shares, in persons.
        most: the largest one, in persons; below `least` where there is none between.
        grounds: the provisions; empty where no text was asked that speaks of it.
        open: what no text says.
    """

    least: int | None
    most: int | None
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether the shares hold no whole number between them."""
        return self.least is not None and self.most is not None and self.least > self.most

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers and the provisions, a line each."""
        zh = language(lang) == "zh"
        if self.least is None:
            head = "主席团人数没有所知的规定" if zh else "no known text gives the number"
        elif self.empty:
            head = "规定的比例之间没有整数" if zh else "no whole number lies between the shares"
        elif zh:
            head = f"主席团{self.least}至{self.most}人"
        else:
            head = f"members of the presidium: {self.least} to {self.most}"
        return "\n".join([head, *reasons(lang, self.grounds, self.open)])


def presidium_size(deputies: int, *, on: date, profile: Profile | None = None) -> PresidiumSize:
    """Return how many members a congress's presidium may have (主席团人数).

    The shares are exact: the smaller one is rounded up to persons, the larger one down.

    Args:
        deputies: the deputies of the place's own congress, in persons.
        on: the day whose law applies.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no deputies.

    Law: local rules of procedure.
    Limitations: whether the deputies are those in office or the seats fixed (代表总数) the text
        does not say; the number is the caller's.
    """
    on = day("on", on)
    deputies = count("deputies", deputies, 1)
    least, most = 0, deputies
    grounds: tuple[Ground, ...] = ()
    for one in own_rules(profile, "presidium_size", on):
        low, high = one.value
        least = max(least, -(-low.numerator * deputies // low.denominator))
        most = min(most, high.numerator * deputies // high.denominator)
        says = Text(
            f"主席团人数为代表总数{deputies}的{low}至{high}",
            f"members of the presidium: {low} to {high} of {deputies} deputies",
        )
        grounds += (Ground(one.source, holds=True, says=says),)
    if not grounds:
        return PresidiumSize(None, None, (), (NO_TEXT,))
    return PresidiumSize(least, most, grounds)


_SIZE = Question(
    "presidium_size_valid",
    Text("主席团人数符合规定", "the presidium has a lawful number of members"),
    Text("主席团人数不符合规定", "the presidium has no lawful number of members"),
)
_USUALLY_NOT = Text(
    "有一般不担任主席团成员的人员担任成员",
    "the presidium has members who as a rule are not to be",
)


def presidium_size_valid(
    members: int,
    *,
    deputies: int,
    on: date,
    officials: int = 0,
    profile: Profile | None = None,
) -> Ruling:
    """Rule whether a congress's presidium has a lawful number of members (主席团人数).

    Args:
        members: the members of the presidium, in persons.
        deputies: the deputies of the place's own congress, in persons.
        on: the day whose law applies.
        officials: how many members of the presidium sit in the government or head court or
            procuratorate, in persons; that they do not is the rule (一般), and noted.
        profile: the place's own provisions; without one no text is known.

    Raises:
        FactsError: no deputies, more members than deputies, or more officials than members.

    Law: local rules of procedure.
    """
    on = day("on", on)
    deputies = count("deputies", deputies, 1)
    members = count("members", members, 0, deputies)
    officials = count("officials", officials, 0, members)
    size = presidium_size(deputies, on=on, profile=profile)
    grounds: tuple[Ground, ...] = ()
    for one in size.grounds:
        for bound, number in ((Bound.AT_LEAST, size.least), (Bound.AT_MOST, size.most)):
            ground = Ground(one.citation, True, Measure.MEMBERS, members, number, bound)  # noqa: FBT003
            grounds += (attrs.evolve(ground, holds=not (ground.missing or ground.excess)),)
    usual = own_rules(profile, "presidium_membership", on)
    notes = unread(profile, size.grounds)
    if grounds:
        grounds += worded(usual)
        notes += (_USUALLY_NOT,) if officials and usual else ()
    asked = (
        ("members", members),
        ("deputies", deputies),
        ("officials", officials),
        ("profile", profile),
    )
    return decide(_SIZE, on, asked, grounds, size.open, notes)


# Townships

_CHAIRS = Question(
    "township_chairs_valid",
    Text("主席、副主席的人数和产生符合规定", "chair and vice-chairs are as the law says"),
    Text("主席、副主席的人数或者产生不符合规定", "chair and vice-chairs are not as the law says"),
)
_ONE_CHAIR = Text("设主席", "there is a chair")
_VICE_CHAIRS = Text("可以设副主席", "there may be vice-chairs")


def township_chairs_valid(
    *, chairs: int, vice_chairs: int, on: date, all_deputies: bool = True
) -> Ruling:
    """Rule whether a township's congress has lawful chairs (乡镇人大主席、副主席).

    Args:
        chairs: its chairs, in persons.
        vice_chairs: its vice-chairs, in persons; there may be none.
        on: the day whose law applies.
        all_deputies: whether all of them are among its deputies.

    Raises:
        FactsError: a number that is no count.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 18 I.
    Limitations: a post vacant for the time counts as one that is not there.
    """
    on = day("on", on)
    chairs, vice_chairs = count("chairs", chairs), count("vice_chairs", vice_chairs)
    instance("all_deputies", all_deputies, bool)
    one, most = (
        organic_presidium.CHAIR_MEMBERS.at(on),
        organic_presidium.MOST_VICE_CHAIR_MEMBERS.at(on),
    )
    bound = Bound.AT_LEAST if chairs < one.value else Bound.AT_MOST
    grounds = (
        Ground(
            one.source,
            chairs == one.value,
            Measure.MEMBERS,
            chairs,
            one.value,
            bound,
            says=_ONE_CHAIR,
        ),
        Ground(
            most.source,
            vice_chairs <= most.value,
            Measure.MEMBERS,
            vice_chairs,
            most.value,
            Bound.AT_MOST,
            says=_VICE_CHAIRS,
        ),
        *said(on, organic_presidium.FROM_THE_DEPUTIES, holds=all_deputies),
    )
    asked = (("chairs", chairs), ("vice_chairs", vice_chairs), ("all_deputies", all_deputies))
    return decide(_CHAIRS, on, asked, grounds)


_TOWNSHIP = Question(
    "township_presidium_valid",
    Text("主席团的产生和组成符合规定", "the presidium came about as the law says"),
    Text("主席团的产生或者组成不符合规定", "the presidium did not come about as the law says"),
)
_SIZE_UNSAID = Text(
    "主席团的人数国家法律没有规定",
    "no statute gives the number of its members",
)


def township_presidium_valid(
    *, elected_in_session: bool, chair_included: bool, vice_chairs_included: bool, on: date
) -> Ruling:
    """Rule whether a township's presidium came about as the law says (乡镇主席团).

    Args:
        elected_in_session: whether the congress elected it when it met.
        chair_included: whether the chair of the congress is a member.
        vice_chairs_included: whether every vice-chair is one; True where there are none.
        on: the day whose law applies.

    Raises:
        FactsError: an answer that is neither True nor False.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 19 I.
    """
    on = day("on", on)
    elected = instance("elected_in_session", elected_in_session, bool)
    chair = instance("chair_included", chair_included, bool)
    vice = instance("vice_chairs_included", vice_chairs_included, bool)
    grounds = said(on, organic_lists.TOWNSHIP_PRESIDIUM, holds=elected)
    grounds += said(on, organic_presidium.EX_OFFICIO, holds=chair and vice)
    asked = (
        ("elected_in_session", elected),
        ("chair_included", chair),
        ("vice_chairs_included", vice),
    )
    return decide(_TOWNSHIP, on, asked, grounds, notes=(_SIZE_UNSAID,))


_CONVENES = Question(
    "township_convener_valid",
    Text("由该机构主持和召集", "this body presides and convenes"),
    Text("不由该机构主持和召集", "this body neither presides nor convenes"),
)
_MAY_CONVENE = Text(
    "主席团主持会议，并负责召集下一次会议",
    "the presidium presides over the session and convenes the next one",
)


def township_convener_valid(by: Body | None, *, on: date) -> Ruling:
    """Rule whether a township's session was convened by the body that does (召集会议).

    Args:
        by: the body that presides over the session, or convenes the next one; None for nobody.
        on: the day whose law applies.

    Raises:
        FactsError: no body.
        NotInForceError: no text of the provision is known for the day.

    Law: 地方组织法 19 I.
    Limitations: that the presidium of the last session convenes a term's first one is asked
        nowhere (地方组织法 20).
    """
    on = day("on", on)
    optional(member, "by", by, Body)
    rule = organic_presidium.CONVENERS.at(on)
    ground = Ground(rule.source, holds=by in rule.value, says=_MAY_CONVENE)
    return decide(_CONVENES, on, (("by", by),), (ground,))
