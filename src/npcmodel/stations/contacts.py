"""Contact between committees, deputies and the people: who keeps it, and with how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import Any

import attrs

from npcmodel.checks import count, instance, names, optional
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.stations.given import once, pairs_of

__all__ = ["ContactLink", "DoubleContact", "contact_link", "double_contact"]


@attrs.frozen(kw_only=True)
class ContactLink(Result):
    """Whether those who keep contact do so with enough (联系制度落实情况).

    Attributes:
        partners: by each who keeps contact, with whom often enough, in the order given.
        at_least: with how many each is to keep contact.
        at_most: with how many at most; None for no limit.
        times: how often contact with one counts as kept.
        alone: those with whom nobody keeps contact often enough.
    """

    partners: Mapping[Hashable, tuple[Hashable, ...]]
    at_least: int
    at_most: int | None
    times: int
    alone: tuple[Hashable, ...]

    def __attrs_post_init__(self) -> None:
        kept = Pairs[Hashable, tuple[Hashable, ...]].of("partners", self.partners)
        object.__setattr__(self, "partners", kept)

    @property
    def short(self) -> Mapping[Hashable, int]:
        """By each who has too few partners, how many are missing."""
        return Pairs(
            (one, self.at_least - len(kept))
            for one, kept in self.partners.items()
            if len(kept) < self.at_least
        )

    @property
    def excess(self) -> Mapping[Hashable, int]:
        """By each who has too many partners, how many are too many."""
        most = self.at_most
        return Pairs(
            (one, len(kept) - most)
            for one, kept in self.partners.items()
            if most is not None and len(kept) > most
        )

    @property
    def complete(self) -> bool:
        """Whether each keeps contact with enough and not too many, and nobody is left alone."""
        return not self.short and not self.excess and not self.alone

    def explain(self, lang: Lang = "zh") -> str:
        """Return who has too few or too many, and with whom nobody keeps contact."""
        zh = language(lang) == "zh"
        stop = "、" if zh else ", "
        kept = len(self.partners) - len(self.short)
        if zh:
            lines = [f"{len(self.partners)}人，每人至少联系{self.at_least}人，{kept}人达到"]
        else:
            lines = [f"{kept} of {len(self.partners)} keep contact with at least {self.at_least}"]
        for (zh_head, en_head, word), found in (
            (("联系人数不足：", "too few: ", "差"), self.short),
            (("联系人数过多：", "too many: ", "多"), self.excess),
        ):
            if found:
                said = stop.join(
                    f"{one}{word}{off}人" if zh else f"{one} by {off}" for one, off in found.items()
                )
                lines.append((zh_head if zh else en_head) + said)
        if self.alone:
            said = stop.join(str(one) for one in self.alone)
            lines.append(("无人联系：" if zh else "with nobody: ") + said)
        return "\n".join(lines)


def contact_link(  # noqa: PLR0913  # who, with whom, and how much of it
    who: Iterable[Hashable],
    whom: Iterable[Hashable],
    contacts: Iterable[tuple[Any, Any]],
    *,
    at_least: int,
    at_most: int | None = None,
    times: int = 1,
) -> ContactLink:
    """Return whether each keeps contact with enough of the others (联系制度).

    Args:
        who: those who keep contact, as members of the committee, each once.
        whom: those with whom, as deputies, each once.
        contacts: pairs of the one and the other, a pair for each time.
        at_least: with how many each is to keep contact.
        at_most: with how many at most; None for no limit.
        times: how often contact with one must have been, to count.

    Raises:
        FactsError: one named twice, somebody in contact with oneself, a pair of others, or
            numbers that leave no room.

    Law: none names a number; `contact_texts` says what the law asks for.
    """
    left, right = once("who", who), once("whom", whom)
    at_least, times = count("at_least", at_least), count("times", times, 1)
    at_most = optional(count, "at_most", at_most, at_least)
    left_set, right_set = set(left), set(right)
    found: Counter[tuple[Any, Any]] = Counter()
    for pair in pairs_of("contacts", contacts, "a pair: who, and with whom"):
        one, other = names("contacts", pair)
        if one not in left_set or other not in right_set or one == other:
            raise FactsError("contacts", pair, "one of `who`, and somebody else of `whom`")
        found[one, other] += 1
    kept: dict[Hashable, set[Hashable]] = {one: set() for one in left}
    for (one, other), often in found.items():
        if often >= times:
            kept[one].add(other)
    reached = {other for others in kept.values() for other in others}
    return ContactLink(
        partners=Pairs(
            (one, tuple(other for other in right if other in others))
            for one, others in kept.items()
        ),
        at_least=at_least,
        at_most=at_most,
        times=times,
        alone=tuple(other for other in right if other not in reached),
    )


@attrs.frozen
class DoubleContact(Result):
    """Members with deputies, deputies with the people (双联系).

    Attributes:
        deputies: members of the standing committee and the deputies they keep contact with.
        people: deputies and the voters or households they keep contact with.
    """

    deputies: ContactLink
    people: ContactLink

    @property
    def complete(self) -> bool:
        """Whether both links are complete, and the second one is of every deputy of the first."""
        return self.deputies.complete and self.people.complete and not self.unlisted

    @property
    def unlisted(self) -> tuple[Hashable, ...]:
        """The deputies of the first link of whose contact with the people nothing is said."""
        met = (other for kept in self.deputies.partners.values() for other in kept)
        whom = dict.fromkeys([*met, *self.deputies.alone])
        return tuple(one for one in whom if one not in self.people.partners)

    @property
    def outside(self) -> tuple[Hashable, ...]:
        """The deputies with whom no member keeps contact, or who keep none with the people."""
        idle = [one for one, kept in self.people.partners.items() if not kept]
        return tuple(dict.fromkeys([*self.deputies.alone, *idle, *self.unlisted]))

    def explain(self, lang: Lang = "zh") -> str:
        """Return both links, one after the other, and of which deputies the second is silent."""
        zh = language(lang) == "zh"
        heads = (
            ("常委会组成人员联系代表", "代表联系群众") if zh else ("members and deputies", "people")
        )
        mark = "：" if zh else ": "
        both = zip(heads, (self.deputies, self.people), strict=True)
        lines = [head + mark + link.explain(lang) for head, link in both]
        if self.unlisted:
            said = ("、" if zh else ", ").join(str(one) for one in self.unlisted)
            lines.append(("联系群众情况不详：" if zh else "contact not known: ") + said)
        return "\n".join(lines)


def double_contact(deputies: ContactLink, people: ContactLink) -> DoubleContact:
    """Return both links of the double contact as one (双联系).

    Args:
        deputies: members and deputies, from `contact_link`.
        people: deputies and voters, from `contact_link`.

    Raises:
        FactsError: deputies who keep contact and with whom no member could: the links are not
            of the same deputies.

    Limitations: deputies who are members themselves keep contact with voters too, and need not
        be among those whom members contact.
    """
    instance("deputies", deputies, ContactLink)
    instance("people", people, ContactLink)
    known = {*deputies.alone, *deputies.partners}
    known.update(other for kept in deputies.partners.values() for other in kept)
    others = tuple(one for one in people.partners if one not in known)
    if others:
        raise FactsError("people", others, "deputies or members of the other link")
    return DoubleContact(deputies, people)
