"""Citing a text down to article, paragraph and item (条、款、项)."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from npcmodel.checks import count, day, instance, optional
from npcmodel.errors import FactsError
from npcmodel.law.wording import Lang, Text, language

__all__ = ["Citation", "Edition", "Statute"]


@enum.unique
class Statute(enum.Enum):
    """A national text that the library covers (法律), by its usual short title."""

    CONSTITUTION = "宪法"
    ORGANIC_LAW = "地方组织法"
    ELECTORAL_LAW = "选举法"
    DEPUTIES_LAW = "代表法"
    NPC_ORGANIC_LAW = "全国人大组织法"
    NPC_RULES = "全国人大议事规则"
    NPCSC_RULES = "全国人大常委会议事规则"
    LEGISLATION_LAW = "立法法"
    SUPERVISION_LAW = "监督法"
    DIRECT_ELECTION_PROVISIONS = "县级以下直接选举若干规定"
    MILITARY_MEASURES = "解放军选举办法"
    COURT_ORGANIC_LAW = "人民法院组织法"
    PROCURATORATE_ORGANIC_LAW = "人民检察院组织法"
    VILLAGE_LAW = "村民委员会组织法"
    RESIDENT_LAW = "城市居民委员会组织法"
    SUPERVISORY_LAW = "监察法"
    AUTONOMY_LAW = "民族区域自治法"
    OATH_DECISION = "宪法宣誓决定"
    BUDGET_LAW = "预算法"
    BUDGET_REGULATION = "预算法实施条例"


@attrs.frozen
class Edition:
    """One wording of a text (版本).

    Attributes:
        title: the short title it is cited by, in both languages.
        adopted: the day it was adopted or last amended.
        in_force: its first day in force.
        rests_on: on what the first day rests.
        statute: which national text it is an edition of; None for a local one.
    """

    title: Text
    adopted: date
    in_force: date
    rests_on: Text
    statute: Statute | None = None

    def __attrs_post_init__(self) -> None:
        if day("in_force", self.in_force) < day("adopted", self.adopted):
            raise FactsError("in_force", self.in_force, f"{self.adopted}, its adoption, or later")

    @property
    def cites_as(self) -> str:
        """How the edition is cited: short title and year of its adoption."""
        return f"《{self.title.zh}》（{self.adopted.year}）"


@attrs.frozen
class Citation:
    """A provision of an edition (条、款、项).

    Attributes:
        edition: the wording cited.
        article: 条.
        paragraph: 款, counted within the article; None for the whole article.
        item: 项, counted within the paragraph; None for the whole paragraph.
    """

    edition: Edition
    article: int
    paragraph: int | None = None
    item: int | None = None

    def __attrs_post_init__(self) -> None:
        instance("edition", self.edition, Edition)
        count("article", self.article, 1)
        optional(count, "paragraph", self.paragraph, 1)
        optional(count, "item", self.item, 1)

    def __str__(self) -> str:
        return self.said("zh")

    def said(self, lang: Lang) -> str:
        """Return the citation in Chinese or in English."""
        if language(lang) == "zh":
            text = f"{self.edition.cites_as}第{self.article}条"
            text += f"第{self.paragraph}款" if self.paragraph else ""
            return text + (f"第{self.item}项" if self.item else "")
        text = f"{self.edition.title.en} ({self.edition.adopted.year}), art. {self.article}"
        text += f"({self.paragraph})" if self.paragraph else ""
        return text + (f"({self.item})" if self.item else "")
