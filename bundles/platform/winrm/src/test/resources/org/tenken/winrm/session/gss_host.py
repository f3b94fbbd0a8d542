"""A host whose login and sealing are those of the system's GSSAPI with its NTLM mechanism; it answers every sealed
message with a row that repeats the query. Prints its port, then serves until its input ends."""
import base64
import http.server
import re
import sys
import threading

import gssapi

BOUNDARY = b"--Encrypted Boundary"
ANSWER = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"
 xmlns:n="http://schemas.xmlsoap.org/ws/2004/09/enumeration" xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd">
<s:Body><n:EnumerateResponse><w:Items><w:XmlFragment><Name>%s</Name><Account>%s</Account></w:XmlFragment></w:Items>
<w:EndOfSequence/></n:EnumerateResponse></s:Body></s:Envelope>"""


class Host(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    context = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        token = self.headers.get("Authorization")
        if token is not None:
            self.login(base64.b64decode(token.split(" ", 1)[1]))
        elif self.context is None or not self.context.complete:
            self.reply(401, {"WWW-Authenticate": "Negotiate"})
        else:
            self.reply_sealed(self.opened(body))

    def login(self, token):
        try:
            self.context = self.context or gssapi.SecurityContext(usage="accept")
            challenge = self.context.step(token)
        except gssapi.exceptions.GSSError:
            self.context = None
            return self.reply(401, {"WWW-Authenticate": "Negotiate"})
        if self.context.complete:
            return self.reply(200, {})
        self.reply(401, {"WWW-Authenticate": "Negotiate " + base64.b64encode(challenge).decode()})

    def opened(self, body):
        start = body.index(b"application/octet-stream\r\n") + 26
        size = int.from_bytes(body[start:start + 4], "little")
        sealed = body[start + 4:body.rindex(BOUNDARY + b"--")]
        assert size == 16
        message = self.context.unwrap(sealed)
        assert message.encrypted
        return message.message.decode()

    def reply_sealed(self, request):
        query = re.search("<w:Filter[^>]*>([^<]*)<", request).group(1)
        plain = (ANSWER % (query, str(self.context.initiator_name).strip("\0"))).encode()
        token = self.context.wrap(plain, True).message
        head = (b"%s\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
                b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=%d\r\n"
                b"%s\r\n\tContent-Type: application/octet-stream\r\n" % (BOUNDARY, len(plain), BOUNDARY))
        body = head + (16).to_bytes(4, "little") + token + BOUNDARY + b"--\r\n"
        self.reply(200, {"Content-Type": 'multipart/encrypted;protocol="application/HTTP-SPNEGO-session-encrypted"'
                                         ';boundary="Encrypted Boundary"'}, body)

    def reply(self, status, headers, body=b""):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.66.0.2", 0), Host)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
