package org.tenken.lab.windows.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tenken.lab.windows.identity.Language;
import org.tenken.lab.windows.identity.OperatingSystem;

/** Reads which services a Windows release has, from a table that comes with the lab. */
public final class ServiceCatalogue {

    private static final Map<String, String> ACCOUNTS = Map.of(
            "L", "LocalSystem", "S", "NT AUTHORITY\\LocalService", "N", "NT AUTHORITY\\NetworkService");
    private static final String SVCHOST = "C:\\Windows\\system32\\svchost.exe -k ";

    private final List<String[]> rows;

    /** Reads the table. */
    public ServiceCatalogue() {
        try (InputStream table = Objects.requireNonNull(ServiceCatalogue.class.getResourceAsStream("services.tsv"))) {
            rows = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the services of a release, with names in a language. */
    public List<ServiceDefinition> services(OperatingSystem system, Language language) {
        return rows.stream()
                .filter(row -> row[1].charAt(system.generation()) != '-')
                .filter(row -> row[2].equals("*") || row[2].equals(system.isServer() ? "s" : "c"))
                .map(row -> definition(row, system, language))
                .toList();
    }

    private static ServiceDefinition definition(String[] row, OperatingSystem system, Language language) {
        char start = row[1].charAt(system.generation());
        String image = row[5].contains("\\") ? row[5] : SVCHOST + row[5];
        return new ServiceDefinition(row[0], row[7 + language.ordinal()],
                row[0].equals("UsoSvc") && system == OperatingSystem.SERVER_2016 ? 'm' : start,
                row[3].contains("t"), row[3].contains("D"), row[3].contains("S"), ACCOUNTS.get(row[4]),
                image.replaceAll("(?i)%SystemRoot%", "C:\\\\Windows").replace("%ProgramFiles%", "C:\\Program Files"),
                row[6].isEmpty() ? List.of() : List.of(row[6].split(",")));
    }
}
