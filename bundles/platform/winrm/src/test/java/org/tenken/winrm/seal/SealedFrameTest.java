package org.tenken.winrm.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.spi.HostFailure;

final class SealedFrameTest {

    private final SealedFrame frame = new SealedFrame(new Mirror());

    /** Turns every byte over, signs with four fixed bytes. */
    private static final class Mirror implements MessageSeal {

        @Override
        public String protocol() {
            return "application/HTTP-SPNEGO-session-encrypted";
        }

        @Override
        public Sealed seal(byte[] message) {
            return new Sealed(new byte[] {1, 2, 3, 4}, turned(message));
        }

        @Override
        public byte[] open(Sealed sealed) {
            return turned(sealed.data());
        }

        private static byte[] turned(byte[] bytes) {
            byte[] turned = bytes.clone();
            for (int i = 0; i < turned.length; i++) {
                turned[i] = (byte) ~turned[i];
            }
            return turned;
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void framesInAFormThatEveryHostReads() {
        assertThat(new String(frame.wrap(latin("~"), "application/soap+xml;charset=UTF-8"),
                StandardCharsets.ISO_8859_1))
                .isEqualTo("--Encrypted Boundary\r\n"
                        + "Content-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
                        + "OriginalContent: type=application/soap+xml;charset=UTF-8;Length=1\r\n"
                        + "--Encrypted Boundary\r\n"
                        + "Content-Type: application/octet-stream\r\n"
                        + "\4\0\0\0\1\2\3\4\u0081--Encrypted Boundary--\r\n");
    }

    @Test
    void readsWithTabsAndWithoutAndWithAnyLineBreaksAtTheEnd() throws HostFailure {
        String framed = new String(frame.wrap(latin("hello\r\n"), "x"), StandardCharsets.ISO_8859_1);
        assertThat(frame.unwrap(latin(framed))).isEqualTo(latin("hello\r\n"));
        assertThat(frame.unwrap(latin(framed.replace("\r\nContent", "\r\n\tContent")
                .replace("\r\nOrig", "\r\n\tOrig"))))
                .isEqualTo(latin("hello\r\n"));
        assertThat(frame.unwrap(latin(framed + "\r\n"))).isEqualTo(latin("hello\r\n"));
        assertThat(frame.unwrap(latin(framed.stripTrailing()))).isEqualTo(latin("hello\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--Encrypted Boundary", "Length=1 application/octet-stream\r\n--Encrypted Boundary--",
        "Length=1 application/octet-stream\r\n\u00ff\u00ff\u00ff\u00ff--Encrypted Boundary--\r\n",
        "Length=1 application/octet-stream\r\n\u00ff\0\0\0--Encrypted Boundary--\r\n",
        "Length=9 application/octet-stream\r\n\1\0\0\0xy--Encrypted Boundary--\r\n",
        "application/octet-stream\r\n\1\0\0\0xy--Encrypted Boundary--\r\n"})
    void refusesAMalformedFrame(String malformed) {
        assertThatThrownBy(() -> frame.unwrap(latin(malformed))).isInstanceOf(HostFailure.class)
                .hasMessage("The frame of the host's sealed answer is malformed.");
    }
}
