"""Hours: the events of some days on a clock, and the sessions of the military talks."""

from edition.studies.hours.moments import Moment, moments
from edition.studies.hours.sessions import Session, agreed_hours, sessions

__all__ = ["Moment", "Session", "agreed_hours", "moments", "sessions"]
