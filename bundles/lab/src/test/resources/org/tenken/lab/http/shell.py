"""Runs commands on a host with pywinrm; arguments: URL user transport; the password comes on standard input."""
import sys

import winrm
from winrm.exceptions import InvalidCredentialsError

url, user, transport = sys.argv[1:4]
password = sys.stdin.read().rstrip("\n")
encryption = "always" if transport == "ntlm" and url.startswith("http:") else "never"
session = winrm.Session(url, auth=(user, password), transport=transport, message_encryption=encryption)
try:
    for command, arguments in (("echo", ["one", "two"]), ("nosuch", []), ("fill", [])):
        result = session.run_cmd(command, arguments)
        print(result.status_code, len(result.std_out), result.std_out[:20], result.std_err.decode("cp437").strip())
except InvalidCredentialsError:
    print("refused")
