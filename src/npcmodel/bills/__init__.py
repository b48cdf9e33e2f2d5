"""Bills (议案): contents, time, agenda, withdrawal; committees of investigation."""

from __future__ import annotations

from npcmodel.bills.acts import (
    delegation_act_valid,
    investigator_eligible,
    recall_investigation_valid,
)
from npcmodel.bills.agenda import (
    AgendaPath,
    AgendaStep,
    UnlistedStep,
    agenda_path,
    unlisted_bill_valid,
    withdrawal_valid,
)
from npcmodel.bills.local import (
    BillTerm,
    Objection,
    amendment_valid,
    bill_term_due,
    bill_term_in_time,
    draft_publication_valid,
    joint_withdrawal_valid,
    reconsideration_valid,
)
from npcmodel.bills.papers import (
    BillPart,
    bill_form_valid,
    committee_bill_in_time,
    session_bill_in_time,
)

__all__ = [
    "AgendaPath",
    "AgendaStep",
    "BillPart",
    "BillTerm",
    "Objection",
    "UnlistedStep",
    "agenda_path",
    "amendment_valid",
    "bill_form_valid",
    "bill_term_due",
    "bill_term_in_time",
    "committee_bill_in_time",
    "delegation_act_valid",
    "draft_publication_valid",
    "investigator_eligible",
    "joint_withdrawal_valid",
    "recall_investigation_valid",
    "reconsideration_valid",
    "session_bill_in_time",
    "unlisted_bill_valid",
    "withdrawal_valid",
]
