"""VK communities: calls through vk-api, the poll, the files and the history by our own hands."""
