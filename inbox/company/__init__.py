"""The company: its name, zone and language, and its working hours."""
