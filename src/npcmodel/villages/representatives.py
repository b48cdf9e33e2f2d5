"""The representatives of the villagers: how many, and what share of their meeting (村民代表)."""

from __future__ import annotations

from datetime import date

import attrs

from npcmodel.checks import count, day
from npcmodel.law.ruling import Ground, Measure, Question, Result, Ruling, decide, reasons, weigh
from npcmodel.law.saying import said
from npcmodel.law.wording import Lang, Text, language
from npcmodel.params import villages_law

__all__ = ["RepresentativeNumbers", "representation_valid", "representative_numbers"]

_COMPOSITION = Question(
    "representation_valid",
    Text("村民代表会议的组成符合规定", "the representatives' meeting is composed lawfully"),
    Text("村民代表会议的组成不符合规定", "the representatives' meeting is not composed lawfully"),
)


def representation_valid(members: int, *, representatives: int, women: int, on: date) -> Ruling:
    """Rule whether a representatives' meeting is composed lawfully (村民代表会议的组成).

    Both shares are of all who belong to it, the villagers' committee included.

    Args:
        members: the committee and the representatives together, in persons.
        representatives: the representatives among them, in persons.
        women: the women among the representatives, in persons.
        on: the day whose law applies.

    Raises:
        FactsError: nobody belongs to it, more representatives than members, or more women than
            representatives.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 25 I.
    """
    on = day("on", on)
    members = count("members", members, 1)
    representatives = count("representatives", representatives, 0, members)
    women = count("women", women, 0, representatives)
    most, third = villages_law.REPRESENTATIVES_SHARE.at(on), villages_law.WOMEN_SHARE.at(on)
    by = Measure.REPRESENTATIVES
    grounds = (
        weigh(most.source, most.value, by, representatives, members),
        weigh(third.source, third.value, Measure.WOMEN, women, members),
    )
    asked = (("members", members), ("representatives", representatives), ("women", women))
    return decide(_COMPOSITION, on, asked, grounds)


@attrs.frozen
class RepresentativeNumbers(Result):
    """How many representatives a village's households choose (村民代表的人数).

    Attributes:
        households: households of the village.
        least: the fewest representatives, in persons; None where no number fits.
        most: the most, in persons; None where no number fits.
        grounds: the provisions.
    """

    households: int
    least: int | None
    most: int | None
    grounds: tuple[Ground, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Return the numbers and the provisions, a line each."""
        zh = language(lang) == "zh"
        if self.least is None:
            tail = "没有适合的人数" if zh else "no number fits"
        else:
            tail = f"{self.least}至{self.most}人" if zh else f"{self.least} to {self.most}"
        head = f"{self.households}户：{tail}" if zh else f"households {self.households}: {tail}"
        return "\n".join([head, *reasons(lang, self.grounds)])


def representative_numbers(households: int, *, on: date) -> RepresentativeNumbers:
    """Return how many representatives households choose (按户推选村民代表).

    One for every five to fifteen households: fewer than five households make up no such group.

    Args:
        households: households of the village.
        on: the day whose law applies.

    Raises:
        FactsError: no households.
        NotInForceError: no text of the provision is known for the day.

    Law: 村民委员会组织法 25 II.
    Limitations: representatives may be chosen by the villagers' groups instead, as many as
        these want: no number is given.
    """
    on = day("on", on)
    households = count("households", households, 1)
    few, many = villages_law.FEWEST_HOUSEHOLDS.at(on), villages_law.MOST_HOUSEHOLDS.at(on)
    least, most = -(-households // many.value), households // few.value
    fewest = Text(f"每{few.value}户以上推选一人", f"one for at least {few.value} households")
    largest = Text(f"每{many.value}户以下推选一人", f"one for at most {many.value} households")
    grounds = (
        Ground(few.source, holds=True, says=fewest),
        Ground(many.source, holds=True, says=largest),
        *said(on, villages_law.BY_GROUPS),
    )
    if least > most:
        return RepresentativeNumbers(households, None, None, grounds)
    return RepresentativeNumbers(households, least, most, grounds)
