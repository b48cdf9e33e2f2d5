"""Counts of votes: a tally answers one question, a poll fills one contest."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import attrs

from npcmodel.checks import count, instance, name
from npcmodel.errors import FactsError
from npcmodel.pairs import Pairs

__all__ = ["Poll", "Tally"]


@attrs.frozen
class Tally:
    """The votes on one question, in votes (表决计票).

    Tallies add: those of several rooms give that of the whole.

    Attributes:
        yes: 赞成.
        no: 反对.
        abstain: 弃权.
        not_voting: present, but did not vote (未表决、未按表决器).
        void: 废票.
    """

    yes: int = 0
    no: int = 0
    abstain: int = 0
    not_voting: int = 0
    void: int = 0

    def __attrs_post_init__(self) -> None:
        for field in _TALLIED:
            object.__setattr__(self, field, count(field, getattr(self, field)))

    @property
    def persons(self) -> int:
        """How many persons the tally records."""
        return self.yes + self.no + self.abstain + self.not_voting + self.void

    def __add__(self, other: Tally) -> Tally:
        if not isinstance(other, Tally):
            return NotImplemented
        return Tally(*(getattr(self, field) + getattr(other, field) for field in _TALLIED))

    def _repr_html_(self) -> str:
        """Return the tally as a table for a notebook."""
        from npcmodel.law.notebook import table  # noqa: PLC0415  # for notebooks alone
        from npcmodel.law.wording import Text  # noqa: PLC0415

        terms = zip(("赞成", "反对", "弃权", "未表决", "废票"), _TALLIED, strict=True)
        return table((Text(zh, en.replace("_", " ")), getattr(self, en)) for zh, en in terms)


_TALLIED = ("yes", "no", "abstain", "not_voting", "void")


def _votes(field: str, value: object) -> Pairs[Hashable, int]:
    pairs = Pairs[Hashable, object].of(field, value)
    return Pairs(
        (name(field, who), count(f"{field}[{who!r}]", votes)) for who, votes in pairs.items()
    )


@attrs.frozen
class Poll:
    """The count of one contest (选举计票).

    Polls of stations and boxes add where they list the same candidates; the empty poll
    `Poll(0, 0)` changes nothing. More ballots than participants is a finding of the count,
    not a contradiction: the election that reads the poll says what follows.

    Attributes:
        participating: persons who took part in the vote (参加投票人数).
        ballots: ballots returned, void ones included (收回选票).
        void: ballots that count for nobody (废票).
        votes: valid yes votes per candidate, every candidate listed, 0 if need be.
        write_ins: votes for persons who were no candidates (另选他人).
        issued: ballots handed out, where that was counted (发出选票).

    Raises:
        FactsError: void above ballots, a person both candidate and write-in, or no counts.
    """

    participating: int
    ballots: int
    void: int = 0
    votes: Mapping[Any, int] = Pairs()
    write_ins: Mapping[Any, int] = Pairs()
    issued: int | None = None

    def __attrs_post_init__(self) -> None:
        set_ = object.__setattr__
        set_(self, "participating", count("participating", self.participating))
        set_(self, "ballots", count("ballots", self.ballots))
        set_(self, "void", count("void", self.void, 0, self.ballots))
        set_(self, "votes", _votes("votes", self.votes))
        set_(self, "write_ins", _votes("write_ins", self.write_ins))
        if self.issued is not None:
            set_(self, "issued", count("issued", self.issued))
        both = [who for who in self.write_ins if who in self.votes]
        if both:
            raise FactsError("write_ins", both, "persons who are not among the candidates")

    @property
    def valid(self) -> int:
        """Ballots that count: those returned less the void ones."""
        return self.ballots - self.void

    @property
    def empty(self) -> bool:
        """Whether nothing was counted and nobody stood."""
        return self == _EMPTY

    def __add__(self, other: Poll) -> Poll:
        instance("other", other, Poll)
        if other.empty:
            return self
        if self.empty:
            return other
        if set(self.votes) != set(other.votes):
            raise FactsError("other.votes", list(other.votes), f"the candidates {list(self.votes)}")
        if (self.issued is None) != (other.issued is None):
            raise FactsError("other.issued", other.issued, "counted in both polls or in neither")
        names = [*self.write_ins, *(w for w in other.write_ins if w not in self.write_ins)]
        return Poll(
            self.participating + other.participating,
            self.ballots + other.ballots,
            self.void + other.void,
            {who: votes + other.votes[who] for who, votes in self.votes.items()},
            {who: self.write_ins.get(who, 0) + other.write_ins.get(who, 0) for who in names},
            None if self.issued is None or other.issued is None else self.issued + other.issued,
        )

    def _repr_html_(self) -> str:
        """Return the count as a table for a notebook, names and their votes below."""
        from npcmodel.law.notebook import table  # noqa: PLC0415  # for notebooks alone
        from npcmodel.law.wording import Text  # noqa: PLC0415

        rows = [
            (Text("参加投票人数", "participating"), self.participating),
            (Text("发出选票", "issued"), self.issued),
            (Text("收回选票", "ballots"), self.ballots),
            (Text("废票", "void"), self.void),
            *((Text(str(who), "votes"), n) for who, n in self.votes.items()),
            *((Text(f"{who}（另选他人）", "write-in"), n) for who, n in self.write_ins.items()),
        ]
        return table(rows)


_EMPTY = Poll(0, 0)
