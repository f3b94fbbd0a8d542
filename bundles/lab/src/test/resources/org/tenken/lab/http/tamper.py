"""Sends one sealed request that was changed on its way and prints the status; arguments: URL user; password on standard input."""
import sys

import winrm
from winrm.encryption import Encryption
from winrm.exceptions import WinRMTransportError

url, user = sys.argv[1:3]
password = sys.stdin.read().rstrip("\n")
seal = Encryption._build_ntlm_message


def changed(self, message, host):
    sealed = bytearray(seal(self, message, host))
    sealed[-1] ^= 1
    return bytes(sealed)


Encryption._build_ntlm_message = changed
try:
    winrm.Session(url, auth=(user, password), transport="ntlm", message_encryption="always").run_cmd("echo")
    print("accepted")
except WinRMTransportError as error:
    print(error.code)
