"""Rotas of duty: who serves on which day, whether a rota gives what it owes, who came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import count, day, each, instance, names, optional
from npcmodel.errors import FactsError
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs
from npcmodel.stations.given import mapping, once
from npcmodel.stations.placing import placed

__all__ = [
    "DutyAttendance",
    "Rota",
    "RotaFindings",
    "duty_attendance",
    "rota",
    "rota_findings",
]

_NAMES_OF_DAYS = Pairs[date, tuple[Hashable, ...]]


@attrs.frozen(kw_only=True)
class Rota(Result):
    """Who serves on which day (轮值表).

    Attributes:
        days: by day, who serves, in the order in which the deputies were given.
        at_least: how many duties each is to have.
        per_day: the most deputies of one day.
        loads: by deputy, how many duties each has.
        short: by deputy, how many duties could not be placed; only those who lack some.
    """

    days: Mapping[date, tuple[Hashable, ...]]
    at_least: int
    per_day: int
    loads: Mapping[Hashable, int]
    short: Mapping[Hashable, int] = Pairs()

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "days", _NAMES_OF_DAYS.of("days", self.days))
        set_(self, "loads", Pairs[Hashable, int].of("loads", self.loads))
        set_(self, "short", Pairs[Hashable, int].of("short", self.short))

    @property
    def complete(self) -> bool:
        """Whether everybody has as many duties as asked for."""
        return not self.short

    @property
    def fair(self) -> bool:
        """Whether the numbers of any two deputies differ by one at most."""
        held = [*self.loads.values()]
        return not held or max(held) - min(held) <= 1

    @property
    def vacant(self) -> Mapping[date, int]:
        """By day, how many more could serve; only the days that are not full."""
        return Pairs(
            (one, self.per_day - len(who))
            for one, who in self.days.items()
            if len(who) < self.per_day
        )

    def of(self, deputy: Hashable) -> tuple[date, ...]:
        """Return the days of a deputy.

        Raises:
            FactsError: a deputy who is not on the rota.
        """
        if deputy not in self.loads:
            raise FactsError("deputy", deputy, "a deputy of the rota")
        return tuple(one for one, who in self.days.items() if deputy in who)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the rota, a line a day, and who lacks how many duties."""
        zh = language(lang) == "zh"
        mark, stop = ("：", "、") if zh else (": ", ", ")
        nobody = "无人" if zh else "nobody"
        lines = [
            str(one) + mark + (stop.join(str(name) for name in who) or nobody)
            for one, who in self.days.items()
        ]
        lines += _short_lines(self.short, lang)
        return "\n".join(lines or ["没有值班日" if zh else "no duty days"])


def _short_lines(short: Mapping[Hashable, int], lang: Lang) -> list[str]:
    if not short:
        return []
    if language(lang) == "zh":
        return ["差：" + "、".join(f"{who}{lacks}次" for who, lacks in short.items())]
    return ["short: " + ", ".join(f"{who} by {lacks}" for who, lacks in short.items())]


def _away(
    absences: Mapping[Any, Iterable[date]] | None, deputies: tuple[Hashable, ...]
) -> dict[Hashable, frozenset[date]]:
    given = {} if absences is None else mapping("absences", absences)
    others = tuple(one for one in given if one not in set(deputies))
    if others:
        raise FactsError("absences", others, "of the deputies named")
    return {
        who: frozenset(day("absences", one) for one in each("absences", days, date))
        for who, days in given.items()
    }


