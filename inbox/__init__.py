"""The core of Okno: dialogs, messages, deliveries and search over one event log; no HTTP, no platform libraries.

Every command is a plain function over an open transaction (`store.Tx`) and an actor. It checks `access`, changes rows
and appends an event in the same transaction. docs/architecture.md describes the layers.
"""
