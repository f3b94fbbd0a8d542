"""Logs in with NTLM, sends an unsealed request and prints the status; arguments: URL user; password on standard input."""
import sys

import winrm
from winrm.exceptions import WinRMTransportError

url, user = sys.argv[1:3]
password = sys.stdin.read().rstrip("\n")
try:
    winrm.Session(url, auth=(user, password), transport="ntlm", message_encryption="never").run_cmd("echo")
    print("accepted")
except WinRMTransportError as error:
    print(error.code)
