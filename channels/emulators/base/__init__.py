"""What all emulators are built of: a server in this process, steering over HTTP, cut connections, a ledger."""
