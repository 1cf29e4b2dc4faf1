"""Runs a real Dovecot in its own folder: without systemd, with LMTP for delivery, ended with its test.

Started by root, its processes change to other users, as Dovecot wants; started by another user, they keep it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.support.missing_programs import skip_or_fail

PASSWORD = "let-me-in"
PREFIX = "okno-test-mail-"

# Reads until its owner's end of the pipe closes for any reason, then ends the server by its pid.
KEEPER = """
cat >/dev/null
kill -TERM "$1" 2>/dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 0.1; done
rm -rf "$2"
"""
_BINARIES = ("/usr/sbin/dovecot", "/usr/local/sbin/dovecot")

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
listen = 127.0.0.1
protocols = imap lmtp
ssl = {ssl}
{certificates}
disable_plaintext_auth = {no_plain}
auth_mechanisms = plain login
default_login_user = {login_user}
default_internal_user = {internal_user}
default_internal_group = {internal_group}
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
mail_plugins = quota
mailbox_list_index = no
mail_fsync = never
plugin {{
  quota = count:User quota
  quota_vsizes = yes
  {quota}
}}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u allow_all_users=yes
}}
auth_failure_delay = 0
service anvil {{
  chroot =
  # Dovecot makes an address that gave a wrong password wait, up to 15 s, for the right one too.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service stats {{
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
protocol imap {{
  mail_plugins = quota imap_quota
  mail_max_userip_connections = 200
}}
"""


