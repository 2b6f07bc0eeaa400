"""What the program knows by name, read from YAML files beside this one."""
