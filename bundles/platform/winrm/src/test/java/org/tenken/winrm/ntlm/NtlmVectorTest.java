package org.tenken.winrm.ntlm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.tenken.spi.HostFailure;
import org.tenken.winrm.seal.MessageSeal;

/** The worked example of [MS-NLMP] 4.2.4. */
final class NtlmVectorTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SERVER_CHALLENGE = HEX.parseHex("0123456789abcdef");
    private static final byte[] CLIENT_CHALLENGE = HEX.parseHex("aaaaaaaaaaaaaaaa");
    private static final byte[] TARGET_INFO =
            HEX.parseHex("02000c0044006f006d00610069006e0001000c0053006500720076006500720000000000");
    private static final byte[] EXPORTED_KEY = HEX.parseHex("55555555555555555555555555555555");
    private static final Account ACCOUNT = new Account("Domain", "User");

    private static byte[] responseKey() {
        return PasswordHash.of("Password".toCharArray()).responseKey(ACCOUNT);
    }

    private static Response response() throws HostFailure {
        return Response.of(responseKey(), SERVER_CHALLENGE, TargetInfo.of(TARGET_INFO),
                new Response.Given(CLIENT_CHALLENGE, 0));
    }

    @Test
    void derivesTheResponseKey() {
        assertThat(HEX.formatHex(responseKey())).isEqualTo("0c868a403bfd7a93a3001ef22ef02e3f");
    }

    @Test
    void answersTheChallenge() throws HostFailure {
        assertThat(HEX.formatHex(response().nt())).isEqualTo("68cd0ab851e51c96aabc927bebef6a1c"
                + "01010000000000000000000000000000aaaaaaaaaaaaaaaa00000000" + HEX.formatHex(TARGET_INFO) + "00000000");
        assertThat(HEX.formatHex(response().lm())).isEqualTo("86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa");
        assertThat(HEX.formatHex(response().sessionBaseKey())).isEqualTo("8de40ccadbc14a82f15cb0ad0de95ca3");
    }

    @Test
    void encryptsTheSessionKey() throws HostFailure {
        byte[] sent = Digests.rc4(response().sessionBaseKey()).update(EXPORTED_KEY);
        assertThat(HEX.formatHex(sent)).isEqualTo("c5dad2544fc9799094ce1ce90bc9d03e");
    }

    @Test
    void sealsTheExampleMessage() {
        MessageSeal.Sealed sealed = new NtlmSeal(EXPORTED_KEY, true)
                .seal("Plaintext".getBytes(StandardCharsets.UTF_16LE));
        assertThat(HEX.formatHex(sealed.data())).isEqualTo("54e50165bf1936dc996020c1811b0f06fb5f");
        assertThat(HEX.formatHex(sealed.signature())).isEqualTo("010000007fb38ec5c55d497600000000");
    }

    @Test
    void opensWhatTheHostSealsMessageAfterMessage() throws HostFailure {
        NtlmSeal host = NtlmSeal.ofHost(EXPORTED_KEY, true);
        NtlmSeal ours = new NtlmSeal(EXPORTED_KEY, true);
        for (String message : new String[] {"first", "", "third"}) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            assertThat(ours.open(host.seal(bytes))).isEqualTo(bytes);
            assertThat(host.open(ours.seal(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void refusesAMessageChangedOnTheWay() {
        MessageSeal.Sealed sealed = NtlmSeal.ofHost(EXPORTED_KEY, true).seal(new byte[] {1, 2, 3});
        byte[] changed = sealed.data().clone();
        changed[1] ^= 1;
        assertThatThrownBy(() -> new NtlmSeal(EXPORTED_KEY, true)
                .open(new MessageSeal.Sealed(sealed.signature(), changed)))
                .isInstanceOf(HostFailure.class).hasMessage("The seal of the host's answer does not fit.");
    }

    @Test
    void writesTheAuthenticateMessageOfTheExample() throws HostFailure {
        byte[] key = HEX.parseHex("c5dad2544fc9799094ce1ce90bc9d03e");
        byte[] message = new AuthenticateMessage(ACCOUNT, response(), key, 0xe2888235, 0x0f000000_0a280105L)
                .encoded(false);
        ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(text(in, 28)).isEqualTo("Domain");
        assertThat(text(in, 36)).isEqualTo("User");
        assertThat(field(in, 12)).isEqualTo(response().lm());
        assertThat(field(in, 20)).isEqualTo(response().nt());
        assertThat(field(in, 52)).isEqualTo(key);
        assertThat(HEX.formatHex(message, 0, 12)).isEqualTo("4e544c4d5353500003000000");
        assertThat(HEX.formatHex(message, 60, 72)).isEqualTo("358288e20501280a0000000f");
    }

    private static String text(ByteBuffer in, int at) {
        return new String(field(in, at), StandardCharsets.UTF_16LE);
    }

    private static byte[] field(ByteBuffer in, int at) {
        int start = in.getInt(at + 4);
        return Arrays.copyOfRange(in.array(), start, start + in.getShort(at));
    }
}