class Dovecot:
    """The server. Every address is a mailbox, which exists after its first use."""

    def __init__(self, *, tls: bool = False, quota: str = "") -> None:
        self.tls, self._quota = tls, quota
        self.host = "127.0.0.1"
        self.imap = self.imaps = self.lmtp = 0
        self.ca_file = ""
        self.password = PASSWORD
        self._folder: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._keeper: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        binary = next((one for one in (shutil.which("dovecot"), *_BINARIES) if one and Path(one).exists()), None)
        if binary is None:
            skip_or_fail("no Dovecot: install it (Debian: apt-get install dovecot-imapd dovecot-lmtpd)")
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None))
        self._folder.chmod(0o755)
        for name in ("run", "state", "mail", "home"):
            (self._folder / name).mkdir()
        self._configure()
        self._launch(binary)

    def _configure(self) -> None:
        assert self._folder is not None
        root = os.geteuid() == 0
        me = pwd.getpwuid(os.geteuid())
        mail = _somebody("dovecot", "nobody") if root else me
        self.imap, self.imaps, self.lmtp = _free_ports(3)
        if root:
            for name in ("mail", "home"):
                os.chown(self._folder / name, mail.pw_uid, mail.pw_gid)
        certificates = ""
        if self.tls:
            self.ca_file = str(_certificate(self._folder))
            certificates = f"ssl_cert = <{self._folder}/cert.pem\nssl_key = <{self._folder}/key.pem"
        text = CONFIG.format(
            folder=self._folder,
            ssl="required" if self.tls else "no",
            certificates=certificates,
            no_plain="yes" if self.tls else "no",
            login_user=_somebody("dovenull", "nobody").pw_name if root else me.pw_name,
            internal_user=_somebody("dovecot", "nobody").pw_name if root else me.pw_name,
            internal_group=_group(_somebody("dovecot", "nobody") if root else me),
            password=self.password,
            uid=mail.pw_uid,
            gid=mail.pw_gid,
            quota=f"quota_rule = *:storage={self._quota}" if self._quota else "",
            imap=self.imap,
            imaps=self.imaps if self.tls else 0,
            lmtp=self.lmtp,
        )
        (self._folder / "dovecot.conf").write_text(text)

    def _launch(self, binary: str) -> None:
        assert self._folder is not None
        self._process = subprocess.Popen(
            [binary, "-F", "-c", str(self._folder / "dovecot.conf")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # it has a log file
            start_new_session=True,
        )
        self._keeper = subprocess.Popen(
            ["sh", "-c", KEEPER, "keeper", str(self._process.pid), str(self._folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + 15
        while not (_answers(self.imap) and _answers(self.lmtp)):
            if self._process.poll() is not None or time.monotonic() > deadline:
                log = self._folder / "log"
                words = log.read_text("utf-8", "replace")[-2000:] if log.exists() else "it wrote no log"
                self.stop()
                skip_or_fail(f"Dovecot does not start here: {words}")
            time.sleep(0.02)

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        if self._keeper is not None and self._keeper.stdin is not None:
            self._keeper.stdin.close()
            self._keeper.wait(10)
            self._keeper = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def deliver(self, letter: bytes, *mailboxes: str, sender: str = "outside@example.org") -> None:
        """Deliver an e-mail by LMTP, as a mail server in front would."""
        for mailbox in mailboxes:  # smtplib reads one answer, and LMTP gives one per recipient
            with smtplib.LMTP(self.host, self.lmtp, local_hostname="test") as lmtp:
                lmtp.sendmail(sender, [mailbox], letter)

    @property
    def pid(self) -> int | None:
        """Return the pid of the master process."""
        return self._process.pid if self._process is not None else None

    def store(self, mailbox: str, letters: Sequence[bytes]) -> None:
        """Put many e-mails into a mailbox as files, which is much faster than delivering them."""
        for number, letter in enumerate(letters):
            self.ready(mailbox, f"{time.time_ns()}.{number}", letter)()

    def ready(self, mailbox: str, name: str, letter: bytes) -> Callable[[], object]:
        """Write an e-mail beside the mailbox; return a function that makes it arrive."""
        assert self._folder is not None
        place = self._folder / "mail" / mailbox
        owner = (self._folder / "mail").stat()
        for folder in (place, *(place / one for one in ("tmp", "new", "cur"))):
            if not folder.exists():
                folder.mkdir(mode=0o700)
                os.chown(folder, owner.st_uid, owner.st_gid)
        waiting = place / "tmp" / name
        waiting.write_bytes(letter)
        os.chown(waiting, owner.st_uid, owner.st_gid)
        return lambda: waiting.rename(place / "new" / name)

    def set_password(self, password: str) -> None:
        """Set another password for all mailboxes and end all sessions, as a provider does."""
        assert self._folder is not None
        config = self._folder / "dovecot.conf"
        config.write_text(
            config.read_text().replace(f"args = password={self.password}\n", f"args = password={password}\n")
        )
        self.password = password
        self._doveadm("reload")
        self._doveadm("kick", "*")

    def kick(self, mailbox: str) -> None:
        """End all sessions of a mailbox."""
        self._doveadm("kick", mailbox)

    def renumber(self, mailbox: str) -> None:
        """Delete the folder's numbering: it gets a new UIDVALIDITY, and its e-mails new UIDs."""
        assert self._folder is not None
        self.kick(mailbox)
        time.sleep(0.2)
        place = self._folder / "mail" / mailbox
        for file in place.glob("dovecot*"):
            file.unlink()
        # The new UIDVALIDITY is made from the clock, in seconds.
        time.sleep(1.1)

    def set_validity(self, mailbox: str, validity: int) -> None:
        """Give the folder this UIDVALIDITY; servers are free to choose equal ones."""
        self._doveadm("mailbox", "update", "-u", mailbox, "--uid-validity", str(validity), "INBOX")

    def age(self, mailbox: str, seconds: float) -> None:
        """Make all e-mails of a mailbox so many seconds older."""
        assert self._folder is not None
        for place in ("new", "cur"):
            for file in (self._folder / "mail" / mailbox / place).glob("*"):
                then = file.stat().st_mtime - seconds
                os.utime(file, (then, then))

    def flags(self, mailbox: str) -> list[str]:
        """Return the flags of every e-mail, as the server reports them."""
        done = self._doveadm("fetch", "-u", mailbox, "flags", "mailbox", "INBOX")
        return [line.partition(":")[2].strip() for line in done.splitlines() if line.startswith("flags:")]

    def mark(self, mailbox: str, flag: str = "\\Seen") -> None:
        """Flag every e-mail, as another mail program would."""
        self._doveadm("flags", "add", "-u", mailbox, flag, "mailbox", "INBOX", "all")

    def remove(self, mailbox: str, *search: str) -> None:
        """Delete e-mails for good, as another mail program would."""
        self._doveadm("expunge", "-u", mailbox, "mailbox", "INBOX", *search)

    def _doveadm(self, *words: str) -> str:
        assert self._folder is not None
        doveadm = shutil.which("doveadm") or "/usr/bin/doveadm"
        done = subprocess.run(
            [doveadm, "-c", str(self._folder / "dovecot.conf"), *words], capture_output=True, text=True, timeout=20
        )
        assert done.returncode in (0, 68), done.stderr
        return done.stdout


def _somebody(*names: str) -> pwd.struct_passwd:
    for name in names:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    skip_or_fail(f"running as root, and there is none of the users {', '.join(names)} to run Dovecot as")


def _group(user: pwd.struct_passwd) -> str:
    import grp

    return grp.getgrgid(user.pw_gid).gr_name


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def certificate(folder: Path) -> tuple[Path, Path]:
    """Return (certificate, key) for 127.0.0.1 and localhost; the certificate is self-signed."""
    _certificate(folder)
    return folder / "cert.pem", folder / "key.pem"


def _certificate(folder: Path) -> Path:
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "okno test")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    (folder / "key.pem").chmod(0o600)
    return folder / "cert.pem"


def client_context(ca_file: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=ca_file)
