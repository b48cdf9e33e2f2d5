"""Kinds of organs in which a person may hold a post, and kinds of committees."""

from __future__ import annotations

import enum

__all__ = ["CommitteeKind", "OrganKind", "SpecialCommittee"]


@enum.unique
class OrganKind(enum.Enum):
    """A kind of organ or organisation in which a person holds a post (机关、组织的类别)."""

    ADMINISTRATIVE = "国家行政机关"
    SUPERVISORY = "监察机关"
    ADJUDICATIVE = "审判机关"
    PROCURATORIAL = "检察机关"
    STATE_POWER = "国家权力机关"
    MILITARY = "军事机关"
    PARTY = "政党"
    PEOPLES_ORGANISATION = "人民团体"
    ENTERPRISE = "企业"
    PUBLIC_INSTITUTION = "事业单位"
    SELF_GOVERNING_ORGANISATION = "基层群众性自治组织"


@enum.unique
class CommitteeKind(enum.Enum):
    """A committee that a congress or its standing committee sets up (委员会的类别)."""

    SPECIAL = "专门委员会"
    CREDENTIALS = "代表资格审查委员会"
    INVESTIGATION = "特定问题的调查委员会"


@enum.unique
class SpecialCommittee(enum.Enum):
    """A special committee by the name that a text gives it (专门委员会的名称)."""

    ETHNIC_AFFAIRS = "民族委员会"
    CONSTITUTION_AND_LAW = "宪法和法律委员会"
    SUPERVISORY_AND_JUDICIAL_AFFAIRS = "监察和司法委员会"
    FINANCIAL_AND_ECONOMIC_AFFAIRS = "财政经济委员会"
    EDUCATION_SCIENCE_CULTURE_AND_HEALTH = "教育科学文化卫生委员会"
    FOREIGN_AFFAIRS = "外事委员会"
    OVERSEAS_CHINESE_AFFAIRS = "华侨委员会"
    ENVIRONMENT_AND_RESOURCES = "环境与资源保护委员会"
    AGRICULTURE_AND_RURAL_AFFAIRS = "农业与农村委员会"
    SOCIAL_DEVELOPMENT = "社会建设委员会"
    LEGAL_AFFAIRS = "法制委员会"
    OTHER = "其他专门委员会"
