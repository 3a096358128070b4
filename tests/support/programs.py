"""Runs a program to its end, as a test case wants it."""
import subprocess


def run(program, *arguments, status=0, timeout=60, **options):
    """The ended process, after checking its status: this one, or one of several. options: those of subprocess.run,
    such as cwd, env, input."""
    done = subprocess.run([str(part) for part in (program, *arguments)], capture_output=True, text=True,
                          timeout=timeout, check=False, **options)
    if done.returncode not in (status if isinstance(status, tuple) else (status,)):
        raise AssertionError(f"{program} ended with {done.returncode}, not {status}:\n{done.stdout}{done.stderr}")
    return done


def said_by(program, *arguments, **options):
    """As run: all it said, in its output and in its messages."""
    done = run(program, *arguments, **options)
    return done.stdout + done.stderr
