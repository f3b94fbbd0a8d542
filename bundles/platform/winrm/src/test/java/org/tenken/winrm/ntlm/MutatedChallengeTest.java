package org.tenken.winrm.ntlm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tenken.spi.HostFailure;

/** Thousands of broken challenges end in a failure with words or in an answer, never otherwise. */
final class MutatedChallengeTest {

    @Test
    void tellsEveryBrokenChallengeInWords() throws HostFailure {
        byte[] info = TargetInfo.of(new byte[4]).with(TargetInfo.COMPUTER, new byte[] {76, 0})
                .with(TargetInfo.TIMESTAMP, new byte[8]).encoded();
        byte[] sound = ByteBuffer.allocate(48 + info.length).order(ByteOrder.LITTLE_ENDIAN)
                .put(NegotiateMessage.SIGNATURE).putInt(2).putLong(0).putInt(Flags.WANTED).putLong(7).putLong(0)
                .putShort((short) info.length).putShort((short) info.length).putInt(48).put(info).array();
        Random random = new Random(20261121);
        int answered = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] challenge = sound.clone();
            for (int changes = random.nextInt(5); changes >= 0; changes--) {
                challenge[random.nextInt(challenge.length)] = (byte) random.nextInt();
            }
            answered += answers(challenge) ? 1 : 0;
        }
        assertThat(answered).as("some changes are harmless").isBetween(1, 19_999);
    }

    private static boolean answers(byte[] challenge) {
        try {
            new NtlmHandshake(".\\user", PasswordHash.of("Password".toCharArray()),
                    new NtlmHandshake.Surroundings(byte[]::new, () -> 0, Optional.empty())).answer(challenge);
            return true;
        } catch (HostFailure e) {
            return false;
        }
    }
}
