"""Credentials, scopes and tokens: which token a call carries."""
