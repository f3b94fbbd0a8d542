package org.tenken.lab.wsman;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tenken.lab.target.Instance;
import org.tenken.lab.target.ProviderFault;
import org.tenken.lab.target.Target;

/** Enumerations: a query is answered at once, and its rows are handed out as the client pulls. */
final class EnumerationService {

    /** How long a context lives without being pulled (EnumerationTimeoutms). */
    static final Duration LIFE = Duration.ofMinutes(4);
    /** How many enumerations one user may have open (MaxConcurrentOperationsPerUser). */
    static final int PER_USER = 1500;

    /** What an answer without items takes, generously. */
    private static final int FRAME = 2048;
    private static final Pattern SELECTED = Pattern.compile("(?is)\\s*select\\s+(.*?)\\s+from\\s+(\\w+).*");

    private final Target target;
    private final int atMost;
    private final InstantSource clock;
    private final Map<String, Cursor> open = new LinkedHashMap<>();

    EnumerationService(Target target, int atMost, InstantSource clock) {
        this.target = target;
        this.atMost = atMost;
        this.clock = clock;
    }

    Markup enumerate(Message message, String user) throws Fault {
        Element request = body(message, "Enumerate");
        if (request.child(Namespace.WSMAN, "EnumerationMode").isPresent()) {
            throw Fault.sender("w:UnsupportedFeature", Fault.UNSUPPORTED_FEATURE,
                    "The WS-Management service does not support the specified feature: EnumerationMode. ");
        }
        Cursor cursor = query(message, filter(request, message.resource()), user);
        boolean optimized = request.child(Namespace.WSMAN, "OptimizeEnumeration").isPresent();
        int count = count(request, Namespace.WSMAN);
        List<String> items = optimized ? cursor.next(count, message.maxEnvelopeSize() - FRAME) : List.of();
        boolean ended = optimized && cursor.ended();
        if (!ended) {
            keep(cursor);
        }
        return Envelope.of(Namespace.ENUMERATION + "/EnumerateResponse", message.id(), markup -> {
            markup.open("n:EnumerateResponse").element("n:EnumerationContext", ended ? "" : cursor.id());
            if (optimized) {
                items(markup, "w", items, ended);
            }
            markup.close();
        });
    }

    Markup pull(Message message, String user) throws Fault {
        Element request = body(message, "Pull");
        Cursor cursor = find(request, user);
        List<String> items = cursor.next(count(request, Namespace.ENUMERATION), message.maxEnvelopeSize() - FRAME);
        boolean ended = cursor.ended();
        forget(cursor);
        if (!ended) {
            keep(cursor);
        }
        return Envelope.of(Namespace.ENUMERATION + "/PullResponse", message.id(), markup -> {
            markup.open("n:PullResponse");
            if (!ended) {
                markup.element("n:EnumerationContext", cursor.id());
            }
            items(markup, "n", items, ended);
            markup.close();
        });
    }

    Markup release(Message message, String user) throws Fault {
        forget(find(body(message, "Release"), user));
        return Envelope.of(Namespace.ENUMERATION + "/ReleaseResponse", message.id(), markup -> { });
    }

    private Cursor query(Message message, String wql, String user) throws Fault {
        String namespace = message.resource().namespace();
        Matcher selected = SELECTED.matcher(wql);
        boolean fragment = selected.matches() && !selected.group(1).strip().equals("*");
        BiConsumer<Markup, Instance> writer = fragment ? InstanceBody::fragment
                : (markup, instance) -> InstanceBody.whole(markup, namespace, instance);
        try {
            return new Cursor(user, target.query(namespace, wql), writer);
        } catch (ProviderFault e) {
            throw ProviderFaults.of(e, "ExecQuery");
        }
    }

    private static String filter(Element request, Resource resource) throws Fault {
        Optional<Element> filter = request.child(Namespace.WSMAN, "Filter");
        if (filter.isEmpty() && !resource.className().equals("*")) {
            return "SELECT * FROM " + resource.className();
        }
        String dialect = filter.flatMap(one -> one.attribute("Dialect")).orElse("");
        if (!dialect.equals(Namespace.WQL)) {
            throw Fault.sender("n:FilterDialectRequestedUnavailable", Fault.DIALECT_UNAVAILABLE,
                    "The WS-Management service does not support the filter dialect that was requested. ");
        }
        return filter.orElseThrow().text().strip();
    }

    private int count(Element request, String namespace) throws Fault {
        String text = request.textOf(namespace, "MaxElements").orElse("1");
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) == 0) {
            throw Fault.schema("MaxElements is not a positive number.");
        }
        return Math.min(atMost, Integer.parseInt(text));
    }

    private static void items(Markup markup, String prefix, List<String> items, boolean ended) {
        markup.open(prefix + ":Items");
        items.forEach(markup::raw);
        markup.close();
        if (ended) {
            markup.empty(prefix + ":EndOfSequence");
        }
    }

    private static Element body(Message message, String name) throws Fault {
        return message.body().filter(body -> body.is(Namespace.ENUMERATION, name))
                .orElseThrow(() -> Fault.schema("The body is not " + name + "."));
    }

    private synchronized Cursor find(Element request, String user) throws Fault {
        open.values().removeIf(cursor -> cursor.expired(clock.instant()));
        String id = request.textOf(Namespace.ENUMERATION, "EnumerationContext").orElse("");
        return Optional.ofNullable(open.get(id)).filter(cursor -> cursor.user().equals(user))
                .orElseThrow(() -> Fault.receiver("n:InvalidEnumerationContext", Fault.INVALID_CONTEXT,
                        "The WS-Enumeration context in the enumeration is not valid. Enumeration may have been "
                                + "completed or canceled. "));
    }

    private synchronized void keep(Cursor cursor) throws Fault {
        open.values().removeIf(one -> one.expired(clock.instant()));
        if (open.values().stream().filter(one -> one.user().equals(cursor.user())).count() >= PER_USER) {
            throw Fault.operationQuota();
        }
        cursor.liveUntil(clock.instant().plus(LIFE));
        open.put(cursor.id(), cursor);
    }

    private synchronized void forget(Cursor cursor) {
        open.remove(cursor.id());
    }
}
