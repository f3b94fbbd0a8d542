package org.tenken.codes.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The lines of a jar's manifest that say whose it is and what it offers. */
final class Manifest {

    private static final int MOST_BYTES = 1 << 20;

    private final Attributes attributes;

    private Manifest(Attributes attributes) {
        this.attributes = attributes;
    }

    static Manifest of(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("META-INF/MANIFEST.MF");
        if (entry == null) {
            return new Manifest(new Attributes());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] read = content.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new IOException("the manifest is larger than " + MOST_BYTES + " bytes");
            }
            return new Manifest(new java.util.jar.Manifest(new java.io.ByteArrayInputStream(read)).getMainAttributes());
        }
    }

    Optional<String> name() {
        return Optional.ofNullable(attributes.getValue("Bundle-SymbolicName"))
                .map(name -> name.contains(";") ? name.substring(0, name.indexOf(';')).trim() : name.trim())
                .filter(name -> !name.isEmpty() && name.length() <= 200 && Texts.isPlain(name));
    }

    Offers offers() {
        return Offers.of(Optional.ofNullable(attributes.getValue("Provide-Capability")).orElse(""));
    }

    String version() {
        return Optional.ofNullable(attributes.getValue("Bundle-Version")).map(String::trim)
                .filter(version -> version.length() <= 100 && Texts.isPlain(version)).orElse("0.0.0");
    }
}