def rota(  # noqa: PLR0913  # who, when, how much, and who cannot
    deputies: Iterable[Hashable],
    days: Iterable[date],
    *,
    at_least: int,
    per_day: int,
    absences: Mapping[Any, Iterable[date]] | None = None,
    fill: bool = False,
) -> Rota:
    """Return who serves on which day (编排轮值表).

    As many duties are placed as can be; among the ways to do so, the deputies' numbers are as
    even as can be, and so are those of the days. No other rota lacks fewer duties. The same
    facts in the same order always give the same rota.

    Args:
        deputies: who serves, each once, whatever the number of their mandates.
        days: the duty days, each once.
        at_least: how many duties each is to have.
        per_day: the most deputies of one day.
        absences: by deputy, the days on which one cannot serve; other days count nothing.
        fill: whether the days are filled up to `per_day` once everybody has `at_least`.

    Raises:
        FactsError: a deputy or a day named twice, absences of somebody else, or a number that
            is none.

    Limitations: it rests on no law. The rota is of one station; a deputy of two is not seen.
    """
    who = once("deputies", deputies)
    when = tuple(sorted(day("days", one) for one in each("days", days, date)))
    if len(set(when)) != len(when):
        raise FactsError("days", when, "each once")
    at_least, per_day = count("at_least", at_least), count("per_day", per_day, 1)
    away = _away(absences, who)
    most = len(when) if instance("fill", fill, bool) else min(at_least, len(when))
    free = [
        frozenset(at for at, one in enumerate(when) if one not in away.get(name, ()))
        for name in who
    ]
    taken = placed(len(who), len(when), free, most, per_day)
    return Rota(
        days=Pairs(
            (one, tuple(name for name, has in zip(who, taken, strict=True) if at in has))
            for at, one in enumerate(when)
        ),
        at_least=at_least,
        per_day=per_day,
        loads=Pairs((name, len(has)) for name, has in zip(who, taken, strict=True)),
        short=Pairs(
            (name, at_least - len(has))
            for name, has in zip(who, taken, strict=True)
            if len(has) < at_least
        ),
    )


def _by_day(field: str, given: object) -> dict[date, tuple[Hashable, ...]]:
    found = mapping(field, given)
    return {day(field, one): names(field, who) for one, who in found.items()}


