"""Makes customer tokens with PyJWT, good ones and bad ones, and says what each is to be answered.

Reads {"audience", "customer", "organisation"} from standard input; writes the public keys and the tokens as JSON.
"""

import base64
import hashlib
import hmac
import json
import sys
import time

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

given = json.load(sys.stdin)
now = int(time.time())

keys = {
    "es256": (ec.generate_private_key(ec.SECP256R1()), "ES256"),
    "es384": (ec.generate_private_key(ec.SECP384R1()), "ES384"),
    "es512": (ec.generate_private_key(ec.SECP521R1()), "ES512"),
    "rs256": (rsa.generate_private_key(65537, 2048), "RS256"),
    "rs384": (rsa.generate_private_key(65537, 2048), "RS384"),
    "rs512": (rsa.generate_private_key(65537, 2048), "RS512"),
    "ps256": (rsa.generate_private_key(65537, 3072), "PS256"),
    "ps384": (rsa.generate_private_key(65537, 2048), "PS384"),
    "ps512": (rsa.generate_private_key(65537, 2048), "PS512"),
    "eddsa": (ed25519.Ed25519PrivateKey.generate(), "EdDSA"),
}


def public_jwk(name):
    private, algorithm = keys[name]
    maker = jwt.get_algorithm_by_name(algorithm)
    jwk = maker.to_jwk(private.public_key(), as_dict=True)
    jwk.pop("key_ops", None)
    return {**jwk, "kid": name, "alg": algorithm, "use": "sig"}


def claims(**changes):
    usual = {"sub": given["customer"], "aud": given["audience"], "iat": now, "exp": now + 300}
    merged = {**usual, **changes}
    return {name: value for name, value in merged.items() if value is not None}


def token(key="es256", kid=..., headers=None, algorithm=None, **changes):
    private, usual = keys[key]
    header = {**({} if kid is None else {"kid": key if kid is ... else kid}), **(headers or {})}
    return jwt.encode(claims(**changes), private, algorithm=algorithm or usual, headers=header)


