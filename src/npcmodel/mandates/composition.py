"""What a congress is made up of: shares of groups, and targets that callers set (代表构成)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, each, instance, name
from npcmodel.errors import FactsError
from npcmodel.exact.thresholds import Ceiling, Threshold
from npcmodel.law.ruling import Ground, Result, reasons
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language, share_zh
from npcmodel.pairs import Pairs
from npcmodel.params import electoral_offices

__all__ = ["Composition", "GroupShare", "Target", "TargetLine", "deputies_composition"]


@attrs.frozen
class Target:
    """A share of the deputies that a group is to have (结构要求).

    Attributes:
        group: the group's name, as it is counted.
        limit: what the share must reach, exceed, or not exceed.

    Raises:
        FactsError: no name, or neither a threshold nor a ceiling.
    """

    group: Any
    limit: Threshold | Ceiling

    def __attrs_post_init__(self) -> None:
        name("group", self.group)
        instance("limit", self.limit, (Threshold, Ceiling))

    def said(self, lang: Lang) -> str:
        """Return the requirement in words."""
        share = self.limit.share
        if language(lang) == "zh":
            if isinstance(self.limit, Ceiling):
                return f"不超过{share_zh(share)}"
            return ("超过" if self.limit.strict else "不低于") + share_zh(share)
        if isinstance(self.limit, Ceiling):
            return f"at most {share}"
        return ("more than " if self.limit.strict else "at least ") + str(share)


@attrs.frozen
class GroupShare:
    """How many of the deputies belong to a group (占比).

    Attributes:
        group: the group's name.
        count: its members, in persons.
        base: all deputies, in persons.
    """

    group: Any
    count: int
    base: int

    @property
    def share(self) -> Fraction:
        """The share, exactly."""
        return Fraction(self.count, self.base)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the group, its number and its share."""
        if language(lang) == "zh":
            return f"{self.group}：{self.base}人中{self.count}人（{self.share}）"
        return f"{self.group}: {self.count} of {self.base} ({self.share})"


@attrs.frozen
class TargetLine:
    """Whether a group meets a target, and by how many it misses it (达到结构要求的情况).

    Attributes:
        target: what was asked for.
        held: the group's number and share.
        required: the fewest or the most members that meet it, in persons.
    """

    target: Target
    held: GroupShare
    required: int

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return not (self.short or self.excess)

    @property
    def short(self) -> int:
        """How many members are missing, in persons; 0 where none is, or for a ceiling."""
        least = not isinstance(self.target.limit, Ceiling)
        return max(0, self.required - self.held.count) if least else 0

    @property
    def excess(self) -> int:
        """How many members are too many, in persons; 0 where none is, or for a threshold."""
        most = isinstance(self.target.limit, Ceiling)
        return max(0, self.held.count - self.required) if most else 0

    def explain(self, lang: Lang = "zh") -> str:
        """Return the group, what was asked for, and what is missing or too many."""
        asked = self.target.said(lang)
        if language(lang) == "zh":
            end = f"，差{self.short}人" if self.short else ""
            end = f"，多{self.excess}人" if self.excess else end
            return f"{self.held.explain(lang)}，{asked}，即{self.required}人{end}"
        end = f", {self.short} short" if self.short else ""
        end = f", {self.excess} too many" if self.excess else end
        return f"{self.held.explain(lang)}: {asked}, that is {self.required}{end}"


@attrs.frozen
class Composition(Result):
    """The shares of groups among the deputies of a congress (代表构成).

    Groups may overlap, so that their numbers add up to nothing in particular.

    Attributes:
        base: all deputies, in persons.
        groups: each group's number and share, in the order given.
        lines: a line for each target, in the order given.
        grounds: what the statute says of the deputies' composition; it sets no number.
        notes: what else to know.
    """

    base: int
    groups: tuple[GroupShare, ...]
    lines: tuple[TargetLine, ...]
    grounds: tuple[Ground, ...]
    notes: tuple[Text, ...] = ()

    def group(self, who: Any) -> GroupShare:  # noqa: ANN401  # a name is any hashable
        """Return a group's number and share.

        Raises:
            FactsError: a group that was not counted.
        """
        for one in self.groups:
            if one.group == who:
                return one
        raise FactsError("who", who, f"one of {[one.group for one in self.groups]}")

    @property
    def missed(self) -> tuple[TargetLine, ...]:
        """The lines of the targets that are not met."""
        return tuple(line for line in self.lines if not line.met)

    def changes(self, earlier: Composition) -> Mapping[Any, Fraction]:
        """Return by how much each share rose since an earlier term; below 0 where it fell.

        Groups that only one of the two counted are left out.

        Raises:
            FactsError: no composition.
        """
        before = instance("earlier", earlier, Composition)
        shares = {one.group: one.share for one in before.groups}
        return Pairs(
            (one.group, one.share - shares[one.group]) for one in self.groups if one.group in shares
        )

    def explain(self, lang: Lang = "zh") -> str:
        """Return groups, targets, provisions and notes, a line each."""
        zh = language(lang) == "zh"
        head = f"代表{self.base}人" if zh else f"{self.base} deputies"
        named = {line.target.group for line in self.lines}
        parts = [one.explain(lang) for one in self.groups if one.group not in named]
        parts += [line.explain(lang) for line in self.lines]
        return "\n".join([head, *parts, *reasons(lang, self.grounds, (), self.notes)])


_NO_SHARE = Text(
    "法律只说“适当数量”“适当名额”，没有规定比例：是否适当不作判断，结构要求由使用者给出",
    "the statute says “appropriate” and sets no share: whether a number is appropriate is not "
    "judged, and the targets are the caller's own",
)
_ALL = (
    electoral_offices.BROAD,
    electoral_offices.WOMEN,
    electoral_offices.RETURNED_OVERSEAS_CHINESE,
)


def deputies_composition(
    groups: Mapping[Any, int], *, deputies: int, on: date, targets: Iterable[Target] = ()
) -> Composition:
    """Return the shares of groups among deputies, and how targets are met (代表构成).

    Which groups are counted, and what they are to reach, is the caller's own: the statute
    wants an appropriate number (适当数量) of some, and names no share.

    Args:
        groups: how many deputies belong to each group, in persons; groups may overlap.
        deputies: all deputies, in persons.
        on: the day whose law applies.
        targets: shares to be reached or kept to, of groups that are counted.

    Raises:
        FactsError: no deputies, more in a group than deputies, or the target of a group that
            is not counted.
        NotInForceError: no text of the provision is known for the day.

    Law: 选举法 7.
    Limitations: nationalities have rules of their own: see `nationality_represented`. Whether
        every term must raise the share of women the text does not say: `changes` tells by how
        much it rose.
    """
    on = day("on", on)
    base = count("deputies", deputies, 1)
    counted = Pairs[Any, object].of("groups", groups)
    shares = {
        who: GroupShare(name("groups", who), count(f"groups[{who!r}]", number, 0, base), base)
        for who, number in counted.items()
    }
    wanted = each("targets", targets, Target)
    unknown = [one.group for one in wanted if one.group not in shares]
    if unknown:
        raise FactsError("targets", unknown, f"groups that are counted: {list(shares)}")
    lines = tuple(TargetLine(one, shares[one.group], _required(one, base)) for one in wanted)
    return Composition(base, tuple(shares.values()), lines, said(on, *_ALL), (_NO_SHARE,))


def _required(target: Target, base: int) -> int:
    if isinstance(target.limit, Ceiling):
        return target.limit.most(base)
    return target.limit.least(base)
