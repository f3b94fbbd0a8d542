package org.tenken.winrm.ntlm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenken.spi.HostFailure;
import org.tenken.winrm.seal.MessageSeal;

final class NtlmHandshakeTest {

    private static final byte[] SERVER_CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final byte[] TIME = {9, 8, 7, 6, 5, 4, 3, 2};

    private static NtlmHandshake handshake(String user, Optional<byte[]> binding) {
        return new NtlmHandshake(user, PasswordHash.of("Password".toCharArray()),
                new NtlmHandshake.Surroundings(byte[]::new, () -> 77L, binding));
    }

    private static byte[] challenge(int flags, byte[] info) {
        return ByteBuffer.allocate(48 + info.length).order(ByteOrder.LITTLE_ENDIAN)
                .put(NegotiateMessage.SIGNATURE).putInt(2).putShort((short) 0).putShort((short) 0).putInt(48)
                .putInt(flags).put(SERVER_CHALLENGE).putLong(0).putShort((short) info.length)
                .putShort((short) info.length).putInt(48).put(info).array();
    }

    private static TargetInfo host() throws HostFailure {
        return TargetInfo.of(new byte[4]).with(TargetInfo.COMPUTER, "LAB".getBytes(StandardCharsets.UTF_16LE));
    }

    private static TargetInfo answered(byte[] message) throws HostFailure {
        ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        int start = in.getInt(24);
        return TargetInfo.of(Arrays.copyOfRange(message, start + 44, start + in.getShort(20)));
    }

    @Test
    void protectsAllThreeMessagesWithACodeWhenTheHostTellsItsTime() throws HostFailure {
        NtlmHandshake handshake = handshake("User", Optional.empty());
        byte[] challenge = challenge(Flags.WANTED, host().with(TargetInfo.TIMESTAMP, TIME).encoded());
        byte[] message = handshake.answer(challenge).message();

        byte[] code = Arrays.copyOfRange(message, 72, 88);
        byte[] without = message.clone();
        Arrays.fill(without, 72, 88, (byte) 0);
        assertThat(code).isEqualTo(Digests.hmacMd5(new byte[16], handshake.asked(), challenge, without));
        assertThat(answered(message).find(TargetInfo.FLAGS)).contains(new byte[] {2, 0, 0, 0});
        assertThat(answered(message).find(TargetInfo.TIMESTAMP)).contains(TIME);
    }

    @Test
    void sendsNoCodeToAHostWithoutATime() throws HostFailure {
        byte[] message = handshake("User", Optional.empty()).answer(challenge(Flags.WANTED, host().encoded()))
                .message();
        assertThat(ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(32)).as("payload starts")
                .isEqualTo(72);
        assertThat(answered(message).find(TargetInfo.FLAGS)).isEmpty();
    }

    @Test
    void tiesTheLoginToTheChannel() throws HostFailure {
        byte[] binding = new byte[16];
        Arrays.fill(binding, (byte) 0x5a);
        byte[] message = handshake("User", Optional.of(binding)).answer(challenge(Flags.WANTED, host().encoded()))
                .message();
        assertThat(answered(message).find(TargetInfo.CHANNEL_BINDINGS)).contains(binding);
    }

    @Test
    void usesTheBaseKeyWhereTheHostExchangesNone() throws HostFailure {
        NtlmHandshake handshake = handshake("User", Optional.empty());
        NtlmHandshake.Answer answer = handshake.answer(challenge(Flags.WANTED & ~Flags.KEY_EXCHANGE, host().encoded()));
        byte[] responseKey = PasswordHash.of("Password".toCharArray()).responseKey(new Account("", "User"));
        byte[] key = Response.of(responseKey, SERVER_CHALLENGE, host(), new Response.Given(new byte[8], 77L))
                .sessionBaseKey();
        MessageSeal.Sealed sealed = answer.seal().seal(new byte[] {1});
        assertThat(NtlmSeal.ofHost(key, false).open(sealed)).isEqualTo(new byte[] {1});
    }

    @Test
    void refusesAHostThatCannotSeal() {
        assertThatThrownBy(() -> handshake("User", Optional.empty())
                .answer(challenge(Flags.WANTED & ~Flags.SEAL, new byte[4])))
                .isInstanceOf(HostFailure.class).hasMessage("The host does not offer NTLM with 128-bit sealing.");
    }

    @Test
    void readsAccountsAsWindowsDoes() throws HostFailure {
        assertThat(Account.of("LAB\\admin", host())).isEqualTo(new Account("LAB", "admin"));
        assertThat(Account.of(".\\admin", host())).isEqualTo(new Account("LAB", "admin"));
        assertThat(Account.of("admin@lab.test", host())).isEqualTo(new Account("", "admin@lab.test"));
        assertThat(Account.of("admin", host())).isEqualTo(new Account("", "admin"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 31, 47, 50, 51, 55})
    void refusesAChallengeCutShort(int length) throws HostFailure {
        byte[] whole = challenge(Flags.WANTED, host().encoded());
        NtlmHandshake handshake = handshake("User", Optional.empty());
        assertThat(handshake.answer(whole).message()).isNotEmpty();
        if (length == 47) {
            assertThat(handshake.answer(Arrays.copyOf(whole, length)).message()).as("no target info").isNotEmpty();
        } else {
            assertThatThrownBy(() -> handshake.answer(Arrays.copyOf(whole, length)))
                    .isInstanceOf(HostFailure.class).hasMessage("The host's NTLM challenge is malformed.");
        }
    }

    @Test
    void refusesTargetInfoThatPointsBeyondItself() {
        byte[] challenge = challenge(Flags.WANTED, new byte[] {1, 0, 100, 0, 65, 0});
        assertThatThrownBy(() -> handshake("User", Optional.empty()).answer(challenge)).isInstanceOf(HostFailure.class);
        ByteBuffer.wrap(challenge).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 0xfffffff0);
        assertThatThrownBy(() -> handshake("User", Optional.empty()).answer(challenge)).isInstanceOf(HostFailure.class);
    }
}
