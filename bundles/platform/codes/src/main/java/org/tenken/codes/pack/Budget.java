package org.tenken.codes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** How much one module may bring. Counts what really comes out of the archive, never what the archive says. */
public final class Budget {

    static final int FILES = 256;
    static final int FILE_BYTES = 4 << 20;
    static final int MODULE_BYTES = 16 << 20;

    private int files;
    private int bytes;

    /**
     * Reads one file of text.
     *
     * @throws IOException if it cannot be read, is too large, or is not UTF-8
     */
    public String read(InputStream content) throws IOException {
        if (++files > FILES) {
            throw new IOException("the module has more than " + FILES + " data files");
        }
        int most = Math.min(FILE_BYTES, MODULE_BYTES - bytes);
        byte[] read = content.readNBytes(most + 1);
        if (read.length > most) {
            bytes = MODULE_BYTES;
            throw new IOException("the file is larger than " + FILE_BYTES + " bytes, or the module's data than "
                    + MODULE_BYTES);
        }
        bytes += read.length;
        return text(read);
    }

    /** A replacement character stands for bytes that were no UTF-8; no text of ours needs one. */
    private static String text(byte[] read) throws IOException {
        String text = new String(read, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new IOException("the file is not UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
