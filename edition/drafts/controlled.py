"""Controlled English: the restatement of a clause from its slots."""

from __future__ import annotations

from edition.record.tables import Clause


def restatement(clause: Clause) -> str:
    """Return the restatement of a clause.

    Parameters
    ----------
    clause
        A row of ``clauses``.

    Returns
    -------
    str
        The slots joined in their fixed order, as one sentence: for instance
        ``Britain and France shall give all possible help to the USSR if …``.
    """
    main = " ".join(filter(None, (clause.bound, clause.act, clause.whom, clause.occasion)))
    condition = clause.condition
    sentence = f"{main}, {condition}" if condition else main
    return f"{sentence[:1].upper()}{sentence[1:]}."