@attrs.frozen(kw_only=True)
class RotaFindings(Result):
    """What a given rota owes (轮值表核查).

    Attributes:
        short: by deputy, how many duties are missing; only those who lack some.
        crowded: by day, how many are too many; only the days that have too many.
        away: by day, who is put down though absent.
        repeated: by day, who is put down more than once; that counts once.
        strangers: who is put down and is none of the deputies.
    """

    short: Mapping[Hashable, int]
    crowded: Mapping[date, int]
    away: Mapping[date, tuple[Hashable, ...]]
    repeated: Mapping[date, tuple[Hashable, ...]]
    strangers: tuple[Hashable, ...]

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "short", Pairs[Hashable, int].of("short", self.short))
        set_(self, "crowded", Pairs[date, int].of("crowded", self.crowded))
        set_(self, "away", _NAMES_OF_DAYS.of("away", self.away))
        set_(self, "repeated", _NAMES_OF_DAYS.of("repeated", self.repeated))

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with the rota."""
        wrong = (self.short, self.crowded, self.away, self.repeated, self.strangers)
        return not any(len(one) for one in wrong)

    def explain(self, lang: Lang = "zh") -> str:
        """Return everything that is wrong, a line each."""
        zh = language(lang) == "zh"
        stop = "、" if zh else ", "
        lines = _short_lines(self.short, lang)
        lines += [
            f"{one}：多{more}人" if zh else f"{one}: {more} too many"
            for one, more in self.crowded.items()
        ]
        for (zh_head, en_head), found in (
            (("请假仍排班", "absent"), self.away),
            (("重复排班", "put down more than once"), self.repeated),
        ):
            for one, who in found.items():
                said = stop.join(str(name) for name in who)
                lines.append(f"{one}：{zh_head}：{said}" if zh else f"{one}: {en_head}: {said}")
        if self.strangers:
            said = stop.join(str(one) for one in self.strangers)
            lines.append(("不在代表名单中：" if zh else "none of the deputies: ") + said)
        return "\n".join(lines or ["轮值表没有问题" if zh else "nothing is wrong with the rota"])


def rota_findings(
    days: Mapping[Any, Iterable[Hashable]],
    deputies: Iterable[Hashable],
    *,
    at_least: int,
    per_day: int | None = None,
    absences: Mapping[Any, Iterable[date]] | None = None,
) -> RotaFindings:
    """Return what a given rota owes, and to whom (轮值表核查).

    A day on which a deputy is absent does not count towards the duties of that deputy.

    Args:
        days: by day, who is put down.
        deputies: who is to serve, each once.
        at_least: how many duties each is to have.
        per_day: the most deputies of one day; None where the place names no number.
        absences: by deputy, the days on which one cannot serve.

    Raises:
        FactsError: a deputy named twice, absences of somebody else, or a number that is none.

    Limitations: it rests on no law.
    """
    who = once("deputies", deputies)
    given = _by_day("days", days)
    at_least, most = count("at_least", at_least), optional(count, "per_day", per_day, 1)
    gone = _away(absences, who)
    down = {one: tuple(dict.fromkeys(found)) for one, found in given.items()}
    away = {
        one: tuple(name for name in found if one in gone.get(name, ()))
        for one, found in down.items()
    }
    served = Counter(name for one, found in down.items() for name in found if name not in away[one])
    again = {
        one: tuple(name for name, times in Counter(found).items() if times > 1)
        for one, found in given.items()
    }
    known = set(who)
    return RotaFindings(
        short=Pairs((one, at_least - served[one]) for one in who if served[one] < at_least),
        crowded=Pairs(
            (one, len(found) - most)
            for one, found in down.items()
            if most is not None and len(found) > most
        ),
        away=Pairs((one, found) for one, found in away.items() if found),
        repeated=Pairs((one, found) for one, found in again.items() if found),
        strangers=tuple(
            dict.fromkeys(one for found in down.values() for one in found if one not in known)
        ),
    )


@attrs.frozen(kw_only=True)
class DutyAttendance(Result):
    """Who came to the duties put down (值班到岗情况).

    Attributes:
        planned: how many duties were put down, a deputy and a day each.
        kept: by deputy, how many of them were kept.
        missed: by day, who was put down and did not come.
        extra: by day, who came and was not put down.
    """

    planned: int
    kept: Mapping[Hashable, int]
    missed: Mapping[date, tuple[Hashable, ...]]
    extra: Mapping[date, tuple[Hashable, ...]]

    def __attrs_post_init__(self) -> None:
        set_: Any = object.__setattr__
        set_(self, "kept", Pairs[Hashable, int].of("kept", self.kept))
        set_(self, "missed", _NAMES_OF_DAYS.of("missed", self.missed))
        set_(self, "extra", _NAMES_OF_DAYS.of("extra", self.extra))

    @property
    def rate(self) -> Fraction | None:
        """The share of the duties put down that were kept; None where none were put down."""
        return Fraction(sum(self.kept.values()), self.planned) if self.planned else None

    def explain(self, lang: Lang = "zh") -> str:
        """Return the number kept, and who missed which day, a line each."""
        zh = language(lang) == "zh"
        stop = "、" if zh else ", "
        done = sum(self.kept.values())
        lines = [
            f"排班{self.planned}人次，到岗{done}人次"
            if zh
            else f"{done} of {self.planned} duties kept"
        ]
        for (zh_head, en_head), found in (
            (("缺勤", "did not come"), self.missed),
            (("未排班而到岗", "came without being put down"), self.extra),
        ):
            for one, who in found.items():
                said = stop.join(str(name) for name in who)
                lines.append(f"{one}：{zh_head}：{said}" if zh else f"{one}: {en_head}: {said}")
        return "\n".join(lines)


def duty_attendance(
    planned: Mapping[Any, Iterable[Hashable]], served: Mapping[Any, Iterable[Hashable]]
) -> DutyAttendance:
    """Return who came to the duties put down (到岗率).

    Coming on a day for which one was not put down makes up for nothing.

    Args:
        planned: by day, who was put down; `Rota.days` is such a mapping.
        served: by day, who came; days left out say that nobody did.

    Raises:
        FactsError: what is no mapping of days to names.
    """
    down = {one: tuple(dict.fromkeys(who)) for one, who in _by_day("planned", planned).items()}
    came = {one: tuple(dict.fromkeys(who)) for one, who in _by_day("served", served).items()}
    kept = {name: 0 for who in down.values() for name in who}
    missed: dict[date, tuple[Hashable, ...]] = {}
    for one, who in down.items():
        here = set(came.get(one, ()))
        for name in who:
            kept[name] += name in here
        missed[one] = tuple(name for name in who if name not in here)
    extra = {
        one: tuple(name for name in who if name not in set(down.get(one, ())))
        for one, who in came.items()
    }
    return DutyAttendance(
        planned=sum(len(who) for who in down.values()),
        kept=Pairs(kept),
        missed=Pairs((one, who) for one, who in missed.items() if who),
        extra=Pairs((one, who) for one, who in extra.items() if who),
    )
