package org.tenken.api.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tenken.api.port.Reply;

/**
 * What a port replied.
 *
 * @param replies one for each id, sorted by id
 */
public record Replies(List<Entry> replies) {

    /** Keeps its own copy. */
    public Replies {
        replies = List.copyOf(replies);
    }

    /** One reply. */
    public record Entry(String id, Reply reply) {}

    /** Returns the wire's form of a port's replies. */
    public static Replies of(Map<String, Reply> replies) {
        List<Entry> list = new ArrayList<>();
        new TreeMap<>(replies).forEach((id, reply) -> list.add(new Entry(id, reply)));
        return new Replies(list);
    }

    /** Returns the replies by id. */
    public Map<String, Reply> byId() {
        Map<String, Reply> map = new TreeMap<>();
        replies.forEach(entry -> map.put(entry.id(), entry.reply()));
        return map;
    }
}
