package org.tenken.engine.read;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import org.tenken.api.read.Answer;
import org.tenken.api.read.Read;
import org.tenken.api.read.Row;
import org.tenken.engine.thread.Threads;

/** Looks up names and tries connections from the machine Tenken runs on. */
record ConsoleNetwork(Threads threads) {

    private static final int CONNECT_MILLIS = 5000;

    CompletableFuture<Answer> read(Read read) {
        return threads.block(() -> {
            Instant asked = Instant.now();
            List<Row> rows = read instanceof Read.Tcp tcp ? connect(tcp) : lookUp((Read.Dns) read);
            return new Answer.Rows(rows, asked, Instant.now());
        });
    }

    private static List<Row> connect(Read.Tcp tcp) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(NetworkName.of(tcp.host())), tcp.port()),
                    CONNECT_MILLIS);
            return List.of(Row.of("outcome", "open"));
        } catch (UnknownHostException e) {
            return List.of(Row.of("outcome", "unresolved"));
        } catch (ConnectException e) {
            return List.of(Row.of("outcome", "refused"));
        } catch (IOException e) {
            return List.of(Row.of("outcome", "timeout"));
        }
    }

    private static List<Row> lookUp(Read.Dns dns) throws NamingException {
        String name = NetworkName.of(dns.name());
        return switch (dns.type()) {
            case "A" -> addresses(name);
            case "SRV" -> services(name);
            default -> throw new IllegalArgumentException("records of type A or SRV can be looked up");
        };
    }

    private static List<Row> addresses(String name) {
        try {
            return Arrays.stream(InetAddress.getAllByName(name)).map(each -> Row.of("address", each.getHostAddress()))
                    .toList();
        } catch (UnknownHostException e) {
            return List.of();
        }
    }

    private static List<Row> services(String name) throws NamingException {
        Hashtable<String, String> environment = new Hashtable<>(Map.of(
                "java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory",
                "com.sun.jndi.dns.timeout.initial", "2000",
                "com.sun.jndi.dns.timeout.retries", "2"));
        DirContext context = new InitialDirContext(environment);
        try {
            return rows(context.getAttributes(name, new String[] {"SRV"}).get("SRV"));
        } catch (NameNotFoundException e) {
            return List.of();
        } finally {
            context.close();
        }
    }

    private static List<Row> rows(Attribute records) throws NamingException {
        List<Row> rows = new ArrayList<>();
        if (records != null) {
            NamingEnumeration<?> all = records.getAll();
            while (all.hasMore()) {
                String[] words = String.valueOf(all.next()).split(" ");
                if (words.length == 4) {
                    rows.add(Row.of(Map.of("priority", Long.valueOf(words[0]), "weight", Long.valueOf(words[1]),
                            "port", Long.valueOf(words[2]), "target", words[3].replaceFirst("\\.$", ""))));
                }
            }
        }
        return rows;
    }
}
