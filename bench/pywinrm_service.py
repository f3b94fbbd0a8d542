#!/usr/bin/python3
"""Reads the state of one service on many hosts with pywinrm, over sealed NTLM.

usage: pywinrm_service.py FLEET.json LOGIN.json HOSTS THREADS
Prints one JSON line: how many hosts were asked and how many answered.
"""
import json
import sys
import threading
import warnings

warnings.simplefilter("ignore")
import winrm  # noqa: E402

fleet, login, count, threads = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
hosts = json.load(open(fleet))["hosts"][:count]
account = json.load(open(login))
lock = threading.Lock()
position = [0]
good = [0]


def work():
    while True:
        with lock:
            index = position[0]
            position[0] += 1
        if index >= len(hosts):
            return
        host = hosts[index]
        url = "http://%s:%d/wsman" % (host["address"], host["port"])
        session = winrm.Session(url, auth=(account["user"], account["password"]), transport="ntlm",
                                message_encryption="always")
        result = session.run_cmd("sc", ["query", "W32Time"])
        if result.status_code == 0 and b"W32Time" in result.std_out:
            with lock:
                good[0] += 1


workers = [threading.Thread(target=work) for _ in range(threads)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(json.dumps({"hosts": len(hosts), "good": good[0]}))
