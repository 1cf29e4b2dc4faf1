"""Parts of all emulators: a server in this process, control over HTTP, broken connections, a ledger."""
