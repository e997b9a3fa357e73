"""Who kept whom waiting: the plates of the workshop."""

from edition.charts.plates.replies import reply_times_plate
from edition.charts.plates.sensitivity import sensitivity
from edition.charts.plates.turns import turns

__all__ = ["reply_times_plate", "sensitivity", "turns"]
