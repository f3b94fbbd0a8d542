package org.tenken.lab.windows.network;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The machine's proxy as {@code WinHttpSettings} holds it.
 *
 * <p>Layout, little endian: version, change counter, flags (1 direct, 2 manual), length and text of the proxy, length
 * and text of the bypass list. Other versions may have more behind it.
 *
 * @param server the proxy or the list of proxies; empty for direct access
 * @param bypass what goes direct, separated by semicolons
 */
public record WinHttpProxy(String server, String bypass) {

    /** The key of the blob. */
    public static final String KEY =
            "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections";
    /** The name of the blob's value. */
    public static final String VALUE = "WinHttpSettings";

    private static final int VERSION = 0x28;
    private static final int DIRECT = 1;
    private static final int MANUAL = 2;
    private static final int MAX_LENGTH = 0x8000;

    /** Returns the setting for direct access. */
    public static WinHttpProxy direct() {
        return new WinHttpProxy("", "");
    }

    /** Tells whether no proxy is used. */
    public boolean isDirect() {
        return server.isEmpty();
    }

    /** Writes the blob as {@code netsh} does. */
    public byte[] encode() {
        byte[] proxy = server.getBytes(StandardCharsets.US_ASCII);
        byte[] list = isDirect() ? new byte[0] : bypass.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(20 + proxy.length + list.length).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(VERSION).putInt(0).putInt(isDirect() ? DIRECT : DIRECT | MANUAL)
                .putInt(proxy.length).put(proxy).putInt(list.length).put(list).array();
    }

    /** Reads a blob; what cannot be read, or says manual without naming a proxy, is empty. */
    public static Optional<WinHttpProxy> decode(byte[] blob) {
        ByteBuffer buffer = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        try {
            buffer.getInt();
            buffer.getInt();
            boolean manual = (buffer.getInt() & MANUAL) != 0;
            WinHttpProxy proxy = new WinHttpProxy(text(buffer), text(buffer));
            return manual && proxy.isDirect() ? Optional.empty() : Optional.of(manual ? proxy : direct());
        } catch (BufferUnderflowException cutShort) {
            return Optional.empty();
        }
    }

    private static String text(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
