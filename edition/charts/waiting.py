"""Who kept whom waiting: the plates of the workshop."""

from edition.charts.replies import reply_times_plate
from edition.charts.sensitivity import sensitivity
from edition.charts.turns import turns

__all__ = ["reply_times_plate", "sensitivity", "turns"]
