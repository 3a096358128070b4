"""Real servers for drops on free ports of the loopback interface, ended by process id."""
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import time

PATIENCE_S = 20


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def wait_port(port, process, log):
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise RuntimeError(f"the server did not start\n{log.read_text(errors='replace')[-3000:]}")


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, capture_output=True, **options)


class Server:
    """Started by __init__ of its kinds; stop() ends it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True)
        self.port = free_port()
        self.log = self.folder / "server.log"
        self.log.touch()
        self.process = None

    def start(self, *command, **options):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen([str(part) for part in command], stdout=log,
                                            stderr=subprocess.STDOUT, **options)
        wait_port(self.port, self.process, self.log)

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Sftp(Server):
    """OpenSSH. As root with a chroot in which a kiosk can write and rename, not list or delete."""

    def __init__(self, folder, forbidden="readdir,remove,rmdir,symlink,hardlink"):
        super().__init__(folder)
        self.user = pwd.getpwuid(os.getuid()).pw_name
        self.host_key = self.folder / "host"
        self.key = self.folder / "kiosk.key"
        for key in (self.host_key, self.key):
            run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key)
        (self.folder / "authorized").write_text(pathlib.Path(f"{self.key}.pub").read_text())
        self.chroot = self.folder / "chroot"
        self.content = self.chroot / "suluh"
        self.content.mkdir(parents=True)
        self.chroot.chmod(0o755)
        confined = f"ChrootDirectory {self.chroot}\n" if os.getuid() == 0 else ""
        self.path = "/suluh" if confined else str(self.content)
        config = self.folder / "sshd_config"
        config.write_text(
            f"ListenAddress 127.0.0.1\nPort {self.port}\nHostKey {self.host_key}\n"
            f"PidFile none\nUsePAM no\nStrictModes no\nPermitRootLogin yes\n"
            f"PasswordAuthentication no\nAuthorizedKeysFile {self.folder}/authorized\n"
            f"Subsystem sftp internal-sftp\n{confined}"
            f"ForceCommand internal-sftp -u 0027 -P {forbidden}\n")
        # Its own wish for a place to drop privileges in; nothing of ours is put there.
        if os.getuid() == 0:
            pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        self.start("/usr/sbin/sshd", "-D", "-e", "-f", config)

    def known_hosts(self, port, key=None):
        file = self.folder / f"known-{port}-{(key or self.host_key).name}"
        words = pathlib.Path(f"{key or self.host_key}.pub").read_text().split()
        file.write_text(f"[127.0.0.1]:{port} {words[0]} {words[1]}\n")
        return file

    def table(self, port, **changes):
        return {"kind": "sftp", "host": "127.0.0.1", "port": port, "user": self.user,
                "folder": self.path, "key_file": str(self.key),
                "known_hosts": str(self.known_hosts(port)), **changes}


class Samba(Server):
    """smbd with one share and one user; needs root."""

    PASSWORD = "rahasia 123"

    def __init__(self, folder):
        super().__init__(folder)
        self.content = self.folder / "share" / "suluh"
        self.content.mkdir(parents=True)
        self.password = self.folder / "password"
        self.password.write_text(self.PASSWORD + "\n")
        self.password.chmod(0o600)
        places = "".join(f"{name} = {self._place(name.split()[0])}\n" for name in (
            "private dir", "lock directory", "state directory", "cache directory", "pid directory",
            "ncalrpc dir"))
        config = self.folder / "smb.conf"
        config.write_text(
            f"[global]\ninterfaces = lo\nbind interfaces only = yes\nsmb ports = {self.port}\n{places}"
            f"log file = {self.folder}/smbd.log\nserver role = standalone\ndisable netbios = yes\n"
            f"load printers = no\nprinting = bsd\nprintcap name = /dev/null\n"
            f"[hasil]\npath = {self.folder}/share\nread only = no\n")
        run("smbpasswd", "-c", config, "-a", "-s", "root", input=f"{self.PASSWORD}\n{self.PASSWORD}\n".encode())
        # It makes a session of its own and ends its children with itself.
        self.start("/usr/sbin/smbd", "--foreground", "-s", config, "--debug-stdout")

    def _place(self, name):
        place = self.folder / "samba" / name
        place.mkdir(parents=True)
        return place

    def table(self, port, **changes):
        return {"kind": "smb", "host": "127.0.0.1", "port": port, "share": "hasil", "folder": "suluh",
                "user": "root", "password_file": str(self.password), **changes}


class Webdav(Server):
    """Apache with mod_dav behind a certificate of an authority of our own."""

    PASSWORD = "kata sandi: \"rahasia\""

    def __init__(self, folder):
        super().__init__(folder)
        self.content = self.folder / "root" / "suluh"
        self.content.mkdir(parents=True)
        (self.folder / "lock").mkdir()
        self.password = self.folder / "password"
        self.password.write_text(self.PASSWORD + "\n")
        self.password.chmod(0o600)
        self._certificates()
        run("htpasswd", "-cbB", self.folder / "users", "kios", self.PASSWORD)
        for path in (self.folder, *self.folder.rglob("*")):
            if path != self.password and os.getuid() == 0:
                shutil.chown(path, "www-data")
        config = self.folder / "apache.conf"
        config.write_text(self._config())
        self.start("/usr/sbin/apache2", "-DFOREGROUND", "-f", config)

    def _certificates(self):
        ca, server = self.folder / "ca", self.folder / "server"
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Uji",
            "-keyout", f"{ca}.key", "-out", f"{ca}.pem")
        run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
            "-keyout", f"{server}.key", "-out", f"{server}.csr")
        names = self.folder / "names"
        names.write_text("subjectAltName=DNS:localhost\n")
        run("openssl", "x509", "-req", "-in", f"{server}.csr", "-CA", f"{ca}.pem", "-CAkey", f"{ca}.key",
            "-CAcreateserial", "-days", "30", "-extfile", names, "-out", f"{server}.pem")
        self.ca = pathlib.Path(f"{ca}.pem")

    def _config(self):
        modules = ["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic",
                   "dav", "dav_fs", "ssl", "socache_shmcb", "setenvif"]
        loads = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
                        for name in modules)
        user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
        return (f"ServerRoot {self.folder}\nServerName localhost\nListen 127.0.0.1:{self.port}\n{loads}{user}"
                f"PidFile {self.folder}/pid\nMutex file:{self.folder}/lock\nErrorLog {self.log}\n"
                f"DavLockDB {self.folder}/lock/dav\nDocumentRoot {self.folder}/root\n"
                f"SSLEngine on\nSSLCertificateFile {self.folder}/server.pem\n"
                f"SSLCertificateKeyFile {self.folder}/server.key\n"
                f"<Directory {self.folder}/root>\nDav On\nAuthType Basic\nAuthName suluh\n"
                f"AuthUserFile {self.folder}/users\nRequire valid-user\n</Directory>\n")

    def table(self, port, **changes):
        return {"kind": "webdav", "url": f"https://localhost:{port}/suluh", "user": "kios",
                "password_file": str(self.password), "ca_file": str(self.ca), **changes}
