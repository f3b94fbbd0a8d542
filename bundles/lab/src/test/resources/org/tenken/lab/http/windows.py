"""Changes a simulated Windows with pywinrm; arguments: URL user; the password comes on standard input."""
import base64
import sys

import winrm

url, user = sys.argv[1:3]
session = winrm.Session(url, auth=(user, sys.stdin.read().rstrip("\n")), transport="ntlm", message_encryption="always")


def show(result, word):
    text = (result.std_out + result.std_err).decode("cp437")
    print(result.status_code, next((line.strip() for line in text.splitlines() if word in line), ""))


show(session.run_cmd("w32tm", ["/resync"]), "0x80070426")
show(session.run_cmd("sc config w32time start= auto"), "SUCCESS")
show(session.run_cmd("net", ["start", "W32Time"]), "successfully")
show(session.run_cmd("sc", ["query", "w32time"]), "STATE")
show(session.run_cmd("w32tm /config /syncfromflags:domhier /update & w32tm /resync"), "resync")
show(session.run_cmd("w32tm", ["/query", "/source"]), "lab")
show(session.run_cmd("reg", ["query", r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time", "/v", "Start"]), "Start ")
show(session.run_cmd("netsh", ["winhttp", "set", "proxy", 'proxy-server="proxy.lab.test:8080"']), "8080")
show(session.run_ps("hostname"), "lab")
script = base64.b64encode("Get-Date".encode("utf-16-le")).decode()
show(session.run_cmd("powershell", ["-EncodedCommand", script]), "Get-Date")
