package org.tenken.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The third-party notices, made from the jars that are really in the product. */
final class Notices {

    private static final Pattern NOTICE = Pattern.compile("META-INF/([\\w-]+-)?NOTICE(\\.txt|\\.md)?");
    private static final Pattern MORE = Pattern.compile("(about\\.html|about_files/.+|META-INF/[\\w-]*LICENSE[\\w.-]*)");

    private final Licences licences;

    Notices(Licences licences) {
        this.licences = licences;
    }

    /** Returns the whole text. */
    String text(List<ResolvedBundle> bundles) throws IOException {
        StringBuilder text = new StringBuilder("""
                Third-party notices

                Tenken is licensed under the Apache License, Version 2.0 (LICENSE). It is distributed with the unchanged
                libraries below, each under its own licence. The texts of the licences are in the folder licences and,
                where named, inside the jar itself. The source of each library is found at its home.
                """);
        for (ResolvedBundle bundle : bundles) {
            if (!bundle.own()) {
                append(text, bundle);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, ResolvedBundle bundle) throws IOException {
        Licences.Licence licence = licences.of(bundle.symbolicName());
        text.append("\n\n").append(bundle.fileName()).append('\n')
                .append("    ").append(licence.name()).append('\n')
                .append("    Licence: ").append(licence.licence()).append('\n')
                .append("    Home: ").append(licence.home()).append('\n');
        try (JarFile jar = new JarFile(bundle.file().toFile())) {
            List<String> names = Collections.list(jar.entries()).stream().map(JarEntry::getName).sorted().toList();
            List<String> more = names.stream().filter(name -> MORE.matcher(name).matches()).toList();
            if (!more.isEmpty()) {
                text.append("    In the jar: ").append(String.join(", ", more)).append('\n');
            }
            for (String name : names) {
                if (NOTICE.matcher(name).matches()) {
                    text.append('\n').append(indented(jar, name));
                }
            }
        }
    }

    private static String indented(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            String notice = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return notice.strip().lines().map(line -> ("    " + line).stripTrailing() + "\n").reduce("", String::concat);
        }
    }
}
