"""A VK for communities: methods, Bots Long Poll, uploads and downloads, with a ledger and scripted faults."""

from channels.emulators.vk.server import VkEmulator

__all__ = ["VkEmulator"]
