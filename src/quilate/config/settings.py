"""Django's settings. What differs between installations comes from the environment."""

import sys
from pathlib import Path

from quilate import __version__
from quilate.config.company_sign_in import company_sign_in
from quilate.config.databases import database
from quilate.config.environment import choice, flag, home, networks, secret, text, whole, words
from quilate.config.logs import logging_settings

PACKAGE = Path(__file__).resolve().parents[1]
HOME = home()
VERSION = __version__

DEBUG = flag("DEBUG", False)
SECRET_KEY = secret(HOME)
#: Its own names always: what watches over it asks from the same machine.
ALLOWED_HOSTS = [*words("ALLOWED_HOSTS"), "localhost", "127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS = words("TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "quilate.core",  # first: its templates stand before those of allauth
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "lucide",
    "quilate.customers",
    "quilate.customers.merging",
    "quilate.customers.rights",
    "quilate.activity",
    "quilate.value",
    "quilate.value.ending",
    "quilate.value.plans",
    "quilate.value.share",
    "quilate.value.winning",
    "quilate.value.strategic",
    "quilate.value.strategies",
    "quilate.value.contracts",
    "quilate.value.kinds",
    "quilate.value.analysis",
    "quilate.lifecycle",
    "quilate.lifecycle.active",
    "quilate.segments",
    "quilate.imports",
    "quilate.results",
    "quilate.results.propositions",
    "quilate.desk",
    "quilate.api",
]
MIDDLEWARE = [
    "quilate.core.watching.requests.watch_requests",
    "quilate.core.queues.even_out",
    "quilate.core.turns.take_turns",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "quilate.core.middleware.speak_the_language_of_the_person",
    "quilate.core.middleware.read_the_clock_of_the_company",
    "quilate.core.whence.remember_from_where",
    "quilate.core.idleness.keep_the_session_of_who_works",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "quilate.core.once.look_up_once",
]
ROOT_URLCONF = "quilate.config.urls"
WSGI_APPLICATION = "quilate.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "quilate.core.surroundings.surroundings",
            ],
            "builtins": [
                "quilate.core.templatetags.speaking",
                "quilate.core.templatetags.kit",
                "quilate.core.templatetags.estimates",
                "quilate.core.templatetags.lists",
                "quilate.core.templatetags.shell",
                "quilate.core.templatetags.jobs",
            ],
        },
    }
]
FORM_RENDERER = "quilate.core.form_drawing.QuickForms"

DATABASES = {"default": database(HOME)}
CACHES = {
    # Seen by every process, also on several machines: what limits attempts must be.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "quilate_cache",
        # With room for more addresses than anybody tries: what is pushed out is forgiven.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- people -----------------------------------------------------------------------------------

AUTH_USER_MODEL = "core.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("MinimumLengthValidator", {"min_length": 10}),
        ("UserAttributeSimilarityValidator", {"user_attributes": ("email", "name")}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # people are entered by an administrator
ACCOUNT_ADAPTER = "quilate.core.sign_in.ClosedAdapter"
SOCIALACCOUNT_ADAPTER = "quilate.core.directory.DirectoryAdapter"
SOCIALACCOUNT_PROVIDERS = company_sign_in()
# A link, since the content policy would follow a form through all of the directory's redirects.
SOCIALACCOUNT_LOGIN_ON_GET = True
ACCOUNT_RATE_LIMITS = {"login": "60/m/ip", "login_failed": "30/5m/ip,5/5m/key"}
MFA_TOTP_ISSUER = "Quilate"
MFA_ADAPTER = "quilate.core.second_factor.SecondFactorAdapter"
#: Whoever does nothing for so long is signed out; and who closes the browser.
SESSION_COOKIE_AGE = 60 * whole("IDLE_MINUTES", 60)
ACCOUNT_SESSION_REMEMBER = False
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"

# --- languages --------------------------------------------------------------------------------

LANGUAGE_CODE = "es"
LANGUAGES = [("es", "Español"), ("en", "English")]
USE_TZ = True
TIME_ZONE = "UTC"  # what is kept; pages show the company's own

# --- files ------------------------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT = HOME / "static"
STATICFILES_DIRS = [PACKAGE / "interface" / "built"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
LARGEST_UPLOAD_MB = 2_000
MEDIA_ROOT = HOME / "files"  # never served by address: downloads are signed

# --- safety -----------------------------------------------------------------------------------

SECURE = flag("SECURE", not DEBUG)
BEHIND_PROXY = flag("BEHIND_PROXY", False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = SECURE
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
# Where somebody asks from is what our own proxy added, never what the browser wrote before it.
ALLAUTH_TRUSTED_PROXY_COUNT = int(BEHIND_PROXY)
#: Asked by machines, on this machine, where there is no certificate.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    }
}

# --- how it is doing --------------------------------------------------------------------------

LOGGING = logging_settings(
    choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")),
    is_terminal=sys.stderr.isatty(),
)
METRICS_ALLOW = networks("METRICS_ALLOW", "127.0.0.1,::1")
METRICS_TOKEN = text("METRICS_TOKEN")
