"""Run a command, and write on the last line of standard error what it took.

Processor seconds and the most memory in MB, of the command alone: the process that runs the
benchmark has run others before, and their peak would hide this one's.
"""

import resource
import subprocess
import sys

done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
sys.stderr.write(f"\n{used.ru_utime + used.ru_stime:.4f} {used.ru_maxrss / 1024:.1f}\n")
sys.exit(done.returncode)
