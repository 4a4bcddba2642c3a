"""A company's directory in the test's own process: OpenID Connect without a network."""

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import jwt
import requests
from requests.adapters import BaseAdapter

ISSUER = "https://directory.example"
_CONFIGURATION = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/authorize",
    "token_endpoint": f"{ISSUER}/token",
    "userinfo_endpoint": f"{ISSUER}/userinfo",
    "jwks_uri": f"{ISSUER}/keys",
}


@dataclass
class Directory(BaseAdapter):
    """Answers as a directory does, about the one who is standing at its door.

    Attributes
    ----------
    claims
        What it says of them.
    asked
        Addresses that it was asked for, in order.
    """

    claims: dict[str, object]
    asked: list[str] = field(default_factory=list)
    is_down: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def send(self, request: requests.PreparedRequest, **_: object) -> requests.Response:
        path = urlsplit(str(request.url)).path
        self.asked.append(path)
        if self.is_down:
            raise requests.ConnectionError("nobody answers")
        response = requests.Response()
        response.status_code, response.url, response.request = 200, str(request.url), request
        response.headers["Content-Type"] = "application/json"
        response._content = json.dumps(self._answer(path, request)).encode()
        return response

    def _answer(self, path: str, request: requests.PreparedRequest) -> dict[str, object]:
        if path == "/.well-known/openid-configuration":
            return _CONFIGURATION
        if path == "/token":
            sent = parse_qs(str(request.body))
            assert sent["code"] == ["a-code-of-one-use"]
            assert sent["code_verifier"]
            told = {"iss": ISSUER, "aud": "quilate", "exp": 4_000_000_000, "iat": 1_700_000_000}
            token = jwt.encode(told | self.claims, "k" * 32, algorithm="HS256")
            return {"access_token": "an-access", "token_type": "Bearer", "id_token": token}
        assert path == "/userinfo"
        assert request.headers["Authorization"] == "Bearer an-access"
        return self.claims

    def close(self) -> None:
        """Nothing is open."""
