package org.tenken.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tenken.lab.fleet.FleetName;
import org.tenken.lab.fleet.PlantedHost;
import org.tenken.lab.fleet.StateFolder;
import org.tenken.lab.fleet.Subnet;
import org.tenken.lab.json.JsonReader;
import org.tenken.lab.json.JsonWriter;

/** The files with which a running fleet says where it is, who may log in and which certificate to trust. */
final class FleetFiles {

    private static final int PORT = 5985;
    private static final int TLS_PORT = 5986;
    private static final int PASSWORD_BYTES = 18;
    private static final int PEM_LINE = 64;

    private final Path directory;

    FleetFiles(Path directory) {
        this.directory = directory;
    }

    /** Returns the fleet's account; it is made once and kept in a file that its owner alone can read. */
    Login login() throws IOException {
        Path file = directory.resolve("login.json");
        if (Files.exists(file)) {
            Map<String, Object> kept = JsonReader.object(Files.readString(file));
            return new Login(String.valueOf(kept.get("user")), String.valueOf(kept.get("password")));
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Login login = new Login("Administrator", Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("user", login.user());
        tree.put("password", login.password());
        createPrivate(file);
        Files.writeString(file, JsonWriter.write(tree));
        return login;
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Says that the fleet is there. */
    void ready(FleetName name, Subnet subnet, List<PlantedHost> hosts, X509Certificate authority) throws IOException {
        StateFolder.replace(directory.resolve("certificate.pem"), pem(authority));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schemaVersion", 1);
        tree.put("pid", ProcessHandle.current().pid());
        tree.put("seed", name.seed());
        tree.put("hosts", hosts.stream().map(host -> host(subnet, host)).toList());
        StateFolder.replace(directory.resolve("fleet.json"), JsonWriter.write(tree));
    }

    /** Says that the fleet is not there any more. */
    void gone() throws IOException {
        Files.deleteIfExists(directory.resolve("fleet.json"));
    }

    private static Map<String, Object> host(Subnet subnet, PlantedHost host) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", host.name());
        tree.put("address", subnet.address(host.number()));
        tree.put("port", PORT);
        tree.put("tlsPort", TLS_PORT);
        return tree;
    }

    private static String pem(X509Certificate certificate) throws IOException {
        try {
            String text = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException unwritable) {
            throw new IOException("the certificate cannot be written", unwritable);
        }
    }
}
