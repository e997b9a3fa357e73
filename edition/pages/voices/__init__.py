"""Who said and wanted what: claims, attitudes, positions of historians, what is known of the proofs."""
