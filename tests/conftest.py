"""Properties are tried without a clock: a busy machine is no fault of the program.

The gate tries the same examples each time, so that no change fails by luck; `make fuzz` and everyday runs look for new ones."""

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.register_profile("fuzz", deadline=None, max_examples=5_000)
settings.load_profile("untimed")
