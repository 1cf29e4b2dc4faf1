"""Rules that act by themselves: who gets a conversation, what a client is told, which deadlines hold."""
