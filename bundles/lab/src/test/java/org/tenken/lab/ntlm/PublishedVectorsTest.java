package org.tenken.lab.ntlm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The examples of [MS-NLMP], section 4.2.4: NTLMv2 for User of Domain with the password "Password". */
class PublishedVectorsTest {

    private static final int FLAGS = 0xe28a8233;
    private static final byte[] SERVER_CHALLENGE = hex("0123456789abcdef");
    private static final byte[] RANDOM_SESSION_KEY = hex("55555555555555555555555555555555");
    /** Version, reserved, time, client challenge, reserved, and the pairs Domain and Server. */
    private static final byte[] BLOB = hex("0101000000000000" + "0000000000000000" + "aaaaaaaaaaaaaaaa" + "00000000"
            + "02000c0044006f006d00610069006e00" + "01000c00530065007200760065007200" + "00000000" + "00000000");
    private static final byte[] PLAINTEXT = "Plaintext".getBytes(StandardCharsets.UTF_16LE);

    @Test
    void derivesTheResponseKey() {
        assertThat(responseKey()).isEqualTo(hex("0c868a403bfd7a93a3001ef22ef02e3f"));
    }

    @Test
    void provesThePassword() {
        assertThat(Digests.hmacMd5(responseKey(), SERVER_CHALLENGE, BLOB))
                .isEqualTo(hex("68cd0ab851e51c96aabc927bebef6a1c"));
    }

    @Test
    void derivesTheSessionBaseKeyAndWrapsTheSessionKeyInIt() {
        byte[] proof = Digests.hmacMd5(responseKey(), SERVER_CHALLENGE, BLOB);
        byte[] base = Digests.hmacMd5(responseKey(), proof);
        assertThat(base).isEqualTo(hex("8de40ccadbc14a82f15cb0ad0de95ca3"));
        assertThat(Digests.rc4(base).update(RANDOM_SESSION_KEY)).isEqualTo(hex("c5dad2544fc9799094ce1ce90bc9d03e"));
    }

    @Test
    void opensWhatTheClientSealed() throws Refused {
        Seal seal = Seal.accepting(RANDOM_SESSION_KEY, FLAGS);
        assertThat(seal.open(hex("010000007fb38ec5c55d497600000000"), hex("54e50165bf1936dc996020c1811b0f06fb5f")))
                .isEqualTo(PLAINTEXT);
    }

    @Test
    void refusesASealWhoseTextWasChanged() throws Refused {
        Seal seal = Seal.accepting(RANDOM_SESSION_KEY, FLAGS);
        byte[] changed = hex("54e50165bf1936dc996020c1811b0f06fb5e");
        assertThatThrownBy(() -> seal.open(hex("010000007fb38ec5c55d497600000000"), changed))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesASealThatCameBefore() throws Refused {
        Seal seal = Seal.accepting(RANDOM_SESSION_KEY, FLAGS);
        byte[] signature = hex("010000007fb38ec5c55d497600000000");
        byte[] sealed = hex("54e50165bf1936dc996020c1811b0f06fb5f");
        seal.open(signature, sealed);
        assertThatThrownBy(() -> seal.open(signature, sealed)).isInstanceOf(Refused.class);
    }

    @Test
    void sealsWithTheServersKeysAndCountsItsMessages() throws Refused {
        Seal seal = Seal.accepting(RANDOM_SESSION_KEY, FLAGS);
        byte[] first = seal.close(PLAINTEXT);
        byte[] second = seal.close(PLAINTEXT);
        assertThat(first).hasSize(Seal.SIGNATURE + PLAINTEXT.length);
        assertThat(Arrays.copyOfRange(first, 12, 16)).containsExactly(0, 0, 0, 0);
        assertThat(Arrays.copyOfRange(second, 12, 16)).containsExactly(1, 0, 0, 0);
        assertThat(Arrays.copyOfRange(second, 16, second.length))
                .isNotEqualTo(Arrays.copyOfRange(first, 16, first.length));
    }

    @Test
    void showsNoSecret() throws Refused {
        assertThat(NtHash.of("Password".toCharArray())).hasToString("NtHash[not shown]");
        assertThat(Seal.accepting(RANDOM_SESSION_KEY, FLAGS)).hasToString("Seal[not shown]");
    }

    private static byte[] responseKey() {
        return NtHash.of("Password".toCharArray()).responseKey("User", "Domain");
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
