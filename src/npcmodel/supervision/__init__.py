"""How congresses and standing committees supervise: interpellations and what follows them."""

from npcmodel.facts.inquiries import Addressee
from npcmodel.supervision.answers import (
    AnswerPlace,
    InterpellationAnswer,
    InterpellationPart,
    Reader,
)
from npcmodel.supervision.autonomy import adaptation_answer_due
from npcmodel.supervision.interpellations import (
    AnswerForm,
    answer_form,
    answer_given_valid,
    further_answer_valid,
    interpellation_form_valid,
)
from npcmodel.supervision.later import (
    interpellation_ended_valid,
    later_answer_due,
    later_step_valid,
)
from npcmodel.supervision.subjects import interpellation_subject_valid

__all__ = [
    "Addressee",
    "AnswerForm",
    "AnswerPlace",
    "InterpellationAnswer",
    "InterpellationPart",
    "Reader",
    "adaptation_answer_due",
    "answer_form",
    "answer_given_valid",
    "further_answer_valid",
    "interpellation_ended_valid",
    "interpellation_form_valid",
    "interpellation_subject_valid",
    "later_answer_due",
    "later_step_valid",
]
