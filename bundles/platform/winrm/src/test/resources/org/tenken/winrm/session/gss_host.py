"""A host whose login and sealing are those of the system's GSSAPI with its NTLM mechanism; it answers every sealed
message with a row that repeats the query. Prints its port, then serves until its input ends.

With a certificate and a key it speaks TLS, answers plainly and wants logins bound to that certificate; with a third
argument it wants them bound to another one."""
import base64
import hashlib
import http.server
import re
import ssl
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
    bindings = None
    context = None

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        token = self.headers.get("Authorization")
        if token is not None:
            self.login(base64.b64decode(token.split(" ", 1)[1]))
        elif self.context is None or not self.context.complete:
            self.reply(401, {"WWW-Authenticate": "Negotiate"})
        elif self.bindings is None:
            self.reply_sealed(self.opened(body))
        else:
            self.reply(200, {"Content-Type": "application/soap+xml"}, self.answer(body.decode()))

    def login(self, token):
        try:
            self.context = self.context or gssapi.SecurityContext(usage="accept", channel_bindings=self.bindings)
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

    def answer(self, request):
        query = re.search("<w:Filter[^>]*>([^<]*)<", request).group(1)
        return (ANSWER % (query, str(self.context.initiator_name).strip("\0"))).encode()

    def reply_sealed(self, request):
        plain = self.answer(request)
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
if len(sys.argv) > 2:
    certificate, key = sys.argv[1:3]
    hashed = hashlib.sha256(ssl.PEM_cert_to_DER_cert(open(certificate).read()) + "".join(sys.argv[3:]).encode()).digest()
    Host.bindings = gssapi.raw.ChannelBindings(application_data=b"tls-server-end-point:" + hashed)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
