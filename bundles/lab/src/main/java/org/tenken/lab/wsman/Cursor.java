package org.tenken.lab.wsman;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.tenken.lab.target.Instance;

/** Where an enumeration stands: what is still to hand out. Used by one thread at a time. */
final class Cursor {

    private final String id = "uuid:" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    private final String user;
    private final List<Instance> instances;
    private final BiConsumer<Markup, Instance> writer;
    private Instant expires = Instant.MAX;
    private int position;

    Cursor(String user, List<Instance> instances, BiConsumer<Markup, Instance> writer) {
        this.user = user;
        this.instances = List.copyOf(instances);
        this.writer = writer;
    }

    String id() {
        return id;
    }

    String user() {
        return user;
    }

    void liveUntil(Instant end) {
        expires = end;
    }

    boolean expired(Instant now) {
        return now.isAfter(expires);
    }

    boolean ended() {
        return position == instances.size();
    }

    /**
     * Hands out the next items.
     *
     * @param count how many at most
     * @param bytes how many bytes they may have together
     * @throws Fault if not even one item fits
     */
    synchronized List<String> next(int count, int bytes) throws Fault {
        List<String> items = new ArrayList<>();
        int size = 0;
        while (!ended() && items.size() < count) {
            Markup markup = new Markup();
            writer.accept(markup, instances.get(position));
            String item = markup.toString();
            size += item.getBytes(StandardCharsets.UTF_8).length;
            if (size > bytes) {
                break;
            }
            items.add(item);
            position++;
        }
        if (items.isEmpty() && !ended()) {
            throw Fault.sender("w:EncodingLimit", Fault.ENVELOPE_EXCEEDED,
                    "The response that the WS-Management service computed exceeds the maximum envelope size in the "
                            + "request. ");
        }
        return items;
    }
}
