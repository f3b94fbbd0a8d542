package org.tenken.lab.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.lab.ntlm.Refused;
import org.tenken.lab.ntlm.Seal;

/** The multipart frame around a sealed message ([MS-WSMV] 2.2.9.1); read with and without TABs before its headers. */
final class SealedBody {

    static final String CONTENT_TYPE = "Content-Type: multipart/encrypted;"
            + "protocol=\"application/HTTP-SPNEGO-session-encrypted\";boundary=\"Encrypted Boundary\"";

    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");
    private static final Pattern LENGTH = Pattern.compile("(?i)originalcontent:[^\r\n]*;\\s*length=([0-9]{1,9})");
    private static final byte[] OCTETS =
            "Content-Type: application/octet-stream\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAME = 1024;

    private SealedBody() {}

    static boolean is(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).startsWith("multipart/encrypted");
    }

    /** Opens a received body. */
    static byte[] open(byte[] body, String contentType, Seal seal) throws Refused {
        Matcher boundary = BOUNDARY.matcher(contentType);
        String frame = new String(body, 0, Math.min(body.length, FRAME), StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(frame);
        int octets = frame.toLowerCase(Locale.ROOT).indexOf("content-type: application/octet-stream\r\n");
        if (!boundary.find() || !length.find() || octets < 0) {
            throw new Refused("not a sealed frame");
        }
        return open(ByteBuffer.wrap(body).order(ByteOrder.LITTLE_ENDIAN).position(octets + OCTETS.length),
                Integer.parseInt(length.group(1)), seal);
    }

    private static byte[] open(ByteBuffer part, int length, Seal seal) throws Refused {
        if (part.remaining() < 4 || part.getInt() != Seal.SIGNATURE || part.remaining() < Seal.SIGNATURE + length) {
            throw new Refused("a sealed part too short");
        }
        byte[] signature = new byte[Seal.SIGNATURE];
        byte[] sealed = new byte[length];
        part.get(signature).get(sealed);
        return seal.open(signature, sealed);
    }

    /** Seals a body to send. */
    static byte[] close(byte[] plain, Seal seal, boolean tab) {
        String indent = tab ? "\t" : "";
        byte[] sealed = seal.close(plain);
        ByteArrayOutputStream body = new ByteArrayOutputStream(sealed.length + 256);
        body.writeBytes(("--Encrypted Boundary\r\n"
                + indent + "Content-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
                + indent + "OriginalContent: type=application/soap+xml;charset=UTF-8;Length=" + plain.length + "\r\n"
                + "--Encrypted Boundary\r\n" + indent).getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(OCTETS);
        body.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(Seal.SIGNATURE).array());
        body.writeBytes(sealed);
        body.writeBytes("--Encrypted Boundary--\r\n".getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }
}
