"""Deputies' reports to those who elected them: who has reported in a term, and who has not."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from npcmodel.checks import day, each, instance, member, names
from npcmodel.errors import FactsError
from npcmodel.facts.levels import Level, Tier
from npcmodel.law.ruling import Ground, OpenPoint, Result, reasons
from npcmodel.law.saying import worded
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import deputies_duties, organic_duties
from npcmodel.sitting.sources import known

__all__ = ["ReportCoverage", "report_coverage"]


@attrs.frozen
class ReportCoverage(Result):
    """Which deputies reported to those who elected them (述职覆盖).

    Attributes:
        since: the first day counted.
        until: the last day counted.
        reported: the deputies who reported, in the order given.
        missing: those who did not yet.
        grounds: the provisions that ask for reports.
        open: doubts of the texts.
    """

    since: date
    until: date
    reported: tuple[Hashable, ...]
    missing: tuple[Hashable, ...]
    grounds: tuple[Ground, ...]
    open: tuple[OpenPoint, ...] = ()

    @property
    def rate(self) -> Fraction:
        """The share of the deputies who reported."""
        return Fraction(len(self.reported), len(self.reported) + len(self.missing))

    def explain(self, lang: Lang = "zh") -> str:
        """Return how many reported, who did not, the provisions and the doubts, a line each."""
        zh = language(lang) == "zh"
        done, all_ = len(self.reported), len(self.reported) + len(self.missing)
        span = f"{self.since}至{self.until}" if zh else f"{self.since} to {self.until}"
        lines = [
            f"{span}：代表{all_}人，已述职{done}人" if zh else f"{span}: {done} of {all_} reported"
        ]
        if self.missing:
            who = ("、" if zh else ", ").join(str(one) for one in self.missing)
            lines.append(f"尚未述职：{who}" if zh else f"not yet: {who}")
        return "\n".join([*lines, *reasons(lang, self.grounds, self.open)])


_HOW_OFTEN = OpenPoint(
    Text(
        "条文要求报告履职情况、定期组织，没有规定多久一次、一届之内是否人人至少一次",
        "the texts ask for reports, regularly arranged, and do not say how often, or whether "
        "everybody reports at least once in a term",
    )
)


def report_coverage(
    deputies: Iterable[Hashable],
    reports: Mapping[Any, Iterable[date]],
    *,
    level: Level,
    since: date,
    on: date,
) -> ReportCoverage:
    """Return which deputies reported to their district or electing unit (代表述职).

    Args:
        deputies: the deputies in office, each once.
        reports: by deputy, the days on which each reported; those before `since` and after
            `on` count nothing.
        level: of which congress they are deputies.
        since: the first day counted, as the first of the term.
        on: the last day counted; its law applies.

    Raises:
        FactsError: no deputies, one named twice, a report of somebody else, or `since` after
            `on`.
        NotInForceError: no text of the provision is known for the day.

    Law: 代表法 58 II (2015: 45 II, of deputies whom voters elected); 地方组织法 43 IV.
    Limitations: no text says how often; the rate is what methods of practice count.
    """
    on = day("on", on)
    who = names("deputies", deputies)
    if not who or len(set(who)) != len(who):
        raise FactsError("deputies", who, "one or more, each once")
    if day("since", since) > on:
        raise FactsError("since", since, f"{on}, the last day counted, or earlier")
    tier = member("level", level, Level).tier
    instance("reports", reports, Mapping)
    given = dict(reports)
    others = tuple(one for one in given if one not in who)
    if others:
        raise FactsError("reports", others, "of the deputies named")
    made = {
        one
        for one, days in given.items()
        if any(since <= day("reports", when) <= on for when in each("reports", days, date))
    }
    direct = tier in {Tier.COUNTY, Tier.TOWNSHIP}
    texts = [deputies_duties.REPORTS]
    if tier is not Tier.NATIONAL:
        texts += [organic_duties.REPORTS, *([deputies_duties.DIRECT_REPORTS] if direct else [])]
    return ReportCoverage(
        since,
        on,
        tuple(one for one in who if one in made),
        tuple(one for one in who if one not in made),
        worded(known(on, texts)),
        (_HOW_OFTEN,),
    )
