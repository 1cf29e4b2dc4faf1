"""Files: attachments, their bytes, types and previews."""
