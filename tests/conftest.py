"""Properties are tried without a clock: a busy machine is no fault of the program."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.register_profile("fuzz", deadline=None, max_examples=5_000)
settings.load_profile("untimed")
