"""Fuzzing: what each stage must survive, for hypothesis in the tests and for a coverage-guided fuzzer at length."""
