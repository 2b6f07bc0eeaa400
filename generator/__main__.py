"""Runs the command by `python -m generator`."""

from generator.cli import main

if __name__ == "__main__":  # worker processes import this file too
    main(prog_name="jianbao")
