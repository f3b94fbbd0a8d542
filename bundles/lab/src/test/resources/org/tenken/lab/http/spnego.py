"""Logs in with SPNEGO through MIT Kerberos' negotiation and gss-ntlmssp, sends sealed requests from a file and prints
what came back; arguments: host, port, file; the account stands in the file that NTLM_USER_FILE names."""
import base64
import http.client
import struct
import sys

import gssapi

SPNEGO = gssapi.OID.from_int_seq("1.3.6.1.5.5.2")
PROTOCOL = "application/HTTP-SPNEGO-session-encrypted"
TYPE = 'multipart/encrypted;protocol="%s";boundary="Encrypted Boundary"' % PROTOCOL

host, port, path = sys.argv[1:4]
envelope = open(path, "rb").read()
connection = http.client.HTTPConnection(host, int(port))
name = gssapi.Name("HTTP@" + host, gssapi.NameType.hostbased_service)
flags = [gssapi.RequirementFlag.confidentiality, gssapi.RequirementFlag.integrity]
context = gssapi.SecurityContext(name=name, mech=SPNEGO, usage="initiate", flags=flags)


def post(headers, body):
    connection.request("POST", "/wsman", body, headers)
    response = connection.getresponse()
    return response.status, response.getheader("WWW-Authenticate", ""), response.read()


token = context.step()
status = 401
while token:
    status, offered, _ = post({"Authorization": "Negotiate " + base64.b64encode(token).decode()}, b"")
    words = offered.split(" ")
    token = context.step(base64.b64decode(words[1])) if len(words) == 2 else None
print(status, context.complete)

for _ in range(2):
    wrapped = context.wrap(envelope, True).message
    body = ("--Encrypted Boundary\r\nContent-Type: %s\r\n"
            "OriginalContent: type=application/soap+xml;charset=UTF-8;Length=%d\r\n"
            "--Encrypted Boundary\r\nContent-Type: application/octet-stream\r\n" % (PROTOCOL, len(envelope))).encode()
    body += struct.pack("<i", 16) + wrapped + b"--Encrypted Boundary--\r\n"
    status, _, sealed = post({"Content-Type": TYPE}, body)
    data = sealed.split(b"application/octet-stream\r\n", 1)[1][4:-len(b"--Encrypted Boundary--\r\n")]
    print(status, context.unwrap(data).message.decode())
