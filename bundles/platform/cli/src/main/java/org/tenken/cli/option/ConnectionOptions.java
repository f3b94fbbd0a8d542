package org.tenken.cli.option;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.tenken.cli.Exit;
import org.tenken.cli.Refusal;
import org.tenken.engine.host.Connection;
import org.tenken.engine.run.Limits;
import org.tenken.spi.Endpoint;
import org.tenken.spi.Login;
import picocli.CommandLine.Option;

/** How hosts are reached and as whom. */
public final class ConnectionOptions {

    private static final int MAX_PORT = 65_535;

    @Option(names = "--user", paramLabel = "NAME", description = "the account, such as Administrator or DOMAIN\\name")
    private Optional<String> user;

    @Option(names = "--password-env", paramLabel = "VARIABLE",
            description = "environment variable that holds the password; asked for when it is not given")
    private Optional<String> passwordVariable;

    @Option(names = "--credential", paramLabel = "NAME", description = "a stored credential (not yet)")
    private Optional<String> credential;

    @Option(names = "--auth", paramLabel = "auto|kerberos|ntlm|basic", description = "how to log in", defaultValue = "auto")
    private String scheme;

    @Option(names = "--https", description = "connect over TLS")
    private boolean https;

    @Option(names = "--port", paramLabel = "PORT", description = "5985 over HTTP and 5986 over HTTPS by default")
    private Optional<Integer> port;

    @Option(names = "--ca", paramLabel = "FILE", description = "PEM file of trusted certificate authorities")
    private Optional<Path> authorities;

    @Option(names = "--pin", paramLabel = "SHA256", description = "trust exactly the certificate with this fingerprint")
    private Optional<String> pin;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "how long reaching one host may take")
    private Optional<Integer> timeout;

    @Option(names = "--in-flight", paramLabel = "N", description = "how many hosts at the same time")
    private Optional<Integer> inFlight;

    /** Refuses what a lab knows by itself. */
    void validateForLab() throws Refusal {
        if (port.isPresent() || authorities.isPresent() || pin.isPresent() || !scheme.equals("auto")) {
            throw new Refusal(Exit.USAGE, "--lab knows its ports, certificates and login: it does not go with --port, --ca, --pin or --auth");
        }
    }

    /** Returns whether TLS is wanted. */
    public boolean https() {
        return https;
    }

    /** Returns the account that was named. */
    public Optional<String> user() {
        return user;
    }

    /** Returns the limits, usual where nothing was said. */
    public Limits limits() throws Refusal {
        Limits limits = Limits.USUAL;
        if (timeout.isPresent()) {
            limits = limits.reaching(Duration.ofSeconds(positive("--timeout", timeout.get())));
        }
        return inFlight.isPresent() ? limits.atOnce(positive("--in-flight", inFlight.get())) : limits;
    }

    /** Returns how hosts outside the lab are reached; asks for the password when nobody gave it. */
    public Connection connection() throws Refusal {
        if (credential.isPresent()) {
            throw new Refusal(Exit.USAGE, "--credential: not yet; use --user with --password-env or the prompt");
        }
        String account = user.orElseThrow(() -> new Refusal(Exit.USAGE,
                "no account: name one with --user, and its password with --password-env or at the prompt"));
        return new Connection(port(), https, scheme(), trust(), login(account));
    }

    /** Returns a login for an account of the lab or of the options. */
    public Login login(String account) throws Refusal {
        char[] secret = secret(account);
        try {
            return new Login(account, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private char[] secret(String account) throws Refusal {
        if (passwordVariable.isPresent()) {
            String value = System.getenv(passwordVariable.get());
            if (value == null) {
                throw new Refusal(Exit.USAGE, "--password-env: there is no environment variable " + passwordVariable.get());
            }
            return value.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("Password of %s: ", account);
        if (typed == null) {
            throw new Refusal(Exit.USAGE, "no password: there is no terminal to ask at; use --password-env VARIABLE");
        }
        return typed;
    }

    private OptionalInt port() throws Refusal {
        if (port.isEmpty()) {
            return OptionalInt.empty();
        }
        if (port.get() < 1 || port.get() > MAX_PORT) {
            throw new Refusal(Exit.USAGE, "--port " + port.get() + ": a port is 1 to " + MAX_PORT);
        }
        return OptionalInt.of(port.get());
    }

    private Endpoint.Scheme scheme() throws Refusal {
        if (scheme.equals("kerberos")) {
            throw new Refusal(Exit.USAGE, "--auth kerberos: not yet; ntlm is there, and basic where the host allows it");
        }
        return Arrays.stream(Endpoint.Scheme.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(scheme)).findFirst()
                .orElseThrow(() -> new Refusal(Exit.USAGE, "--auth " + scheme + ": choose auto, kerberos, ntlm or basic"));
    }

    private Endpoint.Trust trust() throws Refusal {
        if (authorities.filter(file -> !Files.isReadable(file)).isPresent()) {
            throw new Refusal(Exit.USAGE, "--ca " + authorities.get() + ": there is no such readable file");
        }
        Optional<String> digits = pin.map(text -> text.replace(":", "").toLowerCase(Locale.ROOT));
        if (digits.filter(text -> !text.matches("[0-9a-f]{64}")).isPresent()) {
            throw new Refusal(Exit.USAGE, "--pin: a SHA-256 fingerprint has 64 hexadecimal digits");
        }
        return new Endpoint.Trust(authorities, digits);
    }

    private static int positive(String option, int value) throws Refusal {
        if (value < 1) {
            throw new Refusal(Exit.USAGE, option + " " + value + ": must be 1 or more");
        }
        return value;
    }
}
