"""Next year's topics of supervision, ranked from where they come (监督议题的征集与排序)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from fractions import Fraction

import attrs

from npcmodel.checks import count, each, name, names, text
from npcmodel.errors import FactsError
from npcmodel.exact.ranking import cut, tiers
from npcmodel.law.ruling import Result
from npcmodel.law.wording import Lang, language
from npcmodel.pairs import Pairs

__all__ = ["TopicCall", "TopicRanking", "topic_ranking"]


@attrs.frozen
class TopicCall:
    """How often one source called for a topic (议题建议).

    Attributes:
        topic: which, by any name.
        source: where it was called for (部门申报、网上征集、村民会议), in the caller's words.
        times: how often, or with how many votes.

    Raises:
        FactsError: no name, no source, or no whole number.
    """

    topic: Hashable
    source: str
    times: int = 1

    def __attrs_post_init__(self) -> None:
        name("topic", self.topic)
        text("source", self.source)
        object.__setattr__(self, "times", count("times", self.times))


def _weight(field: str, value: object) -> Fraction:
    if isinstance(value, Fraction):
        if value < 0:
            raise FactsError(field, value, "a weight that is not below 0")
        return value
    return Fraction(count(field, value))


@attrs.frozen(kw_only=True)
class TopicRanking(Result):
    """Topics in the order of their points, and which are on the list (监督议题排序).

    Attributes:
        points: by topic, its points, highest first.
        required: the topics that a source puts on the list by itself (必须列入).
        places: how many topics the list has.
        chosen: the others on the list, best first.
        tied: those equal at the end of the list, none of them on it.
        contested: how many places the tied compete for.
    """

    points: Mapping[Hashable, Fraction]
    required: tuple[Hashable, ...]
    places: int
    chosen: tuple[Hashable, ...]
    tied: tuple[Hashable, ...] = ()
    contested: int = 0

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "points", Pairs[Hashable, Fraction].of("points", self.points))
        listed = (*self.required, *self.chosen, *self.tied)
        if len(set(listed)) != len(listed) or not set(listed) <= set(self.points):
            raise FactsError("chosen", listed, "topics that have points, each once")

    @property
    def listed(self) -> tuple[Hashable, ...]:
        """The topics on the list for certain, those required first."""
        return (*self.required, *self.chosen)

    @property
    def over(self) -> int:
        """How many more topics are required than the list has places; 0 where they fit."""
        return max(0, len(self.required) - self.places)

    def explain(self, lang: Lang = "zh") -> str:
        """Return the points, the list, what is required, and what is tied."""
        zh = language(lang) == "zh"
        comma, colon = ("、", "：") if zh else (", ", ": ")
        score = comma.join(f"{topic} {points}" for topic, points in self.points.items())
        lines = [f"得分{colon}{score}" if zh else f"points{colon}{score}"]
        for which, head in (
            (self.required, "必须列入" if zh else "required"),
            (self.chosen, "按得分列入" if zh else "by points"),
        ):
            if which:
                lines.append(f"{head}{colon}{comma.join(map(str, which))}")
        if self.tied:
            tied = comma.join(map(str, self.tied))
            lines.append(
                f"得分相同，争{self.contested}个名额：{tied}"
                if zh
                else f"tied for {self.contested} more: {tied}"
            )
        if self.over:
            word = "topic" if self.over == 1 else "topics"
            lines.append(
                f"必须列入的议题超出名额{self.over}个"
                if zh
                else f"{self.over} more {word} required than the list has places"
            )
        return "\n".join(lines)


def topic_ranking(
    calls: Iterable[TopicCall],
    *,
    weights: Mapping[str, int | Fraction],
    places: int,
    required_from: Iterable[str] = (),
) -> TopicRanking:
    """Return next year's topics, ranked by what called for them (监督议题排序).

    A topic has, for each source, how often it called times the source's weight. What a required
    source called for is on the list whatever its points; the others follow as far as places
    are left, those without points never. Topics tied at the end of the list are handed back.

    Args:
        calls: which source called for which topic; several of one source add up.
        weights: what one call of each source counts; every source of the calls is weighed.
        places: how many topics the list has.
        required_from: sources whose topics are on the list by themselves (党委关注的重大问题).

    Raises:
        FactsError: a source that is not weighed, or a weight below 0.

    Limitations: it rests on no law; weights and places are the caller's. The council of
        chairpersons adopts the plan, and sources that the law names are asked of
        `topic_source_valid`.
    """
    given = each("calls", calls, TopicCall)
    room = count("places", places)
    scale = {
        text("weights", source): _weight(f"weights[{source!r}]", one)
        for source, one in Pairs[str, int | Fraction].of("weights", weights).items()
    }
    first = tuple(text("required_from", str(one)) for one in names("required_from", required_from))
    unknown = tuple(
        dict.fromkeys(one for one in (*(c.source for c in given), *first) if one not in scale)
    )
    if unknown:
        raise FactsError("weights", tuple(scale), f"a weight for {', '.join(unknown)}")
    points: dict[Hashable, Fraction] = {}
    for call in given:
        points[call.topic] = points.get(call.topic, Fraction(0)) + scale[call.source] * call.times
    required = tuple(
        dict.fromkeys(call.topic for call in given if call.source in first and call.times)
    )
    left = {topic: score for topic, score in points.items() if score and topic not in required}
    found = cut(left, max(0, room - len(required)))
    return TopicRanking(
        points=Pairs((topic, points[topic]) for tier in tiers(points) for topic in tier),
        required=required,
        places=room,
        chosen=found.chosen,
        tied=found.tied,
        contested=found.contested,
    )
