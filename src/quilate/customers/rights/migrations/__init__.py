"""Tables of requests and certificates, as they became."""
