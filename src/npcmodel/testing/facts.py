"""Strategies for what people report: rolls, tallies, polls, meetings, records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from npcmodel.exact.thresholds import Threshold
from npcmodel.facts.acts import ActKind
from npcmodel.facts.areas import ElectoralDistrict
from npcmodel.facts.ballots import Tally
from npcmodel.facts.bodies import Body, Roll
from npcmodel.facts.levels import Level, Tier
from npcmodel.facts.meetings import Act, Meeting, MeetingKind
from npcmodel.facts.records import Event, Record
from npcmodel.law.ruling import Share
from npcmodel.testing.dates import days, days_of, years
from npcmodel.testing.making import built, either, names, or_else, words

__all__ = [
    "acts",
    "electoral_districts",
    "events",
    "levels",
    "meetings",
    "presences",
    "records",
    "rolls",
    "tallies",
]

_WITH_ROLLS = tuple(body for body in Body if body.of_congress)
_IN_TOWNSHIPS = (Body.CONGRESS, Body.PRESIDIUM, Body.DELEGATION)
_CONGRESS_SIZES = {
    Tier.NATIONAL: (2000, 3000),
    Tier.PROVINCE: (350, 1000),
    Tier.PREFECTURE: (240, 650),
    Tier.COUNTY: (140, 450),
    Tier.TOWNSHIP: (40, 160),
}
_COMMITTEE_SIZES = {
    Tier.NATIONAL: (150, 180),
    Tier.PROVINCE: (45, 95),
    Tier.PREFECTURE: (29, 61),
    Tier.COUNTY: (15, 45),
}
_OTHER_SIZES = {
    Body.PRESIDIUM: (5, 180),
    Body.COUNCIL_OF_CHAIRPERSONS: (5, 20),
    Body.SPECIAL_COMMITTEE: (7, 35),
    Body.DELEGATION: (5, 150),
}
# Where thirds, halves, fifths and tenths of the members just are, or just are not, whole.
_CORNER_SIZES = [1, 2, 3, 4, 5, 6, 9, 10, 11, 59, 60, 61, 100, 449, 450, 2979, 2980, 3000]


def levels(*, tier: Tier | None = None, local: bool = False) -> SearchStrategy[Level]:
    """Return levels of congresses.

    Args:
        tier: only those of a tier.
        local: leave out the nation.
    """
    found = [level for level in Level if tier in {None, level.tier}]
    return st.sampled_from([level for level in found if not (local and level is Level.NATIONAL)])


def _size(body: Body, level: Level) -> tuple[int, int]:
    if body is Body.CONGRESS:
        return _CONGRESS_SIZES[level.tier]
    if body is Body.STANDING_COMMITTEE:
        return _COMMITTEE_SIZES[level.tier]
    return _OTHER_SIZES[body]


def rolls(
    *,
    body: Body | None = None,
    level: Level | None = None,
    members: int | None = None,
    suspended: int | None = None,
    corner: bool = False,
) -> SearchStrategy[Roll]:
    """Return bodies with their members in office, of the sizes that they have (实有人数).

    Args:
        body: which body; None for any that the level has.
        level: of which level; None for any that has the body.
        members: how many members; None for a usual number.
        suspended: how many are suspended; None for none or a few.
        corner: sizes at which thresholds fall on a whole number, one below and one above it,
            from a single member to the largest congress.
    """

    def build(draw: DrawFn) -> Roll:
        where = draw(either(level, _levels_with(body)))
        bodies = _IN_TOWNSHIPS if where.tier is Tier.TOWNSHIP else _WITH_ROLLS
        which = draw(either(body, st.sampled_from(bodies)))
        sizes = st.sampled_from(_CORNER_SIZES) if corner else st.integers(*_size(which, where))
        number = draw(either(members, sizes))
        few = st.just(0) | st.integers(0, min(3, number))
        return Roll(which, where, number, draw(either(suspended, few)))

    return built(build)


def _levels_with(body: Body | None) -> SearchStrategy[Level]:
    everywhere = body is None or body in _IN_TOWNSHIPS
    return st.sampled_from(
        [level for level in Level if everywhere or level.tier is not Tier.TOWNSHIP]
    )


def presences(roll: Roll, share: Threshold | Share | None = None) -> SearchStrategy[int]:
    """Return how many may be present (出席人数): anybody able, or around a share of all members.

    Args:
        roll: whose members.
        share: given, one fewer than it asks for, as many, or one more, in persons.
    """
    if share is None:
        return st.integers(0, roll.able)
    threshold = share.threshold if isinstance(share, Share) else share
    least = threshold.least(roll.members)
    near = {min(max(number, 0), roll.able) for number in (least - 1, least, least + 1)}
    return st.sampled_from(sorted(near))


def tallies(
    *, roll: Roll | None = None, near: Threshold | Share | None = None, present: int | None = None
) -> SearchStrategy[Tally]:
    """Return votes on one question that the roll can cast (表决计票).

    Args:
        roll: whose votes; None for a body of up to 200.
        near: given with a roll, the yes votes lie at that share of all members, one below or
            one above it.
        present: at most so many persons; None for all who are able.
    """

    def build(draw: DrawFn) -> Tally:
        most = draw(st.integers(0, 200)) if roll is None else roll.able
        most = most if present is None else min(most, present)
        if roll is None or near is None:
            yes = draw(st.integers(0, most))
        else:
            yes = min(most, draw(presences(roll, near)))
        rest = most - yes
        counts: list[int] = []
        for _ in range(4):
            counts.append(draw(st.integers(0, rest)))
            rest -= counts[-1]
        return Tally(yes, *counts)

    return built(build)


def electoral_districts(
    *, registered: int | None = None, seats: int | None = None
) -> SearchStrategy[ElectoralDistrict]:
    """Return electoral districts of one to three deputies (选区).

    Args:
        registered: registered voters; None for a usual number.
        seats: deputies to be elected there.
    """
    voters = either(registered, st.integers(200, 8000))
    return st.builds(ElectoralDistrict, voters, either(seats, st.integers(1, 3)))


def meetings(
    *,
    year: int | None = None,
    body: Body | None = None,
    kind: MeetingKind | None = None,
    roll: Roll | None = None,
    lawful: bool = False,
) -> SearchStrategy[Meeting]:
    """Return meetings held (会议).

    Args:
        year: the year in which they opened.
        body: which body met; that of the roll where a roll is given.
        kind: ordinary or extraordinary; None for either.
        roll: whose meetings, so that no more are present than can be.
        lawful: whether all who are able were present, or their number is not told.
    """

    def build(draw: DrawFn) -> Meeting:
        which = draw(either(roll.body if roll else body, st.sampled_from(_WITH_ROLLS)))
        opened = draw(days_of(draw(years()) if year is None else year))
        closed = opened + timedelta(days=draw(st.integers(0, 9)))
        able = 3000 if roll is None else roll.able
        numbers = st.just(able) if lawful else st.integers(0, able)
        called = draw(either(kind, st.sampled_from(MeetingKind)))
        return Meeting(which, called, opened, closed, draw(st.none() | numbers))

    return built(build)


def acts(*, year: int | None = None, kind: ActKind | None = None) -> SearchStrategy[Act]:
    """Return things done that a year asks for (事项).

    Args:
        year: the year in which they were done.
        kind: what was done; None for anything.
    """
    done = years().flatmap(days_of) if year is None else days_of(year)
    return st.builds(Act, either(kind, st.sampled_from(ActKind)), done)


_KINDS = ("suggestion", "motion", "meeting", "reception", "inspection", "absence", "complaint")
_COUNTS = ("items", "hours", "half_days")
_TRAITS = {"role": ("lead", "co"), "result": ("solved", "planned", "explained")}


def events(
    *,
    kinds: Sequence[str] = _KINDS,
    counts: Sequence[str] = _COUNTS,
    year: int | None = None,
) -> SearchStrategy[Event]:
    """Return things that count for a record (履职事项); each carries all the counts.

    Args:
        kinds: of which kinds.
        counts: the names of their quantities.
        year: the year in which they were.
    """
    numbers = st.integers(0, 12) | st.builds(Fraction, st.integers(0, 12), st.integers(1, 4))
    traits = st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(values) for name, values in _TRAITS.items()}
    )
    when = days() if year is None else days_of(year)
    quantities = st.fixed_dictionaries(dict.fromkeys(counts, numbers))
    proofs = st.lists(words(), max_size=1).map(tuple)
    return st.builds(Event, st.sampled_from(kinds), when, quantities, traits, proofs)


def records(
    *, of: SearchStrategy[Event] | None = None, most: int = 12, year: int | None = None
) -> SearchStrategy[Record]:
    """Return archives of what somebody did (履职档案).

    Args:
        of: the events; any by default.
        most: at most so many of them.
        year: the year in which they were, where no events are given.
    """
    found = st.lists(or_else(of, events(year=year)), max_size=most).map(tuple)
    posts = st.dictionaries(st.just("post"), words(), max_size=1)
    marks = st.dictionaries(st.just("mark"), st.integers(0, 100), max_size=1)
    return st.builds(Record, names(), found, posts, marks)
