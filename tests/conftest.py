"""What holds for all tests: how long an example takes is no matter of theirs; speed is measured in ``bench/``."""

from hypothesis import settings

settings.register_profile("house", deadline=None)
settings.load_profile("house")
