"""A link between two ports of this machine that a test can cut or stall in the middle."""
import socket
import threading


class Link:
    """Passes bytes to `port` until told otherwise; use as a context manager.

    fail("cut", after=N): after N bytes from the client both ends are reset.
    fail("stall", after=N): after N bytes nothing passes any more, the connections stay open.
    heal(): from the next connection on everything passes."""

    def __init__(self, port):
        self._target = port
        self._how, self._after = None, 0
        self._open = []
        self._lock = threading.Lock()
        self._released = threading.Event()
        self.failed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._released.set()
        self._listener.close()
        with self._lock:
            for one in self._open:
                one.close()

    def fail(self, how, after):
        self._how, self._after = how, after
        self.failed.clear()

    def heal(self):
        self._how = None

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                client.close()
                continue
            with self._lock:
                self._open += [client, server]
            threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source, sink, is_client):
        passed = 0
        try:
            while data := source.recv(4096):
                passed += len(data)
                if is_client and self._how and passed > self._after:
                    return self._break(source, sink)
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def _break(self, source, sink):
        self.failed.set()
        if self._how == "stall":
            self._released.wait()
            return
        # The other thread sleeps in this one; closing alone would not end the connection.
        sink.shutdown(socket.SHUT_RDWR)
        for one in (source, sink):
            # A reset, not a polite end: what a pulled cable and a router in between make of it.
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            one.close()
