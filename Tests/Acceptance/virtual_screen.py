"""A screen that nobody sees, for programs that have no other way to import than their windows."""

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from failure import Failed, need, program


class Screen:
    """A screen with a session bus, and a home of its own for the programs that run on it."""

    def __init__(self, environment, home):
        self.environment = environment
        self.home = home

    def start(self, arguments, log):
        with log.open("wb") as output:
            return subprocess.Popen([program(arguments[0]), *map(str, arguments[1:])], env=self.environment,
                                    stdout=output, stderr=subprocess.STDOUT)

    def run(self, arguments, timeout=30):
        return subprocess.run([program(arguments[0]), *map(str, arguments[1:])], env=self.environment,
                              capture_output=True, text=True, timeout=timeout)

    def window(self, title, seconds=30):
        """The newest window with a title that contains this text; None when none appears in time."""
        def find():
            found = self.run(["xdotool", "search", "--name", title]).stdout.split()
            return found[-1] if found else None
        return wait_for(find, seconds)

    def need_window(self, title, seconds=30):
        window = self.window(title, seconds)
        need(window, f"no window '{title}' within {seconds} seconds; there are {self.titles()}")
        return window

    def titles(self):
        windows = self.run(["xdotool", "search", "--onlyvisible", "--name", "."]).stdout.split()
        names = {self.run(["xdotool", "getwindowname", window]).stdout.strip() for window in windows}
        return sorted(names - {""})

    def keys(self, *names):
        for name in names:
            self.run(["xdotool", "key", name])
            time.sleep(0.4)

    def type(self, text):
        self.run(["xdotool", "type", "--delay", "8", text], timeout=60)

    def activate(self, window):
        self.run(["xdotool", "windowactivate", "--sync", window])
        time.sleep(0.3)

    def picture(self, path):
        """What the screen shows, for whoever must find out why a program waits."""
        self.run(["import", "-window", "root", str(path)])


def wait_for(condition, seconds):
    """What a condition answers as soon as that is something; None when it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.2)
    return None


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def screen():
    with tempfile.TemporaryDirectory(prefix="screen") as folder:
        home = Path(folder)
        (home / "run").mkdir(mode=0o700)
        environment = os.environ | {
            "HOME": folder, "XDG_RUNTIME_DIR": str(home / "run"), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "TZ": "UTC", "NO_AT_BRIDGE": "1", "GSETTINGS_BACKEND": "keyfile", "GUILE_AUTO_COMPILE": "0"}
        environment.pop("WAYLAND_DISPLAY", None)
        started = []
        try:
            display, server = start_server()
            started.append(server)
            environment["DISPLAY"] = f":{display}"
            bus = subprocess.Popen([program("dbus-daemon"), "--session", "--nofork", "--print-address=1"],
                                   env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            started.append(bus)
            environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            started.append(subprocess.Popen([program("openbox")], env=environment, stdout=subprocess.DEVNULL,
                                            stderr=subprocess.DEVNULL))
            bus.stdout.close()
            yield Screen(environment, home)
        finally:
            for process in reversed(started):
                end(process)


def start_server():
    """Xvfb on a free number, which it finds itself and tells through a pipe."""
    if not shutil.which("Xvfb"):
        raise Failed("the program Xvfb is not installed")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=(writer,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    need(number, "Xvfb did not start")
    return number, server
