"""What a reader sees, in page and notebook alike."""
