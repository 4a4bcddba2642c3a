"""Who the customers are: identities, contact points, consents, households, and their pages."""