def part(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def with_public_key_as_secret():
    """The classic confusion: an HMAC whose secret is what everyone knows."""
    pem = keys["rs256"][0].public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    signed = part({"alg": "HS256", "typ": "JWT", "kid": "rs256"}) + "." + part(claims())
    mac = hmac.new(pem, signed.encode(), hashlib.sha256).digest()
    return signed + "." + base64.urlsafe_b64encode(mac).rstrip(b"=").decode()


def tampered():
    head, _, signature = token().split(".")
    return ".".join([head, part(claims(sub=given["other"])), signature])


def unsigned(spelling):
    return part({"alg": spelling, "kid": "es256"}) + "." + part(claims()) + "."


def stripped():
    return token().rsplit(".", 1)[0] + "."


stranger = ec.generate_private_key(ec.SECP256R1())
good = [{"name": f"good {name}", "token": token(name), "reason": None} for name in keys]
good += [
    {"name": "several audiences", "token": token(aud=["x", given["audience"]]), "reason": None},
    {"name": "by Weir's own id", "token": token(sub=given["id"]), "reason": None},
    {"name": "clock a little ahead", "token": token(nbf=now + 30, iat=now + 30), "reason": None},
]
bad = [
    ("none", unsigned("none"), "token_algorithm_mismatch"),
    ("None", unsigned("None"), "token_algorithm_mismatch"),
    ("signature left out", stripped(), "token_signature_invalid"),
    ("public key as secret", with_public_key_as_secret(), "token_algorithm_mismatch"),
    ("other algorithm, same key", token("rs256", algorithm="RS512"), "token_algorithm_mismatch"),
    ("PSS with a key for PKCS", token("rs256", algorithm="PS256"), "token_algorithm_mismatch"),
    ("key of another name", token("es256", kid="eddsa"), "token_algorithm_mismatch"),
    ("another's key", jwt.encode(claims(), stranger, "ES256", headers={"kid": "es256"}), "token_signature_invalid"),
    ("tampered", tampered(), "token_signature_invalid"),
    ("unknown key", token(kid="unknown"), "token_key_unknown"),
    ("no key", token(kid=None), "token_key_unknown"),
    ("expired", token(exp=now - 1), "token_expired"),
    ("not yet", token(nbf=now + 3600), "token_not_yet_valid"),
    ("issued tomorrow", token(iat=now + 3600), "token_not_yet_valid"),
    ("other audience", token(aud="someone-else"), "token_audience_mismatch"),
    ("no audience", token(aud=None), "token_audience_mismatch"),
    ("no expiry", token(exp=None), "token_claim_missing"),
    ("no customer", token(sub=None), "token_claim_missing"),
    ("empty customer", token(sub=""), "token_claim_missing"),
    ("unknown customer", token(sub="nobody"), "token_customer_unknown"),
    ("for ever", token(exp=now + 400 * 86400), "token_lives_too_long"),
    ("critical header", token(headers={"crit": ["exp"]}), "token_malformed"),
    ("key in the header", token("eddsa", kid="unknown", headers={"jwk": public_jwk("eddsa")}), "token_key_unknown"),
    ("address of a key", token(kid="unknown", headers={"jku": "http://127.0.0.1/keys"}), "token_key_unknown"),
]

provider = rsa.generate_private_key(65537, 2048)
keys["provider"] = (provider, "RS256")
from_provider = dict(aud="https://api.example.com", iss="https://id.example.com/", sub="auth0|ada")
provided = [
    ("provider", token("provider", org=given["customer"], **from_provider), None),
    ("provider, other issuer", token("provider", org=given["customer"], **{**from_provider, "iss": "x"}), "token_issuer_mismatch"),
    ("provider, no issuer", token("provider", org=given["customer"], **{**from_provider, "iss": None}), "token_issuer_mismatch"),
    ("provider, no claim", token("provider", **from_provider), "token_claim_missing"),
    ("provider, usual audience", token("provider", org=given["customer"], iss=from_provider["iss"]), "token_audience_mismatch"),
]

# Two keys under one key id, each for an audience of its own, and tokens for both audiences.
twins = {"first": ec.generate_private_key(ec.SECP256R1()), "second": ed25519.Ed25519PrivateKey.generate()}
twin_algorithms = {"first": "ES256", "second": "EdDSA"}


def twin_jwk(name):
    maker = jwt.get_algorithm_by_name(twin_algorithms[name])
    jwk = maker.to_jwk(twins[name].public_key(), as_dict=True)
    jwk.pop("key_ops", None)
    return {**jwk, "kid": "twin", "alg": twin_algorithms[name]}


def twin_token(name, key=None, **changes):
    return jwt.encode(claims(**changes), key or twins[name], twin_algorithms[name], headers={"kid": "twin"})


both = {"aud": ["urn:first", "urn:second"]}
provided += [
    ("twin, both audiences, first key", twin_token("first", **both), None),
    ("twin, both audiences, second key", twin_token("second", **both), None),
    ("twin, second audience, second key", twin_token("second", aud="urn:second"), None),
    ("twin, first audience, second key", twin_token("second", aud="urn:first"), "token_algorithm_mismatch"),
    ("twin, both audiences, another's key", twin_token("first", stranger, **both), "token_signature_invalid"),
    ("twin, second key, expired", twin_token("second", **both, exp=now - 1), "token_expired"),
    ("twin, no audience of theirs", twin_token("first"), "token_audience_mismatch"),
]

names = [name for name in keys if name != "provider"]
print(
    json.dumps(
        {
            "jwks": {"keys": [public_jwk(name) for name in names]},
            "provider": public_jwk("provider"),
            "twins": [{"audience": "urn:" + name, "jwk": twin_jwk(name)} for name in twins],
            "tokens": good
            + [{"name": name, "token": text, "reason": reason} for name, text, reason in bad + provided],
        }
    )
)
