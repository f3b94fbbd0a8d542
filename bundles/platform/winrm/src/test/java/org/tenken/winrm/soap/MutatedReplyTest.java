package org.tenken.winrm.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tenken.spi.HostFailure;

/** Thousands of broken answers end in a failure with words, never otherwise. */
final class MutatedReplyTest {

    private static final String SOUND = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope "
            + "xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" xmlns:x=\"" + Namespaces.INSTANCE + "\" xmlns:n=\""
            + Namespaces.ENUMERATION + "\" xmlns:w=\"" + Namespaces.WSMAN + "\"><s:Header><a/></s:Header><s:Body>"
            + "<n:EnumerateResponse><n:EnumerationContext>u</n:EnumerationContext><w:Items><w:XmlFragment>"
            + "<Name>日本&#x20;&amp;</Name><At><Datetime>2026-11-21T00:00:00Z</Datetime></At><N x:nil=\"true\"/>"
            + "<L>1</L><L>2</L><![CDATA[x]]><!-- c --></w:XmlFragment></w:Items><w:EndOfSequence/></n:EnumerateResponse>"
            + "</s:Body></s:Envelope>";

    private final Replies replies = new Replies();
    private int read;
    private int refused;

    private void tell(byte[] message) {
        try {
            replies.batch(message);
            read++;
        } catch (HostFailure | FaultException e) {
            refused++;
        }
    }

    private static byte[] mutated(byte[] sound, Random random) {
        byte[] message = sound.clone();
        for (int changes = random.nextInt(4); changes >= 0; changes--) {
            int at = random.nextInt(message.length);
            switch (random.nextInt(3)) {
                case 0 -> message[at] = (byte) random.nextInt();
                case 1 -> message[at] = (byte) "<>&;\"'/=! ?[]-".charAt(random.nextInt(14));
                default -> System.arraycopy(sound, random.nextInt(at + 1), message, at, message.length - at > 20
                        ? random.nextInt(20) : 0);
            }
        }
        return message;
    }

    @Test
    void tellsEveryBrokenAnswerInWords() {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261121);
        PrintStream error = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (int i = 0; i < 20_000; i++) {
                tell(mutated(sound, random));
            }
        } finally {
            System.setErr(error);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).as("the JDK's parser likes to print").isEmpty();
        assertThat(refused).isGreaterThan(10_000);
        assertThat(read).as("changes inside a text").isPositive();
    }

    @Test
    void tellsEveryAnswerCutShort() {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < sound.length; length++) {
            tell(Arrays.copyOf(sound, length));
        }
        assertThat(read).isZero();
        tell(sound);
        tell(("\ufeff" + SOUND).getBytes(StandardCharsets.UTF_8));
        assertThat(read).as("whole, and with a byte order mark").isEqualTo(2);
    }
}
