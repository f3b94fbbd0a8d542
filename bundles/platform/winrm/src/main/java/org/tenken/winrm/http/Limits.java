package org.tenken.winrm.http;

/**
 * What a host may send at most.
 *
 * @param body bytes of one answer's body
 * @param headers bytes of one answer's headers
 */
public record Limits(int body, int headers) {

    /** 16 MiB of body and 16 KiB of headers. */
    public static final Limits USUAL = new Limits(16 << 20, 16 << 10);
}
