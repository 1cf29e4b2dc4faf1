"""Connects VK communities: methods through vk-api; long poll, files and history with our own code."""
