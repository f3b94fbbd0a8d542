package org.tenken.winrm.ntlm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tenken.spi.HostFailure;

/** What the host says about itself in its challenge: a list of numbered values (2.2.2.1). */
final class TargetInfo {

    static final int END = 0;
    static final int COMPUTER = 1;
    static final int FLAGS = 6;
    static final int TIMESTAMP = 7;
    static final int CHANNEL_BINDINGS = 10;

    private static final int HEAD = 4;

    private final Map<Integer, byte[]> values;

    private TargetInfo(Map<Integer, byte[]> values) {
        this.values = values;
    }

    static TargetInfo of(byte[] encoded) throws HostFailure {
        Map<Integer, byte[]> values = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= HEAD) {
            int id = Short.toUnsignedInt(in.getShort());
            int length = Short.toUnsignedInt(in.getShort());
            if (id == END) {
                return new TargetInfo(values);
            }
            if (length > in.remaining()) {
                break;
            }
            byte[] value = new byte[length];
            in.get(value);
            values.put(id, value);
        }
        if (encoded.length == 0) {
            return new TargetInfo(values);
        }
        throw ChallengeMessage.malformed();
    }

    Optional<byte[]> find(int id) {
        return Optional.ofNullable(values.get(id));
    }

    Optional<String> text(int id) {
        return find(id).map(value -> new String(value, StandardCharsets.UTF_16LE));
    }

    Optional<Long> timestamp() {
        return find(TIMESTAMP).filter(value -> value.length == Long.BYTES)
                .map(value -> ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getLong());
    }

    TargetInfo with(int id, byte[] value) {
        Map<Integer, byte[]> more = new LinkedHashMap<>(values);
        more.put(id, value);
        return new TargetInfo(more);
    }

    byte[] encoded() {
        int length = values.values().stream().mapToInt(value -> HEAD + value.length).sum() + HEAD;
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        values.forEach((id, value) -> out.putShort(id.shortValue()).putShort((short) value.length).put(value));
        return out.array();
    }
}
